/** What the linter asks of the code: sound types, safe Svelte, and the house's own bans. */
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** `style="…"` in any string or template: the page's policy turns it away, and nobody sees why. */
const noStyleAttribute = {
  selector:
    ':matches(Literal[value=/<[a-z][^>]*\\sstyle=/i], TemplateElement[value.raw=/<[a-z][^>]*\\sstyle=/i], CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"])',
  message: 'The policy of the page turns style attributes away: use a class, or set the property itself.'
};
const noMarkupFromText = {
  selector:
    ':matches(MemberExpression[property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name="insertAdjacentHTML"])',
  message: 'Text goes in as text.'
};

export default ts.config(
  { ignores: ['dist', 'node_modules', 'src/i18n/generated', 'tests/fixtures', 'coverage'] },
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'svelte.config.js'] },
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: import.meta.dirname
      }
    },
    rules: {
      'no-restricted-syntax': ['error', noStyleAttribute, noMarkupFromText],
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true }
      ],
      // `void` says that nobody waits; a bare promise says nothing.
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      // Objects of functions are closures here, not classes.
      '@typescript-eslint/unbound-method': 'off'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': ['error', { allowTransitions: false }],
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
      // Keys of what never moves or is replaced whole would be noise, but they are what keeps the focus where it was.
      'svelte/require-each-key': 'error',
      // One page at a time, under whatever path it is served: there is no router to resolve a link.
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  {
    // Programs talk to the person who started them.
    files: ['src/build/**', 'tests/bench/**', 'tests/shots/run.ts', 'tests/site/setup.ts'],
    rules: { 'no-console': 'off' }
  },
  {
    // Matchers such as `expect.any` are untyped.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' }
  },
  {
    // It plants what is forbidden.
    files: ['tests/house.test.ts'],
    rules: { 'no-restricted-syntax': 'off' }
  },
  {
    files: ['**/*.js'],
    extends: [ts.configs.disableTypeChecked]
  },
  {
    files: ['public/*.js'],
    languageOptions: { sourceType: 'script', globals: globals.browser }
  }
);

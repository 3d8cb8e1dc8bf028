/** The rules of the house: what may import what, and what may stand where. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A file imports from its own folder and from the rows above it. Folders on one row ignore each other. */
const LAYERS = [['schema'], ['domain', 'i18n'], ['io'], ['state'], ['map', 'ui'], ['.'], ['pages', 'build']];
/** What only Node runs knows what it renders and packs, but no component that needs a page around it. */
const NODE_ONLY = ['pages', 'build'];
const UNKNOWN_TO_BUILD = ['map', 'ui', '.', 'pages'];

type Sources = ReadonlyMap<string, string>;
type Rule = { name: string; offenders: (sources: Sources) => string[]; planted: Record<string, string> };

const SOURCE_FILE = /\.(ts|svelte|css)$/;
const sources: Sources = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => path.split('\\').join('/'))
    .filter((path) => SOURCE_FILE.test(path))
    .map((path) => [path, readFileSync(join('src', path), 'utf8')])
);

const rankOf = (folder: string): number => LAYERS.findIndex((row) => row.includes(folder));
/** `../i18n` is the folder itself. */
const folderOf = (path: string): string =>
  path.includes('/') ? path.slice(0, path.indexOf('/')) : rankOf(path) >= 0 ? path : '.';
const isGenerated = (path: string): boolean => path.includes('/generated/') || path.endsWith('.d.ts');

type Import = { to: string; isType: boolean };

/** Imports of our own files, from `src/`. */
function importsOf(path: string, text: string): Import[] {
  const found = [
    ...text.matchAll(/(?<![`'"\w])(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'/g),
    ...[...text.matchAll(/import\('(\.[^']+)'\)/g)].map(([all, to]) => [all, undefined, to] as const)
  ];
  return found.map(([all, type, to]) => ({
    to: posix.normalize(posix.join(posix.dirname(path), to ?? '')),
    // `import { type A, type B }` brings in nothing but types either.
    isType: type !== undefined || (/\{\s*type\s[^}]*\}/.test(all) && !/[{,]\s*(?!type\s)\w/.test(all))
  }));
}

function mayImport(from: string, to: string, isType: boolean): boolean {
  if (from === to) return true;
  if (from === 'i18n' && to === 'domain') return isType;
  if (from === 'build') return !UNKNOWN_TO_BUILD.includes(to);
  if (from === 'pages') return to !== 'map' && to !== 'build';
  return !NODE_ONLY.includes(to) && rankOf(to) < rankOf(from);
}

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** The CSS of a file: all of a stylesheet, the style element of a component. */
function cssOf(path: string, text: string): string {
  if (path.endsWith('.css')) return withoutComments(text);
  return withoutComments(
    [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n')
  );
}

function matching(pattern: RegExp, isAllowed: (path: string) => boolean = () => false) {
  return (all: Sources): string[] =>
    [...all]
      .filter(([path, text]) => !isGenerated(path) && !isAllowed(path) && pattern.test(withoutComments(text)))
      .map(([path]) => path);
}

function matchingCss(pattern: RegExp, isAllowed: (path: string) => boolean = () => false) {
  return (all: Sources): string[] =>
    [...all]
      .filter(([path, text]) => !isAllowed(path) && pattern.test(cssOf(path, text)))
      .map(([path]) => path);
}

/** The one place for colours, and the one that hands them to MapLibre, which reads no CSS. */
const COLOUR_TABLES = ['ui/tokens.css', 'map/tokens.ts'];
const COLOUR = /#(?:[0-9a-f]{3,4}){1,2}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/i;
const QUOTED_COLOUR = new RegExp(`['"\`](?:[^'"\`\\n]*\\s)?(?:${COLOUR.source})`, 'i');
const NAMED_COLOUR =
  /:\s*(?:[^;{}]*\s)?(?:white|black|red|green|blue|gr[ae]y|orange|yellow|purple|pink)\s*[;}\s]/i;

const RULES: Rule[] = [
  {
    name: 'imports point one way',
    offenders: (all) =>
      [...all].flatMap(([path, text]) =>
        importsOf(path, text)
          .filter(({ to, isType }) => !mayImport(folderOf(path), folderOf(to), isType))
          .map(({ to }) => `${path} → ${to}`)
      ),
    planted: {
      'domain/a.ts': "import { t } from '../i18n';",
      'schema/a.ts': "import type { Atlas } from '../domain/atlas';",
      'i18n/a.ts': "import { spanOf } from '../domain/time';",
      'ui/a.svelte': "import { draw } from '../map/draw';",
      'map/a.ts': "import List from '../ui/List.svelte';",
      'state/a.svelte.ts': "const App = await import('../App.svelte');",
      'build/a.ts': "import App from '../App.svelte';",
      'io/a.ts': "export { write } from '../build/write';"
    }
  },
  {
    name: 'only the adapter runs MapLibre',
    offenders: matching(
      /(?:import\s+(?!type\b)[^;'"]*from\s+|import\s*\(\s*|import\s+)['"]maplibre-gl(?:['"]|\/[^'"]*js)/,
      (path) => path === 'map/adapter.ts'
    ),
    planted: {
      'map/a.ts': "import { Map } from 'maplibre-gl';",
      'ui/a.svelte': "const { Map } = await import('maplibre-gl');",
      'App.svelte': "import 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';"
    }
  },
  {
    name: 'only state, the map and the app have effects',
    offenders: matching(
      /\$effect\b/,
      (path) => /^(?:state|map)\//.test(path) || /^(?:App|Embed)\.svelte$/.test(path)
    ),
    planted: { 'ui/a.svelte': '<script>$effect(() => {});</script>' }
  },
  {
    name: 'text never becomes markup',
    offenders: matching(
      /\{@html\b|\b(?:inner|outer)HTML\b|insertAdjacentHTML|createContextualFragment|document\.write/
    ),
    planted: { 'ui/a.svelte': '{@html text}', 'map/a.ts': 'node.innerHTML = text;' }
  },
  {
    name: 'no style attributes, which the policy of the page turns away',
    offenders: matching(/<[a-z][^>]*\sstyle=|setAttribute\('style'/i),
    planted: {
      'ui/a.svelte': '<p class="a" style="inline-size: 3px">',
      'map/a.ts': "node.setAttribute('style', css);"
    }
  },
  {
    name: 'types are never switched off',
    offenders: (all) =>
      [...all]
        .filter(
          ([path, text]) =>
            !isGenerated(path) &&
            /@ts-(?:ignore|expect-error|nocheck)|eslint-disable|\bas any\b|:\s*any\b/.test(text)
        )
        .map(([path]) => path),
    planted: { 'io/a.ts': '// @ts-ignore', 'ui/a.svelte': 'let x: any;' }
  },
  {
    name: 'the first line says what the file is for',
    offenders: (all) =>
      [...all]
        .filter(([path, text]) => !isGenerated(path) && !/^(?:\/\*\*? \S|<!-- \S|\/\* \S)/.test(text))
        .map(([path]) => path),
    planted: { 'io/a.ts': "import { b } from './b';", 'ui/a.svelte': '<script lang="ts">' }
  },
  {
    name: 'nothing is turned into capitals, which Azerbaijani would not survive',
    offenders: matching(
      /text-transform:\s*(?:uppercase|capitalize)|to(?:Locale)?UpperCase\(/,
      (path) => folderOf(path) === 'build'
    ),
    planted: { 'ui/a.css': '.a { text-transform: uppercase; }' }
  },
  {
    name: 'colours stand in the tables of colours',
    offenders: (all) => [
      ...matchingCss(COLOUR, (path) => COLOUR_TABLES.includes(path))(all),
      ...matchingCss(NAMED_COLOUR, (path) => COLOUR_TABLES.includes(path))(all),
      ...matching(QUOTED_COLOUR, (path) => path.endsWith('.css') || COLOUR_TABLES.includes(path))(all)
    ],
    planted: {
      'ui/a.svelte': '<style>p { color: #fff; }</style>',
      'ui/b.svelte': '<style>p { border: 1px solid black; }</style>',
      'ui/c.css': 'p { background: rgb(0 0 0 / 10%); }',
      'map/a.ts': "const land = '#f6f5f2';",
      'ui/d.svelte': '<circle fill="#abc" />'
    }
  },
  {
    name: 'left and right are start and end',
    offenders: matchingCss(
      /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/
    ),
    planted: {
      'ui/a.svelte': '<style>p { margin-left: 4px; }</style>',
      'ui/b.css': 'p { left: 0; }',
      'ui/c.css': 'p { text-align: right; }'
    }
  },
  {
    name: 'no folder for what has no name',
    offenders: (all) =>
      [...all.keys()].filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc|types)(?:\/|\.)/.test(path)),
    planted: { 'ui/utils.ts': '', 'domain/helpers/a.ts': '' }
  },
  {
    name: 'nothing imports itself by a detour',
    offenders: cycles,
    planted: { 'domain/a.ts': "import { b } from './b';", 'domain/b.ts': "import { a } from './a';" }
  }
];

/** Files that are reached again from themselves; imports of types alone are gone before anything runs. */
function cycles(all: Sources): string[] {
  const resolve = (to: string) => [to, `${to}.ts`, `${to}/index.ts`].find((path) => all.has(path));
  const next = (path: string) =>
    importsOf(path, all.get(path) ?? '').flatMap(({ to, isType }) => (isType ? [] : (resolve(to) ?? [])));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) return void found.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path)) return;
    for (const to of next(path)) visit(to, [...way, path]);
    done.add(path);
  };
  for (const path of all.keys()) visit(path, []);
  return found;
}

it('sees the files that it guards', () => {
  expect(sources.size).toBeGreaterThanOrEqual(10);
  expect([...new Set([...sources.keys()].map(folderOf))].filter((folder) => rankOf(folder) < 0)).toEqual([]);
});

describe.each(RULES)('$name', ({ offenders, planted }) => {
  it('holds', () => expect(offenders(sources)).toEqual([]));

  it('catches each planted offender', () => {
    // A cycle takes two files, of which either may be named.
    const found = offenders(new Map(Object.entries(planted))).join('\n');
    for (const path of Object.keys(planted)) expect(found).toContain(path);
  });
});

it('asks nothing of anyone else', () => {
  const addresses = matching(
    /\b(?:src|href|url|import|fetch)\b[^\n]{0,20}['"(]https?:\/\/[^'"]*(?:unpkg|jsdelivr|cdnjs|googleapis|gstatic)/
  );
  expect(addresses(sources)).toEqual([]);
  expect(addresses(new Map([['ui/a.css', "@import url('https://fonts.googleapis.com/css');"]]))).toEqual([
    'ui/a.css'
  ]);
});

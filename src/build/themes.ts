/** The dark colours where no script can choose them, and the light ones on paper; written once, in `ui/tokens.css`. */
import type { Plugin } from 'vite';

const DARK = ":root[data-theme='dark']";
/** As weak as the light colours before it, so that what comes after it still holds. */
const UNCHOSEN = ':root:where(:not([data-theme]))';
const BLOCK = /:root\[data-theme='dark'\] \{[^}]*\}/;

/** Dark by choice, or by the system where nothing has been chosen; never in print. */
export function withSystemTheme(css: string): string {
  if (!BLOCK.test(css)) throw new Error(`the colours have no block ${DARK}`);
  return css.replace(
    BLOCK,
    (block) =>
      `@media screen {\n${block}\n}\n@media screen and (prefers-color-scheme: dark) {\n${block.replace(DARK, UNCHOSEN)}\n}`
  );
}

export function themesPlugin(): Plugin {
  return {
    name: 'dateline:themes',
    enforce: 'pre',
    transform: {
      filter: { id: /\/ui\/tokens\.css(?:\?|$)/ },
      handler: (css) => ({ code: withSystemTheme(css), map: null })
    }
  };
}

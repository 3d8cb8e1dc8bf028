/** The page that hosts show where there is nothing. It stands at any address, so that its own are absolute. */
import { policyFor } from './csp';
import { escapeHtml, NAME, type Rendered } from './page';

export const NOT_FOUND_FILE = '404.html';

export type NotFound = {
  /** Path of the site on its host; begins and ends with a slash. */
  root: string;
  lang: string;
  title: string;
  /** From the site's root. */
  styles: readonly string[];
  knownIds: Record<string, string[]>;
  rendered: Rendered;
};

/** Where the build was not told the address of the site, it is taken to be the root of a domain. */
export function rootPathOf(site: string | undefined): string {
  return site === undefined ? '/' : new URL(site.replace(/\/*$/, '/')).pathname;
}

export function notFoundHtml({ root, lang, title, styles, knownIds, rendered }: NotFound): string {
  const at = (path: string) => escapeHtml(root + path);
  return `<!doctype html>
<html lang="${lang}" dir="ltr">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${policyFor()}" />
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="strict-origin-when-cross-origin" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>${escapeHtml(title)} · ${NAME}</title>
    <link rel="icon" type="image/svg+xml" href="${at('favicon.svg')}" />
    <script src="${at('theme.js')}"></script>
    ${styles.map((style) => `<link rel="stylesheet" href="${at(style)}" />`).join('\n    ')}
    ${rendered.head}
  </head>
  <body>
    ${rendered.body}
    <script type="application/json" id="known-ids">${JSON.stringify(knownIds).replaceAll('<', '\\u003c')}</script>
    <script src="${at('not-found.js')}" data-root="${escapeHtml(root)}"></script>
  </body>
</html>
`;
}

/** The page of the story in one file: everything that it needs stands in it. Pure text in, text out. */
import { createHash } from 'node:crypto';
import { OWN_FILE, OWN_FILE_TYPE } from '../io/one-file';
import { escapeHtml } from './page';

/** A file of the site as the page brings it along; what is no text is in base64, of a type. */
export type OwnFile = { path: string; content: string; type?: string };

export type OneFilePage = {
  /** Without a language of its own, until a script has found the reader's. */
  title: string;
  /** What stands there until the page is alive, in each language. */
  introductions: readonly { lang: string; title: string; text: string; noscript: string }[];
  icon: string;
  /** Runs before the first paint. */
  themeScript: string;
  /** A module. */
  script: string;
  style: string;
  files: readonly OwnFile[];
};

/**
 * So that no text in it ends a script or begins another: in scripts such words stand in strings and patterns only, where
 * an escape means the same.
 */
export function scriptText(code: string): string {
  const text = code.replace(/<(?=\/script|script|!--)/gi, '\\x3C');
  // A parser would change these, and the policy then knows another script.
  if (/[\r\0]/.test(text)) throw new Error('a script holds characters that no page keeps');
  return text;
}

export const jsonText = (json: string): string => json.replaceAll('<', '\\u003c');

export function styleText(css: string): string {
  if (/<\/style|[\r\0]/i.test(css)) throw new Error('a style sheet holds what would end it');
  return css;
}

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing but what stands in the file, each script and the style by its digest; its own files are `data:` addresses. */
export function policyOf({
  scripts,
  styles
}: {
  scripts: readonly string[];
  styles: readonly string[];
}): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(digest).join(' ')}`,
    `style-src ${styles.map(digest).join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    'connect-src data:',
    'worker-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-src 'none'"
  ].join('; ');
}

const fileElement = ({ path, content, type }: OwnFile): string =>
  type === undefined
    ? `<script type="application/json" ${OWN_FILE}="${path}">${jsonText(content)}</script>`
    : `<script type="text/plain" ${OWN_FILE}="${path}" ${OWN_FILE_TYPE}="${type}">${content}</script>`;

export function oneFileHtml(page: OneFilePage): string {
  const [theme, module, style] = [
    scriptText(page.themeScript),
    scriptText(page.script),
    styleText(page.style)
  ];
  const policy = policyOf({ scripts: [theme, module], styles: [style] });
  const introductions = page.introductions.map(
    ({ lang, title, text, noscript }) => `<section class="introduction" lang="${lang}">
        <h1>${escapeHtml(title)}</h1>
        <p>${escapeHtml(text)}</p>
        <noscript><p>${escapeHtml(noscript)}</p></noscript>
      </section>`
  );
  return `<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="referrer" content="strict-origin-when-cross-origin" />
    <meta name="color-scheme" content="light dark" />
    <title>${escapeHtml(page.title)}</title>
    <link rel="icon" type="image/svg+xml" href="data:image/svg+xml,${encodeURIComponent(page.icon)}" />
    <script>${theme}</script>
    <style>${style}</style>
  </head>
  <body>
    <div id="app">
      ${introductions.join('\n      ')}
    </div>
    ${page.files.map(fileElement).join('\n    ')}
    <script type="module">${module}</script>
  </body>
</html>
`;
}

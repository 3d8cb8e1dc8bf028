/** Puts what one page says into the built frame: pure text in, text out. */
import { POLICY } from './csp';

/** What the server build of the app answers for one language. */
export type Rendered = { head: string; body: string };

export type Page = {
  lang: string;
  /** From the page to the site's root: `../`. */
  base: string;
  title: string;
  description: string;
  /** What people without JavaScript are told. */
  noscript: string;
  /** Languages of the same page, itself included. */
  languages: readonly string[];
  /** Where the site will live, if the build knows; canonical addresses are relative otherwise. */
  site: string | undefined;
  /** Fonts of the first text, from the site's root. */
  fonts: readonly string[];
  /** Scripts to fetch beside the first one, from the site's root. */
  scripts: readonly string[];
  rendered: Rendered;
};

/** Languages written from right to left, should one of them come. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** What search engines show of a description. */
const DESCRIPTION_LENGTH = 155;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** The text, or as many of its words as fit. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(' ', length - 1)).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** Content that a replacement would otherwise read as a pattern (`$&`) goes in as it is. */
function put(frame: string, mark: string, content: string): string {
  if (!frame.includes(mark)) throw new Error(`index.html has no ${mark}`);
  return frame.replace(mark, () => content);
}

export function frameOf(template: string, { lang, base }: Pick<Page, 'lang' | 'base'>): string {
  const dir = RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr';
  return template
    .replace(/^<!--.*?-->\s*/s, '')
    .replace(/<html[^>]*>/, `<html lang="${lang}" dir="${dir}">`)
    .replace(/\b(href|src)="\.\//g, (_, attribute: string) => `${attribute}="${base}`);
}

function addressesOf({ lang, base, languages, site }: Page): string[] {
  const root = site === undefined ? base : site.replace(/\/*$/, '/');
  return [
    `<link rel="canonical" href="${root}${lang}/" />`,
    ...languages.map((other) => `<link rel="alternate" hreflang="${other}" href="${root}${other}/" />`),
    `<link rel="alternate" hreflang="x-default" href="${root}" />`
  ];
}

export function pageHtml(template: string, page: Page): string {
  const { base, title, description, fonts, scripts, rendered, noscript } = page;
  const head = [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(shorten(description, DESCRIPTION_LENGTH))}" />`,
    ...addressesOf(page),
    ...fonts.map(
      (font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${font}" />`
    ),
    ...scripts.map((script) => `<link rel="modulepreload" crossorigin href="${base}${script}" />`),
    `<link rel="preload" as="fetch" crossorigin href="${base}data/story.json" />`,
    rendered.head
  ];
  let html = frameOf(template, page);
  html = put(html, '<!--policy-->', `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`);
  html = put(html, '<!--head-->', head.filter((line) => line !== '').join('\n    '));
  return put(
    html,
    '<!--app-->',
    `<noscript><p class="noscript">${escapeHtml(noscript)}</p></noscript>${rendered.body}`
  );
}

/** The page at the root, which is only a door: by script to the reader's language, without one a link to each. */
export function doorHtml(
  template: string,
  { languages, endonyms, title }: { languages: readonly string[]; endonyms: readonly string[]; title: string }
): string {
  const stylesheets = template.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  const links = languages.map(
    (language, index) =>
      `<li><a href="./${language}/" lang="${language}" hreflang="${language}">${escapeHtml(endonyms[index] ?? language)}</a></li>`
  );
  return `<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta charset="utf-8" />
    <script src="./language.js" data-languages="${languages.join(' ')}" data-fallback="en"></script>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="strict-origin-when-cross-origin" />
    <meta name="color-scheme" content="light dark" />
    <title>${escapeHtml(title)}</title>
    ${languages.map((language) => `<link rel="alternate" hreflang="${language}" href="./${language}/" />`).join('\n    ')}
    <link rel="icon" type="image/svg+xml" href="./favicon.svg" />
    <script src="./theme.js"></script>
    ${stylesheets.join('\n    ')}
  </head>
  <body>
    <main>
      <h1>${escapeHtml(title)}</h1>
      <ul>
        ${links.join('\n        ')}
      </ul>
    </main>
  </body>
</html>
`;
}

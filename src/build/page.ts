/** Puts what one page says into the built frame: pure text in, text out. */
import { shorten } from '../domain/shorten';
import { EDITION_META } from '../io/edition';
import { policyFor } from './csp';

export { shorten } from '../domain/shorten';

/** Whose site it is, at the end of each title. */
export const NAME = 'Dateline';

/** What a server build answers for one page. */
export type Rendered = { head: string; body: string };

type Head = {
  lang: string;
  /** From the page to the site's root: `../`. */
  base: string;
  /** Within the language's folder: empty for the story itself, `names/`. */
  path: string;
  title: string;
  description: string;
  /** Languages of the same page, itself included. */
  languages: readonly string[];
  /** Where the site will live, if the build knows; canonical addresses are relative otherwise. */
  site: string | undefined;
  /** Fonts of the first text, from the site's root. */
  fonts: readonly string[];
  /** What links to the page show, which lies beside it. */
  picture?: { alt: string; path?: string } | undefined;
  /** Absolute address of the file that describes the page as a frame. */
  oembed?: string | undefined;
  /** What the page is about, as JSON-LD. */
  graph?: object | undefined;
  rendered: Rendered;
};

/** The story itself. */
export type Page = Head & {
  /** What people without JavaScript are told. */
  noscript: string;
  /** What is told where the page does not come alive, and what tries once more. */
  failure: { text: string; retry: string };
  /** Scripts to fetch beside the first one, from the site's root. */
  scripts: readonly string[];
  /** Whom the map may ask besides the site. */
  origins?: readonly string[];
  /** Of the device around the page, in light and in dark, where the page can become an app of its own. */
  deviceColours?: { light: string; dark: string };
  /** Made to be shown in frames of other sites, which may give it no origin. */
  isForFrames?: boolean;
};

/** A page to read, which none of the app's scripts are for. */
export type TextPage = Head & {
  /** Style sheets, from the site's root. */
  styles: readonly string[];
};

/** The picture of a page, in its folder, as large as those who show links ask for. */
export const PICTURE_FILE = 'share.png';
export const PICTURE_SIZE = { width: 1200, height: 630 };

/** What makes the site an app of the device, from its root. */
export const MANIFEST = 'manifest.webmanifest';
export const TOUCH_ICON = 'icons/180.png';

/** Stands in the pages of the story until all files are there to tell the edition by. */
export const EDITION_MARK = 'edition-of-this-build';

/** For readers of none of the languages. */
const FALLBACK_LANGUAGE = 'en';

/** Languages written from right to left, should one of them come. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** What search engines show of a description. */
const DESCRIPTION_LENGTH = 155;
/** What chats and networks show of it. */
const CARD_LENGTH = 240;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
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

export const rootOf = ({ site, base }: Pick<Head, 'site' | 'base'>): string =>
  site === undefined ? base : site.replace(/\/*$/, '/');

/** What a link to the page shows elsewhere; an address that says where the site is only if the build knows. */
function cardOf(page: Head): string[] {
  const { lang, path, title, description, languages, site, picture } = page;
  const property = (name: string, content: string) =>
    `<meta property="og:${name}" content="${escapeHtml(content)}" />`;
  const address = `${rootOf(page)}${lang}/${path}`;
  return [
    property('site_name', NAME),
    property('type', path === '' ? 'website' : 'article'),
    property('title', title.replace(` · ${NAME}`, '')),
    property('description', shorten(description, CARD_LENGTH)),
    property('locale', lang),
    ...languages.filter((other) => other !== lang).map((other) => property('locale:alternate', other)),
    ...(site === undefined ? [] : [property('url', address)]),
    ...(picture
      ? [
          property('image', `${rootOf(page)}${lang}/${picture.path ?? path}${PICTURE_FILE}`),
          property('image:type', 'image/png'),
          property('image:width', String(PICTURE_SIZE.width)),
          property('image:height', String(PICTURE_SIZE.height)),
          property('image:alt', picture.alt),
          '<meta name="twitter:card" content="summary_large_image" />'
        ]
      : ['<meta name="twitter:card" content="summary" />'])
  ];
}

/** Data, which no policy for scripts is about; nothing in it can end it. */
const graphScript = (graph: object): string =>
  `<script type="application/ld+json">${JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>`;

function addressesOf(page: Head): string[] {
  const { lang, path, languages } = page;
  const root = rootOf(page);
  const of = (language: string) => `${root}${language}/${path}`;
  return [
    `<link rel="canonical" href="${of(lang)}" />`,
    ...languages.map((other) => `<link rel="alternate" hreflang="${other}" href="${of(other)}" />`),
    // The door leads to the story only.
    `<link rel="alternate" hreflang="x-default" href="${path === '' ? root : of(FALLBACK_LANGUAGE)}" />`
  ];
}

function headOf(page: Head, more: readonly string[]): string {
  const { base, title, description, fonts, rendered } = page;
  return [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(shorten(description, DESCRIPTION_LENGTH))}" />`,
    ...addressesOf(page),
    ...cardOf(page),
    ...(page.oembed === undefined
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(page.oembed)}" title="${escapeHtml(title)}" />`
        ]),
    ...fonts.map(
      (font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${font}" />`
    ),
    ...more,
    ...(page.graph ? [graphScript(page.graph)] : []),
    rendered.head
  ]
    .filter((line) => line !== '')
    .join('\n    ');
}

/** Relative, so that a copied folder is an app as well. */
const appOfDevice = (base: string, { light, dark }: { light: string; dark: string }): string[] => [
  `<link rel="manifest" href="${base}${MANIFEST}" />`,
  `<link rel="apple-touch-icon" href="${base}${TOUCH_ICON}" />`,
  `<meta name="${EDITION_META}" content="${EDITION_MARK}" />`,
  `<meta name="theme-color" media="(prefers-color-scheme: light)" content="${light}" />`,
  `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${dark}" />`
];

const policy = (...about: Parameters<typeof policyFor>) =>
  `<meta http-equiv="Content-Security-Policy" content="${policyFor(...about)}" />`;

const failureHtml = ({ text, retry }: Page['failure']): string =>
  `<div class="load-failure" id="load-failure" role="alert" hidden><p>${escapeHtml(text)}</p><button type="button">${escapeHtml(retry)}</button></div>`;

export function pageHtml(template: string, page: Page): string {
  const { base, scripts, rendered, noscript, failure, deviceColours } = page;
  const head = headOf(page, [
    `<script defer src="${base}meanwhile.js"></script>`,
    ...scripts.map((script) => `<link rel="modulepreload" crossorigin href="${base}${script}" />`),
    `<link rel="preload" as="fetch" crossorigin href="${base}data/story.json" />`,
    `<link rel="alternate" type="application/atom+xml" title="${NAME}" href="${base}${page.lang}/feed.xml" />`,
    ...(deviceColours ? appOfDevice(base, deviceColours) : [])
  ]);
  let html = frameOf(template, page);
  html = put(html, '<!--policy-->', policy(page.origins, page));
  html = put(html, '<!--head-->', head);
  return put(
    html,
    '<!--app-->',
    `<noscript><p class="noscript">${escapeHtml(noscript)}</p></noscript>${failureHtml(failure)}${rendered.body}`
  );
}

/** What Vite or the template has put in for the app. */
const OF_THE_APP =
  /\s*(?:<script type="module"[^>]*><\/script>|<link rel="(?:modulepreload|stylesheet)"[^>]*>)/g;

/** Of the scripts only the one that sets the theme stays. */
export function textPageHtml(template: string, page: TextPage): string {
  const { base, styles, rendered } = page;
  const head = headOf(
    page,
    styles.map((style) => `<link rel="stylesheet" href="${base}${style}" />`)
  );
  let html = frameOf(template.replace(OF_THE_APP, ''), page);
  html = put(html, '<!--policy-->', policy());
  html = put(html, '<!--head-->', head);
  return put(html, '<div id="app"><!--app--></div>', rendered.body);
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
    ${policy()}
    <meta charset="utf-8" />
    <script src="./language.js" data-languages="${languages.join(' ')}" data-fallback="${FALLBACK_LANGUAGE}"></script>
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

/** What a page's head says, and that nothing of the story can break out of it. */
import { describe, expect, it } from 'vitest';
import { headersFile, originsOf, policyFor } from '../../src/build/csp';
import {
  doorHtml,
  escapeHtml,
  frameOf,
  pageHtml,
  shorten,
  textPageHtml,
  type Page,
  type TextPage
} from '../../src/build/page';

const TEMPLATE = `<!-- What it is. -->
<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <!--policy-->
    <meta charset="utf-8" />
    <!--head-->
    <script src="./theme.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body><div id="app"><!--app--></div></body>
</html>`;

const page = (change: Partial<Page> = {}): Page => ({
  lang: 'id',
  base: '../',
  path: '',
  title: 'Judul',
  description: 'Uraian',
  noscript: 'Tanpa JavaScript',
  failure: { text: 'Tidak <termuat>', retry: 'Coba lagi' },
  languages: ['id', 'en'],
  site: undefined,
  fonts: ['assets/serif-latin.1.woff2'],
  scripts: ['assets/words-id-1.js'],
  rendered: { head: '', body: '<h1>Judul</h1>' },
  ...change
});

const attributes = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, value]) => value);

describe('a page', () => {
  it('starts with the policy, in standards mode', () => {
    expect(pageHtml(TEMPLATE, page())).toMatch(/^<!doctype html>/);
    expect(pageHtml(TEMPLATE, page())).toMatch(
      /<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'/
    );
  });

  it('is in its language, with the way to the others', () => {
    const html = pageHtml(TEMPLATE, page());
    expect(html).toContain('<html lang="id" dir="ltr">');
    expect(attributes(html, /hreflang="([^"]+)"/g)).toEqual(['id', 'en', 'x-default']);
    expect(html).toContain('<link rel="canonical" href="../id/" />');
  });

  it('runs from right to left where its language does', () =>
    expect(frameOf(TEMPLATE, { lang: 'fa', base: '../' })).toContain('<html lang="fa" dir="rtl">'));

  it('knows its own address where the build does', () =>
    expect(pageHtml(TEMPLATE, page({ site: 'https://example.org/story' }))).toContain(
      '<link rel="canonical" href="https://example.org/story/id/" />'
    ));

  it('finds everything one level up', () => {
    const html = pageHtml(TEMPLATE, page());
    for (const path of attributes(html, /(?:src|href)="([^"]+)"/g)) expect(path).toMatch(/^\.\.\//);
  });

  it('holds its text before any script', () => {
    const html = pageHtml(TEMPLATE, page());
    expect(html).toContain('<h1>Judul</h1></div>');
    expect(html).toContain('<noscript><p class="noscript">Tanpa JavaScript</p></noscript>');
  });

  it('takes text as text', () => {
    const html = pageHtml(TEMPLATE, page({ title: '<script>"$&', description: '"><img src=x>' }));
    expect(html).toContain('<title>&lt;script&gt;&quot;$&amp;</title>');
    expect(html).not.toContain('<img');
  });

  it('leaves the body as it was rendered', () => {
    const body = '<a href="./here">$& $1 <!--head--></a>';
    expect(pageHtml(TEMPLATE, page({ rendered: { head: '', body } }))).toContain(body);
  });

  it('is not made from a frame that lost a mark', () =>
    expect(() => pageHtml(TEMPLATE.replace('<!--app-->', ''), page())).toThrow(
      'index.html has no <!--app-->'
    ));
});

describe('a page to read', () => {
  const BUILT = TEMPLATE.replace(
    '<link rel="stylesheet"',
    '<script type="module" crossorigin src="./assets/index-1.js"></script>\n    <link rel="modulepreload" crossorigin href="./assets/story-1.js">\n    <link rel="stylesheet"'
  );
  const textPage = (change: Partial<TextPage> = {}): TextPage => ({
    ...page(),
    base: '../../',
    path: 'names/',
    styles: ['assets/page-1.css'],
    ...change
  });
  const html = textPageHtml(BUILT, textPage());

  it('has its own styles and nothing of the app but the script that sets the theme', () => {
    expect(attributes(html, /<script[^>]*src="([^"]+)"/g)).toEqual(['../../theme.js']);
    expect(attributes(html, /rel="stylesheet"[^>]*href="([^"]+)"/g)).toEqual(['../../assets/page-1.css']);
    expect(html).not.toMatch(/modulepreload|story\.json|noscript/);
    expect(html).not.toContain('id="app"');
    expect(html).toMatch(/<body>\s*<h1>Judul<\/h1>\s*<\/body>/);
  });

  it('starts with the policy', () =>
    expect(html).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'/));

  it('has the address of itself in each language, and for readers of another one', () => {
    expect(html).toContain('<link rel="canonical" href="../../id/names/" />');
    expect(attributes(html, /hreflang="[^"]+" href="([^"]+)"/g)).toEqual([
      '../../id/names/',
      '../../en/names/',
      '../../en/names/'
    ]);
    expect(textPageHtml(BUILT, textPage({ site: 'https://example.org' }))).toContain(
      '<link rel="alternate" hreflang="x-default" href="https://example.org/en/names/" />'
    );
  });
});

describe('a link to a page', () => {
  const og = (html: string, name: string) =>
    new RegExp(`<meta property="og:${name}" content="([^"]*)" />`).exec(html)?.[1];
  const html = pageHtml(
    TEMPLATE,
    page({ title: 'Judul · Dateline', site: 'https://example.org/story', picture: { alt: '“Kata” — Ann' } })
  );

  it('says what it leads to, in its language, with a picture and what that shows', () => {
    expect(og(html, 'title')).toBe('Judul');
    expect(og(html, 'description')).toBe('Uraian');
    expect(og(html, 'url')).toBe('https://example.org/story/id/');
    expect(og(html, 'image')).toBe('https://example.org/story/id/share.png');
    expect([og(html, 'image:width'), og(html, 'image:height')]).toEqual(['1200', '630']);
    expect(og(html, 'image:alt')).toBe('“Kata” — Ann');
    expect([og(html, 'locale'), og(html, 'locale:alternate')]).toEqual(['id', 'en']);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image" />');
  });

  it('shows the picture of the story where the page has none of its own', () =>
    expect(
      og(
        textPageHtml(TEMPLATE, { ...page(), path: 'w/ann/', styles: [], picture: { alt: '', path: '' } }),
        'image'
      )
    ).toBe('../id/share.png'));

  it('tells machines what it is about, in data that nothing in it can end', () => {
    const graph = { '@graph': [{ text: '</script><script>alert(1)</script><!-- $&' }] };
    const [, data = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(
        textPageHtml(TEMPLATE, { ...page(), path: 's/a/', styles: [], graph })
      ) ?? [];
    expect(data).not.toContain('<');
    expect(JSON.parse(data)).toEqual(graph);
  });

  it('names no address of its own where nobody knows it, and no picture where there is none', () => {
    const plain = pageHtml(TEMPLATE, page());
    expect(og(plain, 'url')).toBeUndefined();
    expect(og(plain, 'image')).toBeUndefined();
    expect(og(pageHtml(TEMPLATE, page({ picture: { alt: '' } })), 'image')).toBe('../id/share.png');
  });
});

describe('the door', () => {
  const html = doorHtml(TEMPLATE, {
    languages: ['id', 'en'],
    endonyms: ['Bahasa Indonesia', 'English'],
    title: 'Dateline'
  });

  it('is a link to each language, in that language', () =>
    expect(attributes(html, /<a href="(\.\/[^"]+)" lang/g)).toEqual(['./id/', './en/']));
  it('has the look of the site and none of its app', () => {
    expect(html).toContain('./assets/index-1.css');
    expect(html).not.toContain('type="module"');
  });
});

describe('the policy', () => {
  it('has no word that a meta element ignores with a message', () =>
    expect(policyFor()).not.toMatch(/frame-ancestors|sandbox|report-/));
  it('lets nothing in from elsewhere and nothing inline', () =>
    expect(policyFor()).not.toMatch(/unsafe|https?:|\*/));
  it('is also there for hosts that send headers', () => {
    expect(headersFile()).toContain(`Content-Security-Policy: ${policyFor([], { isForFrames: true })}`);
    expect(headersFile()).toContain('Access-Control-Allow-Origin: *');
  });

  it('lets other sites show every page in a frame, and load each file there', () => {
    expect(headersFile()).not.toMatch(/frame-ancestors|X-Frame-Options/i);
    expect(headersFile()).toMatch(
      /^\/\*\n(?: {2}.*\n)* {2}Access-Control-Allow-Origin: \*\n {2}Cross-Origin-Resource-Policy: cross-origin$/m
    );
  });
  it('lets a page for frames, and no other, start a worker from an address that holds it', () => {
    const differing = policyFor([], { isForFrames: true })
      .split('; ')
      .filter((directive) => !policyFor().split('; ').includes(directive));
    expect(differing).toEqual(["worker-src 'self' blob: data:"]);
    expect(pageHtml(TEMPLATE, page({ isForFrames: true }))).toContain(differing[0]);
    expect(pageHtml(TEMPLATE, page())).not.toContain(differing[0]);
  });

  it('lets the map ask nobody but the site, as long as the story names nobody', () => {
    expect(originsOf(undefined)).toEqual([]);
    expect(originsOf('none')).toEqual([]);
  });
  it('lets the map, and nothing else, ask those whom the story names', () => {
    const origins = originsOf({
      style: 'https://maps.example.org/styles/plain.json?key=1',
      attribution: 'Example',
      hosts: ['https://tiles.example.org', 'https://maps.example.org/fonts/']
    });
    expect(origins).toEqual(['https://maps.example.org', 'https://tiles.example.org']);
    const open = policyFor(origins)
      .split('; ')
      .filter((directive) => directive.includes('https:'));
    expect(open).toEqual([
      "img-src 'self' data: blob: https://maps.example.org https://tiles.example.org",
      "connect-src 'self' https://maps.example.org https://tiles.example.org"
    ]);
    expect(pageHtml(TEMPLATE, page({ origins }))).toContain(`content="${policyFor(origins)}"`);
    expect(headersFile(origins)).toContain(policyFor(origins, { isForFrames: true }));
  });
});

it('holds what is told where the page does not come alive, and the script that shows it', () => {
  const html = pageHtml(TEMPLATE, page());
  expect(html).toContain(
    '<div class="load-failure" id="load-failure" role="alert" hidden><p>Tidak &lt;termuat&gt;</p><button type="button">Coba lagi</button></div>'
  );
  expect(html).toMatch(/<head>[\s\S]*<script defer src="\.\.\/meanwhile\.js"><\/script>[\s\S]*<\/head>/);
});

it.each([
  ['short', 20, 'short'],
  ['one two, three', 10, 'one two…'],
  ['one two three', 13, 'one two three']
])('shortens %j to %i at a word', (text, length, short) => expect(shorten(text, length)).toBe(short));

it('escapes what HTML would read', () =>
  expect(escapeHtml('<a b="c">&')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;'));

it('the story leads feed readers to its corrections', () => {
  expect(pageHtml(TEMPLATE, page())).toContain(
    'type="application/atom+xml" title="Dateline" href="../id/feed.xml"'
  );
});

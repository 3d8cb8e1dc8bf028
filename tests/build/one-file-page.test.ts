/** What the page in one file says of itself, and that nothing in it can end or begin a script. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  jsonText,
  oneFileHtml,
  scriptText,
  styleText,
  type OneFilePage
} from '../../src/build/one-file-page';

const page = (change: Partial<OneFilePage> = {}): OneFilePage => ({
  title: 'Dateline',
  introductions: [{ lang: 'id', title: 'Judul <1>', text: 'Uraian', noscript: 'Perlu JavaScript' }],
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  themeScript: 'theme()',
  script: 'start("</script>", "<!-- <script>", /<\\/script/)',
  style: 'p { margin: 0 }',
  files: [
    { path: 'data/story.json', content: '{"a":"</script><b>"}' },
    { path: 'basemap/relief.webp', content: 'QUJD', type: 'image/webp' }
  ],
  ...change
});

/** Where an HTML parser would see each script begin and end. */
const scriptsIn = (html: string) =>
  [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)].map(([, attributes = '', text = '']) => ({
    attributes,
    text
  }));

describe('scripts in the page', () => {
  it('hold no words that end or begin one, and mean the same', () => {
    const text = scriptText('["</script>", "</SCRIPT", "<script", "<!--"]');
    expect(text).not.toMatch(/<\/script|<script|<!--/i);
    // Only escapes that JSON has too are left once these are read as a script would.
    expect(JSON.parse(text.replaceAll('\\x3C', '\\u003c'))).toEqual([
      '</script>',
      '</SCRIPT',
      '<script',
      '<!--'
    ]);
    expect(JSON.parse(jsonText('{"a":"</script>"}'))).toEqual({ a: '</script>' });
  });

  it('may not hold what a parser would change, nor a style sheet what would end it', () => {
    expect(() => scriptText('a\r\nb')).toThrow('no page keeps');
    expect(() => styleText('p::after { content: "</style>" }')).toThrow('end it');
  });

  it('are as many as were put in, each allowed by its digest and by nothing else', () => {
    const html = oneFileHtml(page());
    const scripts = scriptsIn(html);
    expect(scripts.map(({ attributes }) => attributes.trim())).toEqual([
      '',
      'type="application/json" data-file="data/story.json"',
      'type="text/plain" data-file="basemap/relief.webp" data-file-type="image/webp"',
      'type="module"'
    ]);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toContain(`script-src ${digest(scripts[0]!.text)} ${digest(scripts[3]!.text)};`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|'self'|\*/);
  });

  it('come after a head that says how the file is written, early enough for browsers', () => {
    const html = oneFileHtml(page());
    expect(html.indexOf('<meta charset="utf-8" />')).toBeLessThan(200);
    expect(html).toContain('<h1>Judul &lt;1&gt;</h1>');
  });
});

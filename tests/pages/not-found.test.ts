/** The page for addresses at which there is nothing: it knows every id, and stands on its own at any address. */
import { expect, it } from 'vitest';
import { notFoundHtml, rootPathOf } from '../../src/build/not-found';
import { LOCALES } from '../../src/domain/view';
import { renderNotFound } from '../../src/pages/entry';
import { notFound } from '../../src/pages/not-found/words';
import { renamedStory } from '../fixtures/tiny-story';

const html = (root: string) =>
  notFoundHtml({
    ...renderNotFound(renamedStory(), { root, name: 'Dateline' }),
    root,
    styles: ['assets/style.css']
  });

it.each([
  [undefined, '/'],
  ['https://example.org', '/'],
  ['https://example.org/a/b', '/a/b/']
])('of a site at %s the root is %s', (site, root) => expect(rootPathOf(site)).toBe(root));

it('speaks every language, and leads on from wherever it stands', () => {
  const page = html('/stories/');
  for (const locale of LOCALES) {
    expect(page).toContain(notFound[locale].text);
    expect(page).toContain(`href="/stories/${locale}/all/"`);
  }
  for (const [, address] of page.matchAll(/\s(?:href|src)="([^"]*)"/g))
    expect(address).toMatch(/^\/stories\//);
});

it('knows records, and what they were called', () => {
  const [, json = ''] = /id="known-ids">(.*?)<\/script>/.exec(html('/')) ?? [];
  const known = JSON.parse(json) as Record<string, string[]>;
  expect(known['s']).toEqual(expect.arrayContaining(['accuses-shelling', 'ann-on-shelling', 'ann-claims']));
  expect(known['p']).toEqual(expect.arrayContaining(['geneva', 'jenewa', 'lausanne']));
});

it('has no script but its own and that of the theme, and is not for search engines', () => {
  const page = html('/');
  expect([...page.matchAll(/<script src="([^"]+)"/g)].map(([, src]) => src)).toEqual([
    '/theme.js',
    '/not-found.js'
  ]);
  expect(page).toContain('<meta name="robots" content="noindex" />');
  expect(page).not.toMatch(/ style=|<style/);
});

/** What the worker answers, with what, wherever the site lies; and where a page leads that is not kept. */
import { describe, expect, it } from 'vitest';
import { addressOf, fileAt } from '../../src/io/edition';
import { insteadOf, routeOf } from '../../src/io/offline-routes';
import { itemPath, pagedAt } from '../../src/io/item-path';

const ROOTS = ['https://example.org/', 'https://example.org/a/folder/id/'];

describe.each(ROOTS)('a site at %s', (root) => {
  const open = (path: string, rest = {}) =>
    routeOf({ method: 'GET', url: new URL(path, root).href, isNavigation: true, ...rest }, root);
  const fetched = (path: string) => open(path, { isNavigation: false });

  it.each([
    ['', 'index.html'],
    ['en/', 'en/index.html'],
    ['en/?t=2020-10-30&p=shusha&v=1#list', 'en/index.html'],
    ['id/s/putin-invites-to-moscow/', 'id/s/putin-invites-to-moscow/index.html'],
    ['en/names/?', 'en/names/index.html']
  ])('asks the network for “%s” first, and knows it by its file', (path, file) =>
    expect(open(path)).toEqual({ how: 'asked', path: file, isNavigation: true })
  );

  it('asks the network first for what has no hash in its name', () => {
    for (const path of ['data/story.json', 'basemap/lakes.json'])
      expect(fetched(path)).toEqual({ how: 'asked', path, isNavigation: false });
  });

  it('takes what never changes from what is kept', () =>
    expect(fetched('assets/index-Cx1.js')).toEqual({ how: 'kept', path: 'assets/index-Cx1.js' }));

  it('goes on with a lesson as it began', () => {
    for (const query of ['ui=present', 'ch=one&st=two&ui=large~present&v=1'])
      expect(open(`en/?${query}`)).toEqual({ how: 'kept', path: 'en/index.html' });
    expect(open('en/?q=present').how).toBe('asked');
  });

  it.each(['en/embed/?ui=map', 'id/embed/', 'sw.js', 'offline.json', 'dateline.html', 'dateline-1.3.0.zip'])(
    'lets %s go by',
    (path) => expect(open(path)).toEqual({ how: 'pass' })
  );

  it('lets go by what is of others, or more than a question', () => {
    expect(routeOf({ method: 'GET', url: 'https://other.org/en/', isNavigation: true }, root).how).toBe(
      'pass'
    );
    expect(open('en/', { method: 'POST' }).how).toBe('pass');
    expect(
      routeOf({ method: 'GET', url: 'https://example.org/a/', isNavigation: true }, `${root}x/`).how
    ).toBe('pass');
  });

  const instead = (path: string) => insteadOf(new URL(path, root).href, root);

  it.each([
    ['en/s/putin-invites-to-moscow/', 'en/?o=putin-invites-to-moscow&v=1'],
    ['id/e/shusha-taken/', 'id/?o=shusha-taken&v=1'],
    ['en/p/shusha/', 'en/?p=shusha&v=1'],
    ['en/w/bbc', 'en/?c=bbc&v=1'],
    ['en/a/okezone-1/', 'en/?s=okezone-1&v=1'],
    ['id/ch/one/', 'id/?ch=one&v=1']
  ])('leads from %s, which is not kept, to the story', (path, place) => expect(instead(path)).toBe(place));

  it('adds the slash that relative addresses need, and never leads to where it is', () => {
    expect(instead('en?p=shusha')).toBe('en/?p=shusha');
    expect(instead('en/?p=shusha')).toBeUndefined();
  });

  it.each(['', 'en/names/', 'en/c/first/', 'en/s/', 'en/s/a/b/', 'xx/s/a/', 'en/s/A%22/'])(
    'knows nothing instead of “%s”',
    (path) => expect(instead(path)).toBeUndefined()
  );
});

it('a page is asked for by its folder, everything else by its name', () => {
  for (const [path, address] of [
    ['index.html', ''],
    ['en/index.html', 'en/'],
    ['data/story.json', 'data/story.json'],
    ['en/no-index.html', 'en/no-index.html']
  ] as const) {
    expect(addressOf(path)).toBe(address);
    expect(fileAt(address)).toBe(path);
  }
});

it('the path of a page says which record it is about', () => {
  for (const kind of ['statement', 'event', 'place', 'actor', 'source', 'chapter', 'step'] as const)
    expect(pagedAt(itemPath({ kind, id: 'a-1' }))).toEqual({ kind, id: 'a-1' });
  expect(pagedAt('toString/a/')).toBeUndefined();
});

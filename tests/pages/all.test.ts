/** The text edition: nothing of the story is missing, everything can be linked to, and leads to its own page. */
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { readGroundFacts } from '../../src/build/ground-facts';
import { spanOf } from '../../src/domain/time';
import { LOCALES } from '../../src/domain/view';
import { itemPath } from '../../src/io/item-path';
import { anchorsOf } from '../../src/pages/all/anchors';
import { renderPages } from '../../src/pages/entry';
import { itemsOf } from '../../src/pages/items/sheets';
import { tinyStory } from '../fixtures/tiny-story';

const story = loadStory('data');
const ground = readGroundFacts('.');

describe.each(LOCALES)('in %s', (locale) => {
  const body = renderPages(locale, story, ground)
    .find(({ path }) => path === 'all/')!
    .render()
    .body.replace(/<!--.*?-->/g, '');
  const ids = [...body.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);

  it('leads to the page of every item', () => {
    for (const item of itemsOf(story)) expect(body).toContain(`href="../../${locale}/${itemPath(item)}"`);
  });

  it('has every event and statement once, with a name to link to', () => {
    for (const { id } of [...story.events, ...story.statements])
      expect(ids.filter((each) => each === id)).toHaveLength(1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has every quotation as it is printed', () => {
    for (const { quote } of story.statements)
      if (quote) expect(body).toContain(quote.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  });

  it('leads from its contents to each date', () => {
    const links = [...body.matchAll(/href="#(d-[^"]+)"/g)].map(([, anchor]) => anchor);
    expect(links.length).toBeGreaterThan(3);
    for (const anchor of links) expect(ids).toContain(anchor);
    expect(links).toContain('d-2020-10');
  });
});

it('names dates the same in every language, and a month that comes twice apart', () => {
  const [year, month] = [spanOf('1994'), spanOf('2020-10')];
  const decade = { start: spanOf('1990')!.start, end: spanOf('1999')!.end };
  expect(anchorsOf([decade, year, month, undefined, month])).toEqual([
    'd-1990s',
    'd-1994',
    'd-2020-10',
    'd-undated',
    'd-2020-10-2'
  ]);
});

it('is made of whatever story there is', () => {
  const body = renderPages('en', tinyStory(), ground)
    .find(({ path }) => path === 'all/')!
    .render().body;
  expect(body).toContain('What denies-shelling says');
});

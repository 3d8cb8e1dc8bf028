/** The page on names and borders, rendered from the story: its lists are the data's, and its sentences keep to them. */
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { readGroundFacts } from '../../src/build/ground-facts';
import { LOCALES, type Locale } from '../../src/domain/view';
import { placeLabel } from '../../src/i18n';
import { renderPages } from '../../src/pages/entry';
import { formCounts, inOrder, pairedPlaces } from '../../src/pages/names/forms';
import { positionGroups, positionKindOf } from '../../src/pages/names/positions';
import { names as dictionaries } from '../../src/pages/names/words';
import { TEXT_PAGES } from '../../src/ui/shell/text-pages';
import type { Story } from '../../src/schema/story';
import { tinyStory } from '../fixtures/tiny-story';

const story = loadStory('data');
const ground = readGroundFacts('.');
const { places } = story;
const told = new Set([
  ...story.events.flatMap((event) => event.places.map(({ place }) => place)),
  ...story.statements.flatMap(({ about, said }) => [...about, said.at])
]);
const forms = places.flatMap(({ names }) => names);

const namesPage = (of: Story, locale: Locale = 'en') =>
  renderPages(locale, of, ground).find(({ path }) => path === 'names/')!;

it('is the page that the story says explains its names', () =>
  expect(TEXT_PAGES.map((page) => `${page}/`)).toContain(story.story.naming));

describe('forms of names', () => {
  it('are counted, with those of the articles apart', () => {
    const counts = formCounts(story);
    expect(counts).toMatchObject({
      places: places.length,
      forms: forms.length,
      articles: story.sources.length
    });
    expect(counts.inside).toBe(forms.filter(({ usage }) => usage === 'as-in-source').length);
    expect(counts.inside + counts.outside).toBe(counts.forms);
    expect(counts.languages).toBe(new Set(forms.map(({ lang }) => lang)).size);
  });

  it('stand in alphabetical order, however many there are', () =>
    expect(inOrder(['Yuxarı Əskipara', 'Verin Voskepar', 'Kərki', 'Karki'])).toEqual([
      'Karki',
      'Kərki',
      'Verin Voskepar',
      'Yuxarı Əskipara'
    ]));

  it('are in the data where a sentence of the page calls one by name', () => {
    const texts = forms.map(({ text }) => text);
    for (const form of ['Khankendi', 'Artsakh', 'Karabakh', 'Nagorno-Karabakh'])
      expect(texts).toContain(form);
    const pair = placeLabel(
      places.find(({ id }) => id === 'stepanakert')!,
      'en'
    );
    for (const locale of LOCALES) expect(dictionaries[locale]['names.khankendi']).toContain(pair);
  });
});

describe('positions', () => {
  it('are told apart by how they are drawn', () => {
    const kinds = Object.fromEntries(places.map((place) => [place.id, positionKindOf(place)]));
    expect(kinds).toMatchObject({
      stepanakert: 'centroid',
      ghazanchetsots: 'circle',
      'lachin-corridor': 'line',
      'nagorno-karabakh': 'area',
      armenia: 'country',
      'conflict-area': 'none'
    });
  });

  it('hold each place once, those that rest on the same words together', () => {
    const groups = positionGroups(places);
    const ids = groups.flatMap(({ bases }) => bases.flatMap((basis) => basis.places.map(({ id }) => id)));
    expect([...ids].sort()).toEqual(places.map(({ id }) => id).sort());
    expect(groups.map(({ count, bases }) => count - bases.flatMap((basis) => basis.places).length)).toEqual(
      groups.map(() => 0)
    );
    const countries = groups.find(({ kind }) => kind === 'country');
    expect(countries?.bases).toHaveLength(1);
    expect(countries?.count).toBeGreaterThan(1);
  });
});

describe.each(LOCALES)('in %s', (locale) => {
  const page = namesPage(story, locale);
  const body = page.render().body.replace(/<!--.*?-->/g, '');
  const text = body.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

  it('has every form of every name in a row of its own, marked with its language', () => {
    const rows = [...body.matchAll(/<th scope="row"[^>]*><bdi lang="([^"]+)"[^>]*>([^<]+)<\/bdi>/g)];
    expect(rows.map(([, lang, form]) => `${lang} ${form}`)).toEqual(
      forms.map((name) => `${name.lang} ${name.text}`)
    );
  });

  it('says both names wherever there are two', () => {
    const pairs = pairedPlaces(places, locale).map((place) => placeLabel(place, locale));
    expect(pairs.length).toBeGreaterThan(1);
    for (const pair of pairs) expect(text).toContain(pair);
  });

  it('leads to the map with each place that anything is told of', () => {
    const linked = [...body.matchAll(/href="\.\.\/\.\.\/\w\w\/\?p=([\w-]+)&amp;v=1"/g)].map(([, id]) => id);
    expect(linked).toEqual(places.map(({ id }) => id).filter((id) => told.has(id)));
  });

  it('gives the words of the data for each position', () => {
    for (const { geometryBasis } of places) expect(text).toContain(geometryBasis[locale]);
  });

  it('has a word for everything: no slot, no key, no link to nowhere', () => {
    expect(text).not.toMatch(/\{\w+\}|undefined|\bnames\.\w/);
    expect(body).not.toMatch(/<a[^>]*href(?:=""|\s|>)|<a(?![^>]*href)/);
    expect(body).not.toMatch(/ style=|<script/);
  });
});

it('says of a copy with another map, and of no other, that it does not speak for that map', () => {
  const render = (basemap: 'none' | undefined) => {
    const tiny = tinyStory();
    return namesPage({ ...tiny, story: { ...tiny.story, basemap } }).render().body;
  };
  expect(render('none')).toContain('has laid another map');
  expect(render(undefined)).not.toContain('has laid another map');
});

it('is made of whatever story there is', () => {
  const page = namesPage(tinyStory());
  for (const { label } of tinyStory().places) expect(page.render().body).toContain(label.en![0]);
});

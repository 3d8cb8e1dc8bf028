/** Pages of single items, rendered from the story: whose words they are in every title, ways that lead somewhere. */
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { buildAtlas } from '../../src/domain/atlas';
import { initialView, LOCALES, type Locale } from '../../src/domain/view';
import { items as dictionaries } from '../../src/pages/items/words';
import { itemSheets, itemsOf } from '../../src/pages/items/sheets';
import type { Story } from '../../src/schema/story';
import { AppState } from '../../src/state/app-state.svelte';
import { actorName, speakerName } from '../../src/ui/list/speaker';
import { both, tinyStatement, tinyStory } from '../fixtures/tiny-story';

function pagesOf(story: Story, locale: Locale) {
  const atlas = buildAtlas(story);
  const app = new AppState(atlas, initialView(atlas.extent, locale));
  const sheets = new Map(itemSheets(app, '../../../').map((sheet) => [sheet.path, sheet]));
  const bodyOf = (path: string) =>
    sheets
      .get(path)!
      .render()
      .body.replace(/<!--.*?-->/g, '');
  const textOf = (path: string) =>
    bodyOf(path)
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
  return { app, sheets, bodyOf, textOf };
}

const story = loadStory('data');

describe.each(LOCALES)('in %s', (locale) => {
  const { app, sheets, bodyOf } = pagesOf(story, locale);
  const paths = [...sheets.keys()];

  it('every record has a page, and no two share one', () => {
    expect(paths).toHaveLength(itemsOf(story).length);
    expect(new Set([...sheets.values()].map(({ path }) => path)).size).toBe(paths.length);
  });

  it('no title has words without whose they are', () => {
    for (const statement of story.statements)
      expect(sheets.get(`s/${statement.id}/`)!.title).toContain(speakerName(app, statement));
    for (const { id, outlet } of story.sources)
      expect(sheets.get(`a/${id}/`)!.title).toContain(actorName(app, outlet));
  });

  it('every page says something of itself, leads to the app, and has no style, script, slot or empty link', () => {
    for (const path of paths) {
      const body = bodyOf(path);
      expect(sheets.get(path)!.description.length).toBeGreaterThan(10);
      expect(body).toMatch(new RegExp(`href="\\.\\./\\.\\./\\.\\./${locale}/\\?[^"]*v=1"`));
      expect(body).not.toMatch(/ style=|<script|\{\w+\}|undefined|<a[^>]*href(?:=""|\s|>)|<a(?![^>]*href)/);
      expect(body.match(/<h1/g)).toHaveLength(1);
    }
  });

  it('every statement has its words as printed, its evidence, its speaker and its places', () => {
    const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    for (const { id, quote, said, about, figures = [] } of story.statements) {
      const body = bodyOf(`s/${id}/`);
      if (quote) expect(body).toContain(plain(quote.text));
      for (const place of [...about, ...(said.at === null ? [] : [said.at])])
        expect(body).toContain(`href="../../../${locale}/p/${place}/"`);
      for (const { asPrinted } of figures) expect(body).toContain(plain(asPrinted.text));
      expect(body).toMatch(/SHA-256/);
    }
  });

  it('one comes to the next and back, from the first to the last', () => {
    const { ids, eventById } = app.atlas;
    const pathOf = (id: string) => `${eventById.has(id) ? 'e' : 's'}/${id}/`;
    ids.forEach((id, row) => {
      const body = bodyOf(pathOf(id));
      const next = ids[row + 1];
      const link = next === undefined ? undefined : `href="../../../${locale}/${pathOf(next)}" rel="next"`;
      if (link) expect(body).toContain(link);
      else expect(body).not.toContain('rel="next"');
    });
  });
});

it('says the same things in every language', () =>
  expect(Object.keys(dictionaries.id)).toEqual(Object.keys(dictionaries.en)));

describe('a small story', () => {
  const { sheets, textOf, bodyOf } = pagesOf(tinyStory(), 'en');

  it('says what denies a statement, and what that covers', () => {
    expect(textOf('s/accuses-shelling/')).toMatch(/denied by.*Government of Bob.*only the city/);
    expect(textOf('s/denies-shelling/')).toMatch(/denies.*Ann.*only the city/);
    expect(bodyOf('s/denies-shelling/')).toContain('href="../../../en/s/accuses-shelling/"');
  });

  it('says the words in both languages, whose they are and who published them', () => {
    expect(textOf('s/accuses-shelling/')).toContain('mereka menembak');
    expect(textOf('s/accuses-shelling/')).toContain('they shot');
    expect(sheets.get('s/denies-shelling/')!.title).toBe(
      'What denies-shelling says — Government of Bob, as reported by Alpha'
    );
    expect(sheets.get('e/shelling/')!.title).toBe('Event shelling · Alleged by Ann');
  });

  it('says that a date is a limit, and where nobody said it', () =>
    expect(textOf('s/denies-shelling/')).toMatch(/on or before 5 October 2020.*not stated/));

  it('tells what was said by somebody, and what came through them', () => {
    expect(textOf('w/bob-gov/')).toContain('What denies-shelling says');
    expect(textOf('w/wire/')).toMatch(/What came through them.*What mediators-appeal says/);
    expect(textOf('w/bob-gov/')).toContain('what it said was not said there');
  });

  it('has a picture of its own for whoever says something', () => {
    expect(sheets.get('w/ann/')!.picture).toBeDefined();
    expect(sheets.get('w/wire/')!.picture).toBeUndefined();
  });
});

it('takes text of a story as text', () => {
  const tiny = tinyStory();
  const hostile = '<img src=x onerror=alert(1)>"&';
  tiny.statements.push(tinyStatement({ id: 'hostile', summary: both(hostile) }));
  tiny.actors[0]!.label = both(hostile);
  const { bodyOf } = pagesOf(tiny, 'en');
  for (const path of ['s/hostile/', 'w/ann/', 'e/shelling/']) expect(bodyOf(path)).not.toContain('<img');
});

/** Corrections, and pages of ids that have gone: what was and why, ways that lead on, in each language. */
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { readGroundFacts } from '../../src/build/ground-facts';
import { spanOf } from '../../src/domain/time';
import { LOCALES, type Locale } from '../../src/domain/view';
import { translatorFor } from '../../src/i18n';
import { corrections } from '../../src/pages/corrections/words';
import { renderFeed, renderPages } from '../../src/pages/entry';
import type { Story } from '../../src/schema/story';
import { renamedStory, tinyStory } from '../fixtures/tiny-story';

const ground = readGroundFacts('.');
const pagesOf = (locale: Locale, of: Story) =>
  new Map(renderPages(locale, of, ground).map((sheet) => [sheet.path, sheet]));
const plain = (html: string) =>
  html
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replace(/\s+/g, ' ');

describe.each(LOCALES)('in %s', (locale) => {
  it('every correction of the story says what was, what is and why, and leads to its items', () => {
    const story = loadStory('data');
    const { body } = pagesOf(locale, story).get('corrections/')!.render();
    const text = plain(body);
    expect(story.changes?.length).toBeGreaterThan(0);
    for (const { id, items, was, is, why, version } of story.changes ?? []) {
      expect(body).toContain(`id="${id}"`);
      for (const each of [was, is, why]) expect(text).toContain(each[locale]);
      expect(text).toContain(version);
      for (const item of items) expect(body).toMatch(new RegExp(`href="../../${locale}/[a-z]/${item}/"`));
    }
    expect(text).toContain(corrections[locale]['former.none']);
    expect(body).toContain(`href="../../${locale}/feed.xml"`);
  });

  it('an item that was corrected says so on its page', () => {
    const story = loadStory('data');
    const pages = pagesOf(locale, story);
    const words = translatorFor(locale);
    for (const { items, is, why, date } of story.changes ?? [])
      for (const item of items) {
        const path = [...pages.keys()].find((known) => known.endsWith(`/${item}/`))!;
        const text = plain(pages.get(path)!.render().body);
        expect(text).toContain(
          `${locale === 'en' ? 'Corrected on' : 'Dikoreksi pada'} ${words.date(spanOf(date)!.start)}`
        );
        expect(text).toContain(is[locale]);
        expect(text).toContain(why[locale]);
      }
  });

  it('an id that was renamed has a page that goes on at once, and is no address for search engines', () => {
    const { head, body } = pagesOf(locale, renamedStory()).get('p/jenewa/')!.render();
    expect(pagesOf(locale, renamedStory()).get('p/jenewa/')!.instead).toBe('p/geneva/');
    expect(head).toContain(`<meta http-equiv="refresh" content="0; url=../../../${locale}/p/geneva/"`);
    expect(head).toContain('content="noindex"');
    expect(body).toContain(`href="../../../${locale}/p/geneva/"`);
  });

  it('one that was split lets the reader choose', () => {
    const sheet = pagesOf(locale, renamedStory()).get('w/ann-and-bob/')!;
    const { head, body } = sheet.render();
    expect(sheet.instead).toBeNull();
    expect(head).not.toContain('refresh');
    expect(body).toContain(`href="../../../${locale}/w/ann/"`);
    expect(body).toContain(`href="../../../${locale}/w/bob-gov/"`);
  });

  it('one that was withdrawn says what it was, when and why', () => {
    const story = renamedStory();
    const sheet = pagesOf(locale, story).get('s/ann-claims/')!;
    const { head, body } = sheet.render();
    expect(head).not.toContain('refresh');
    const { was, reason } = story.withdrawn![0]!;
    expect(plain(body)).toContain(was[locale]);
    expect(plain(body)).toContain(reason[locale]);
    expect(plain(body)).toContain('2 April 2025');
    expect(body).toContain(`href="../../../${locale}/corrections/#id-ann-claims"`);
  });

  it('the page of corrections names what has gone, and where it leads', () => {
    const { body } = pagesOf(locale, renamedStory()).get('corrections/')!.render();
    for (const id of ['jenewa', 'ann-claims', 'lausanne']) expect(body).toContain(`id="id-${id}"`);
    expect(body).toContain(`href="../../${locale}/p/geneva/"`);
    expect(plain(body)).not.toContain(corrections[locale]['former.none']);
  });

  it('the feed has all of them, the newest first', () => {
    const { entries } = renderFeed(locale, renamedStory());
    expect(entries.map(({ id }) => id).slice(0, 3)).toEqual([
      'withdrawn/ann-claims',
      'withdrawn/lausanne',
      'change/whose-hedge'
    ]);
    expect(entries).toHaveLength(9);
    for (const { title, text } of entries) expect(title + text).not.toMatch(/\{\w+\}|undefined/);
    expect(renderFeed(locale, tinyStory()).entries).toEqual([]);
  });
});

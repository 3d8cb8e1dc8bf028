/** The pages on the method and about the site: every number is counted in the story, every word has its slots filled. */
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { LOCALES } from '../../src/domain/view';
import { dayOf } from '../../src/domain/time';
import {
  basisCounts,
  exampleOf,
  methodCounts,
  outletCounts,
  publicationDays,
  speechCounts,
  statusCounts
} from '../../src/pages/method/counts';
import type { Story } from '../../src/schema/story';
import { STORED } from '../../src/state/settings.svelte';
import { tinyEvent, tinyStatement, tinyStory } from '../fixtures/tiny-story';
import { pageOf, plainText } from './rendered';

const story = loadStory('data');
const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);

describe('what is counted', () => {
  it('is the whole story, each record once', () => {
    const counts = methodCounts(story);
    expect(sum(speechCounts(story)) + counts.own).toBe(counts.statements);
    expect(sum(statusCounts(story))).toBe(counts.events);
    expect(sum(outletCounts(story))).toBe(counts.articles);
    const bases = basisCounts(story);
    expect(bases.reduce((all, each) => all + each.statements, 0)).toBe(counts.statements);
    expect(bases.reduce((all, each) => all + each.events, 0)).toBe(counts.events);
    expect(counts.passages).toBeGreaterThanOrEqual(counts.statements + counts.events + counts.figures);
  });

  it('changes with the story', () => {
    const tiny = tinyStory();
    const before = methodCounts(tiny);
    tiny.statements.push(
      tinyStatement({ id: 'told-by-alpha', speaker: null, via: [{ agent: 'alpha', role: 'publisher' }] })
    );
    tiny.events.push(tinyEvent({ id: 'another' }));
    expect(methodCounts(tiny)).toEqual({
      ...before,
      statements: before.statements + 1,
      own: before.own + 1,
      events: before.events + 1,
      passages: before.passages + 2,
      open: expect.any(Number) as number,
      unplaced: expect.any(Number) as number
    });
  });

  it('finds the longest time without an article', () => {
    expect(publicationDays(story)).toEqual({
      first: dayOf(2020, 10, 9),
      last: dayOf(2023, 9, 22),
      gap: { from: dayOf(2020, 11, 14), to: dayOf(2023, 9, 22) }
    });
    const single: Story = { ...story, sources: story.sources.slice(0, 1) };
    expect(publicationDays(single).gap).toBeUndefined();
  });

  it('shows a denial, where there is one', () => {
    expect(exampleOf(story)?.relations?.some(({ type }) => type === 'denies')).toBe(true);
    expect(exampleOf({ ...story, statements: [] })).toBeUndefined();
  });
});

describe.each(LOCALES)('in %s', (locale) => {
  it.each(['about/', 'method/', 'data/'])(
    '%s has a word for everything, and each link an address',
    (path) => {
      for (const of of [story, tinyStory()]) {
        const body = pageOf(of, locale, path);
        expect(plainText(body)).not.toMatch(/\{\w+\}|undefined|NaN|\b\w+\.heading\b/);
        expect(body).not.toMatch(/<a[^>]*href(?:=""|\s|>)|<a(?![^>]*href)/);
        expect(body).not.toMatch(/ style=|<script/);
      }
    }
  );

  it('takes a record apart, with its evidence', () => {
    const { evidence, summary } = exampleOf(story)!;
    const text = plainText(pageOf(story, locale, 'method/'));
    expect(text).toContain(summary[locale]);
    for (const { start, sha256 } of evidence) {
      expect(text).toContain(sha256.slice(0, 12));
      expect(text).toContain(String(start).slice(-3));
    }
  });

  it('names everything that can be stored on the device', () => {
    const body = pageOf(story, locale, 'about/');
    const [, list = ''] = /id="privacy".*?<ul>(.*?)<\/ul>/s.exec(body) ?? [];
    expect(list.match(/<li>/g)).toHaveLength(STORED.length);
  });

  it('says who is asked for the map where it comes from elsewhere', () => {
    const tiny = tinyStory();
    const outside = {
      style: 'https://maps.example.org/plain.json',
      attribution: 'Example',
      hosts: ['https://tiles.example.net/']
    };
    const text = plainText(pageOf({ ...tiny, story: { ...tiny.story, basemap: outside } }, locale, 'about/'));
    expect(text).toMatch(/maps\.example\.org.*tiles\.example\.net/);
    expect(plainText(pageOf(tiny, locale, 'about/'))).not.toContain('example.');
  });
});

/** Citations, read back by another program: whose words, whose article, when, where, and where we come in. */
import { Cite, type Read } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../../src/build/compile';
import { buildAtlas, publicationDay } from '../../../src/domain/atlas';
import { civilOf, dayOf } from '../../../src/domain/time';
import { LOCALES, type Locale } from '../../../src/domain/view';
import { actorLabel, translatorFor } from '../../../src/i18n';
import { citeItem, citeView, type CitableItem, type Citation } from '../../../src/io/cite/citation';
import { CITATION_FORMATS, citationText, type CitationFormat } from '../../../src/io/cite/formats';
import { itemPath } from '../../../src/io/item-path';
import type { Story } from '../../../src/schema/story';
import { both, tinyStatement, tinyStory } from '../../fixtures/tiny-story';

const ACCESSED = dayOf(2026, 11, 22);
const ROOT = 'https://example.org/story/';
const READ_BACK = { bibtex: '@bibtex/text', ris: '@ris/file', csl: '@csl/list+object' } as const;
type ReadBack = keyof typeof READ_BACK;
const MACHINES = Object.keys(READ_BACK) as ReadBack[];
const PROSE = CITATION_FORMATS.filter((format) => !MACHINES.some((machine) => machine === format));

const readBack = (format: ReadBack, text: string): Read[] =>
  format === 'csl' ? new Cite(text).data : new Cite(text, { forceType: READ_BACK[format] }).data;
/** Whoever writes in a newspaper is its reporter in RIS, which this reader hands on as a text. */
const nameOf = ({ reporter, author: [author] = [] }: Read): string | undefined =>
  reporter ?? (author && (author.literal ?? [author.given, author.family].filter(Boolean).join(' ')));
/** All that a reader of files may fold together. */
const folded = (text: string | undefined) => (text ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
const parts = (day: number) => Object.values(civilOf(day));

function citer(story: Story, locale: Locale) {
  const atlas = buildAtlas(story);
  const words = translatorFor(locale);
  const context = (link: string) => ({ atlas, words, link, accessed: ACCESSED });
  return {
    atlas,
    words,
    item: (item: CitableItem) => citeItem(item, context(`${ROOT}${locale}/${itemPath(item)}`)),
    view: (sources: string[]) =>
      citeView({ sources, window: atlas.extent }, context(`${ROOT}${locale}/?p=shusha~lachin&v=1`)),
    text: (format: CitationFormat, citation: Citation) => citationText(format, citation, words)
  };
}

describe.each(LOCALES)('citations of the story in "%s"', (locale) => {
  const story = loadStory('data');
  const cite = citer(story, locale);
  const items: CitableItem[] = [
    ...story.statements.map(({ id }) => ({ kind: 'statement' as const, id })),
    ...story.events.map(({ id }) => ({ kind: 'event' as const, id })),
    ...story.sources.map(({ id }) => ({ kind: 'source' as const, id }))
  ];

  it.each(MACHINES)('are read back from %s with the article first, and us in the note', (format) => {
    for (const item of items) {
      const citation = cite.item(item);
      const text = cite.text(format, citation);
      const read = readBack(format, text);
      expect(read).toHaveLength(citation.articles.length);
      read.forEach((work, at) => {
        const source = cite.atlas.sourceById.get(citation.articles[at]!.id)!;
        expect(work.type).toMatch(/^article/);
        expect(work.title).toBe(source.headline.text);
        expect(nameOf(work)).toBe(source.byline ?? undefined);
        expect(work['container-title']).toBe(actorLabel(cite.atlas.actorById.get(source.outlet)!, locale));
        const [year, ...day] = parts(publicationDay(source));
        // Of a record in RIS this reader keeps the year alone.
        expect(work.issued?.['date-parts'][0]).toEqual(format === 'ris' ? [year] : [year, ...day]);
        if (format === 'ris')
          expect(text).toContain(`DA  - ${source.published.at.slice(0, 10).replaceAll('-', '/')}/`);
        if (format !== 'bibtex') expect(work.source).toBe('Dateline');
        expect(work.URL).toBe(source.url ?? citation.link);
        expect(work.note).toContain(citation.link);
        expect(work.note).toContain(story.story.version);
        if (citation.lead !== undefined) expect(folded(work.note)).toContain(folded(citation.lead));
      });
      // The older format has no field for the day of access; ours stands in a field of its newer dialect and in the note.
      if (format !== 'bibtex')
        for (const work of read) expect(work.accessed?.['date-parts'][0]).toEqual(parts(ACCESSED));
      else expect(text).toContain('urldate = {2026-11-22}');
    }
  });

  it.each(PROSE)('name speaker and outlet before us, in %s', (format) => {
    for (const item of items) {
      const citation = cite.item(item);
      const text = cite.text(format, citation);
      const us = text.indexOf(citation.link);
      for (const { outlet, headline } of citation.articles) {
        expect(text.indexOf(outlet)).toBeGreaterThanOrEqual(0);
        expect(text.indexOf(outlet)).toBeLessThan(us);
        expect(text).toContain(headline);
      }
      expect(text).toContain(story.story.version);
      expect(text).toContain('2026');
      // No key and no empty slot is left.
      expect(text).not.toMatch(/cite\.|\{\w+\}|undefined|\n/);
    }
  });

  it('quote only what the article quotes', () => {
    for (const statement of story.statements) {
      const { lead } = cite.item({ kind: 'statement', id: statement.id });
      if (statement.quote && statement.speaker !== null) expect(lead).toContain(`“${statement.quote.text}”`);
      else expect(lead).toContain('Dateline');
    }
  });

  it('of a view name those whose articles it shows', () => {
    const citation = cite.view(story.sources.map(({ id }) => id));
    expect(cite.text('plain', citation)).toMatch(/^medcom\.id, Okezone/);
    for (const format of MACHINES) {
      const [work] = readBack(format, cite.text(format, citation));
      expect(work?.title).toBe(story.story.title[locale]);
      expect(work?.URL).toBe(citation.link);
      expect(work?.author?.length).toBe(3);
    }
    expect(cite.text('plain', cite.view([]))).toContain(story.story.title[locale]);
  });
});

describe('citations in prose', () => {
  const story = loadStory('data');
  const text = (locale: Locale, format: CitationFormat, item: CitableItem) => {
    const cite = citer(story, locale);
    return cite.text(format, cite.item(item));
  };
  const article: CitableItem = { kind: 'source', id: 'rmol-2020-11-14' };

  it('follow the styles, in the language of the page', () => {
    expect(text('en', 'plain', article)).toBe(
      'Reni Erina, “Pemimpin Rusia Prihatin, Jumlah Korban Perang Armenia-Azerbaijan Mencapai Empat Ribu Tewas Dan Delapan Ribu Luka-luka”, RMOL, 14 November 2020. Via Dateline, https://example.org/story/en/a/rmol-2020-11-14/, data version ' +
        `${story.story.version}, accessed 22 November 2026.`
    );
    expect(text('en', 'apa', article)).toMatch(
      /^Reni Erina\. \(2020, November 14\)\. Pemimpin .*-luka\. RMOL\. Via Dateline, .* Retrieved November 22, 2026, from https\S+\/$/
    );
    expect(text('id', 'apa', article)).toMatch(
      /^Reni Erina\. \(2020, 14 November\)\. .*Diakses 22 November 2026, dari/
    );
    expect(text('en', 'chicago', article)).toMatch(
      /^Reni Erina, “.*-luka,” RMOL, November 14, 2020, via Dateline, .*, accessed November 22, 2026, https\S+\/$/
    );
    expect(text('en', 'plain', { kind: 'statement', id: 'putin-2000-on-each-side' })).toMatch(
      /^Vladimir Putin, “Ada banyak .* masing-masing pihak” \[“There are many victims .*”, translated by Dateline\]\. In: /
    );
  });
});

describe('hostile text', () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '\\',
        '$',
        '%',
        '&',
        '#',
        '_',
        '~',
        '^',
        '"',
        '@',
        ',',
        '\r\n',
        'TY  - ',
        'ER  - ',
        '\0',
        '\u2028',
        ' and ',
        '„',
        '𝔘'
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
    ),
    minLength: 1,
    maxLength: 40
  });
  function storyOf(title: string, byline: string, quote: string): Story {
    const story = tinyStory();
    const [first, ...others] = story.sources;
    return {
      ...story,
      sources: [{ ...first!, headline: { lang: 'id', text: title }, byline }, ...others],
      statements: [
        tinyStatement({
          id: 'said',
          speech: 'direct',
          quote: { lang: 'id', text: quote },
          translation: { en: { text: quote, by: 'Dateline', method: 'human' } },
          summary: both('What is said')
        })
      ]
    };
  }

  it.each(MACHINES)('stays one work with the same fields in %s', (format) => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (a, b, c) => {
        const [title, byline, quote] = [a, b, c].map((text) => `A ${text} z`) as [string, string, string];
        const cite = citer(storyOf(title, byline, quote), 'en');
        const citation = cite.item({ kind: 'statement', id: 'said' });
        const text = cite.text(format, citation);
        const read = readBack(format, text);
        expect(read).toHaveLength(1);
        expect(read[0]!.id).toBe('said');
        expect(folded(read[0]!.title)).toBe(folded(title));
        expect(folded(read[0]!.note)).toContain(folded(quote));
        expect(read[0]!.URL).toBe(citation.link);
        expect(nameOf(read[0]!)).toBeDefined();
      }),
      { numRuns: 150 }
    );
  });

  it('closes every brace that it opens in BibTeX', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const cite = citer(storyOf(text, text, text), 'en');
        const written = cite.text('bibtex', cite.item({ kind: 'statement', id: 'said' }));
        let depth = 0;
        for (const character of written) {
          depth += character === '{' ? 1 : character === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      })
    );
  });

  it('stays on its line in RIS', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const cite = citer(storyOf(text, text, text), 'en');
        const lines = cite
          .text('ris', cite.item({ kind: 'statement', id: 'said' }))
          .split(/\r\n|[\r\n\u2028]/);
        expect(lines.at(-1)).toBe('');
        for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
        expect(lines.filter((line) => line.startsWith('TY')).length).toBe(1);
      })
    );
  });
});

/** Our English judges nobody: a loaded word stands only where the source's own word is as loaded. */
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import type { Message } from '../../src/i18n';
import { first } from '../../src/i18n/en/first';
import { ofIndonesian } from '../../src/i18n/en/glossary';
import { panels } from '../../src/i18n/en/panels';
import { PAGES } from '../../src/pages/table';
import type { Statement } from '../../src/schema/story';
import { findingsIn } from './loaded-words';

const story = loadStory('data');

/** The word that names the status of an event that somebody is accused of; the key of the map and the notes have it too. */
const OWN_TERM = /\balleged(?:ly)?\b/gi;
const textsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

describe('the interface', () => {
  it.each(
    Object.entries<Record<string, Message>>({
      'i18n/en': { ...first, ...panels },
      ...Object.fromEntries(
        Object.entries(PAGES).map(([name, { words }]) => [`pages/${name}/en.ts`, words.en])
      )
    })
  )('has no loaded word in %s', (file, messages) =>
    expect(
      Object.entries(messages).flatMap(([key, message]) =>
        textsOf(message).flatMap((text) => findingsIn(`${file} ${key}`, text.replace(OWN_TERM, ''), ''))
      )
    ).toEqual([])
  );

  it('renders no verb or hedge by a loaded word that is not that verb', () =>
    expect(
      Object.entries({ ...ofIndonesian.verbs, ...ofIndonesian.hedges }).flatMap(([term, english]) =>
        findingsIn(`i18n/en/glossary.ts ${term}`, english, term)
      )
    ).toEqual([]));
});

const sourceWordsOf = ({ verb, hedge, quote, figures = [] }: Statement): string =>
  [verb, hedge, quote?.text, ...figures.map(({ asPrinted }) => asPrinted.text)].join(' ');

/** Every English text in a record, with the way to it. */
function englishIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]): [string, string][] => {
    const at = `${path} ${key}`;
    if (key === 'en' && typeof each === 'string') return [[at, each]];
    if (key === 'en' && typeof each === 'object' && each !== null && 'text' in each)
      return [[`${at} text`, String(each.text)], ...englishIn(each, at)];
    return englishIn(each, at);
  });
}

describe('the data', () => {
  const findings = (file: string, record: { id: string }, sourceWords: string) =>
    englishIn(record, `data/${file}.yaml ${record.id}`).flatMap(([where, text]) =>
      findingsIn(where, text, sourceWords)
    );

  it('has no loaded word in statements that their own words do not have', () =>
    expect(
      story.statements.flatMap((statement) => findings('statements', statement, sourceWordsOf(statement)))
    ).toEqual([]));

  it('has none in events that no statement about them has', () =>
    expect(
      story.events.flatMap((event) =>
        findings(
          'events',
          event,
          story.statements
            .filter((statement) => statement.event === event.id)
            .map(sourceWordsOf)
            .join(' ')
        )
      )
    ).toEqual([]));

  it('has none in steps of chapters that no statement which they lead to has', () => {
    const sourceWordsOfItem = (id: string) => [
      ...story.statements
        .filter((statement) => statement.id === id || statement.event === id)
        .map(sourceWordsOf),
      ...story.sources.filter((source) => source.id === id).map(({ headline }) => headline.text)
    ];
    expect(
      story.chapters.flatMap(({ steps, ...chapter }) => [
        ...findings(`chapters/${chapter.id}`, chapter, ''),
        ...steps.flatMap((step) =>
          findings(`chapters/${chapter.id}`, step, (step.items ?? []).flatMap(sourceWordsOfItem).join(' '))
        )
      ])
    ).toEqual([]);
  });

  it('has none in places, actors and articles', () =>
    expect([
      ...story.places.flatMap((place) => findings('places', place, '')),
      ...story.actors.flatMap((actor) =>
        findings('actors', actor, actor.roles.map(({ asPrinted }) => asPrinted).join(' '))
      ),
      ...story.sources.flatMap((source) => findings('sources', source, source.headline.text)),
      ...findings('story', story.story, '')
    ]).toEqual([]));
});

describe('the check', () => {
  it('names the place, the word and the cure', () =>
    expect(findingsIn('data/x.yaml one summary en', 'Baku claimed that it was so.', 'mengatakan')).toEqual([
      'data/x.yaml one summary en: “claimed” in “Baku claimed that it was so.”; no word of the source is as strong, say “said” or “stated”'
    ]));

  it('lets a word pass that the source has, and one that is quoted', () => {
    expect(findingsIn('x', 'Baku claimed that it was so.', 'mengklaim')).toEqual([]);
    expect(findingsIn('x', 'Baku announces “anti-terrorist measures”.', 'mengumumkan')).toEqual([]);
    expect(findingsIn('x', 'Claims side by side', '')).toEqual([]);
  });

  it.each([
    'revealed',
    'admits',
    'terrorists',
    'the regime',
    'the so-called republic',
    'casualties',
    'insisted'
  ])('stops “%s”', (word) =>
    expect(findingsIn('x', `They say ${word} again.`, 'mengatakan')).toHaveLength(1)
  );
});

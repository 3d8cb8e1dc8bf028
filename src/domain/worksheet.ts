/** What of a chapter pupils fill in: names on the map, dates on the time line, answers; each gap knows its record. */
import type { Chapter, DatedEvent, Place, Source, Statement, Step } from '../schema/story';
import { anchorOf, publicationDay, type Atlas } from './atlas';
import { isAreaLevel, isDatedLine, markPosition } from './features';
import type { Handout, Moment } from './handout';
import { isWithin } from './projection';
import { spanOfBounds } from './time';

/** `isExtra`: no place of the chapter, but one by which a map is read. */
export type NameGap = { number: number; place: Place; isExtra: boolean };
export type DateGap = { sign: string; moment: Moment } & (
  { kind: 'event'; event: DatedEvent } | { kind: 'article'; source: Source }
);
export type Asked = { number: number; step: Step };

export type Worksheet = {
  names: readonly NameGap[];
  dates: readonly DateGap[];
  questions: readonly Asked[];
  /** The one that is asked about as a source; undefined where the chapter has none. */
  statement: Statement | undefined;
};

const LEAST_NAMES = 5;
const MOST_DATES = 6;
const MOST_QUESTIONS = 5;
const FIRST_CAPITAL = 65;

export function worksheetOf(atlas: Atlas, chapter: Chapter, handout: Handout): Worksheet {
  return {
    names: nameGaps(atlas, handout),
    dates: dateGaps(handout),
    questions: spreadOut(
      chapter.steps.filter(({ question, answer }) => question && answer),
      MOST_QUESTIONS
    ).map((step, index) => ({ number: index + 1, step })),
    statement: askedAbout(handout)
  };
}

/** Few places make a poor exercise: others of the story around them, in its order, fill it up. */
function nameGaps({ story }: Pick<Atlas, 'story'>, { places }: Handout): NameGap[] {
  const own = places.filter((place) => !isDatedLine(place) && !isAreaLevel(place));
  const extra = story.places.filter((place) => {
    const at = markPosition(place);
    return (
      place.geometry?.type === 'Point' &&
      place.precision === 'centroid' &&
      at !== undefined &&
      isWithin(at, story.story.home.bounds) &&
      !own.includes(place)
    );
  });
  const added = extra.slice(0, Math.max(0, LEAST_NAMES - own.length));
  return [...own, ...added].map((place, index) => ({
    number: index + 1,
    place,
    isExtra: added.includes(place)
  }));
}

/** Articles and events whose names do not give their dates away, by time. */
function dateGaps({ articles, steps }: Handout): DateGap[] {
  const gaps = [
    ...articles.map((source) => {
      const at = publicationDay(source);
      const span = { start: at, end: at + 1 };
      return { kind: 'article', source, moment: { id: source.id, span, at, isBounded: false } } as const;
    }),
    ...steps
      .flatMap(({ events }) => events)
      .filter(({ title }) => !Object.values(title).some((text) => /\d/.test(text)))
      .map((event) => {
        const span = spanOfBounds(event.when);
        const isBounded = event.when.basis === 'bounded';
        return {
          kind: 'event',
          event,
          moment: { id: event.id, span, at: anchorOf(span, isBounded), isBounded }
        } as const;
      })
  ].slice(0, MOST_DATES);
  return gaps
    .sort((a, b) => a.moment.at - b.moment.at || a.moment.span.start - b.moment.span.start)
    .map((gap, index): DateGap => {
      const sign = String.fromCharCode(FIRST_CAPITAL + index);
      return { ...gap, sign, moment: { ...gap.moment, kind: 'event', sign } };
    });
}

/** So many of them, the first and the last among them, as far apart as can be. */
export function spreadOut<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from(
    { length: most },
    (_, index) => all[Math.round((index * (all.length - 1)) / (most - 1))]!
  );
}

/** Words that somebody is quoted with, before words of ours. */
function askedAbout({ steps }: Handout): Statement | undefined {
  const statements = steps.flatMap((step) => step.statements);
  return statements.find(({ quote }) => quote !== undefined) ?? statements[0];
}

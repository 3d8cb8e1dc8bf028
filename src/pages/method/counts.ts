/** What the page on the method counts in the story, so that none of its numbers is typed. */
import { publicationDay } from '../../domain/atlas';
import type { Day } from '../../domain/time';
import type { WhenBasis } from '../../schema/primitives';
import { WHEN_BASES } from '../../schema/primitives';
import type { Story } from '../../schema/story';
import { SPEECHES, STATUSES, type Speech, type Status } from '../../schema/vocabulary';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

export function methodCounts({ sources, places, events, statements }: Story) {
  const figures = statements.flatMap(({ figures: own = [] }) => own);
  const relations = [...events, ...statements].flatMap(({ relations: own = [] }) => own);
  const proven = [...statements, ...events, ...figures];
  return {
    articles: sources.length,
    sentences: sum(sources.map(({ sentences = [] }) => sentences.length)),
    events: events.length,
    statements: statements.length,
    own: statements.filter(({ speaker }) => speaker === null).length,
    broken: statements.filter(({ via }) => via.some(({ agent }) => agent === null)).length,
    carried: statements.filter(({ via }) =>
      via.some(({ role }) => role === 'agency' || role === 'broadcaster')
    ).length,
    open: statements.filter(({ said: { when } }) => when.earliest === null || when.earliest !== when.latest)
      .length,
    assumed: sources.filter(({ published }) => published.zone === 'assumed').length,
    figures: figures.length,
    numberless: figures.filter(({ value }) => value === undefined).length,
    stated: relations.filter(({ basis }) => basis === 'stated').length,
    derived: relations.filter(({ basis }) => basis === 'derived').length,
    places: places.length,
    unlocated: places.filter(({ geometry }) => geometry === null).length,
    unplaced: statements.filter(({ said }) => said.at === null).length,
    passages: sum(proven.map(({ evidence }) => evidence.length)),
    addressed: sources.filter(({ url }) => url !== undefined).length
  };
}

const counted = <Word extends string>(words: readonly Word[], of: readonly Word[]) =>
  words
    .map((word) => ({ word, count: of.filter((each) => each === word).length }))
    .filter(({ count }) => count > 0);

export const speechCounts = ({ statements }: Story): { word: Speech; count: number }[] =>
  counted(
    SPEECHES,
    // What an outlet says itself is reported by nobody.
    statements.filter(({ speaker }) => speaker !== null).map(({ speech }) => speech)
  );

export const statusCounts = ({ events }: Story): { word: Status; count: number }[] =>
  counted(
    STATUSES,
    events.map(({ status }) => status)
  );

export function basisCounts({
  events,
  statements
}: Story): { basis: WhenBasis; statements: number; events: number }[] {
  return WHEN_BASES.map((basis) => ({
    basis,
    statements: statements.filter(({ said }) => said.when.basis === basis).length,
    events: events.filter(({ when }) => when.basis === basis).length
  }));
}

/** How many articles each outlet has, those with most first, then by name of the id. */
export function outletCounts({ sources }: Story): { outlet: string; count: number }[] {
  return [...new Set(sources.map(({ outlet }) => outlet))]
    .map((outlet) => ({ outlet, count: sources.filter((source) => source.outlet === outlet).length }))
    .sort((a, b) => b.count - a.count || (a.outlet < b.outlet ? -1 : 1));
}

/** The days between which articles were published, and the longest time without one. */
export function publicationDays({ sources }: Story): {
  first: Day;
  last: Day;
  gap: { from: Day; to: Day } | undefined;
} {
  const days = sources.map(publicationDay).sort((a, b) => a - b);
  const gaps = days.slice(1).map((to, at) => ({ from: days[at]!, to }));
  const gap = gaps.sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  return { first: days[0]!, last: days.at(-1)!, gap };
}

/** One whose sentence denies another, since it has most to show; or else the first. */
export const exampleOf = ({ statements }: Story) =>
  statements.find(({ relations = [] }) => relations.some(({ type }) => type === 'denies')) ?? statements[0];

/** A chapter as it is handed out: its records, each with the sign by which the sheet names it, its places and its dates. */
import type { Chapter, DatedEvent, Place, Source, Statement, Step } from '../schema/story';
import { anchorOf, publicationDay, type Atlas } from './atlas';
import { markPosition } from './features';
import { numberedFrom, type Numbers } from './numbered';
import { spanOfBounds, type Day, type Span } from './time';

export type HandoutStep = {
  step: Step;
  /** From 1. */
  number: number;
  /** Not met in an earlier step. */
  statements: readonly Statement[];
  events: readonly DatedEvent[];
  /** Numbers of statements that an earlier step has brought. */
  again: readonly number[];
};

/** What the time line has a sign for. */
export type Moment = {
  id: string;
  kind: 'statement' | 'event';
  /** A number for a statement, a letter for an event. */
  sign: string;
  span: Span;
  /** The one day where the sign stands. */
  at: Day;
  /** Not on each of its days, but on one of them that nobody knows. */
  isBounded: boolean;
};

export type Handout = {
  steps: readonly HandoutStep[];
  numbers: Numbers;
  /** Of events: a, b, c. */
  letters: ReadonlyMap<string, string>;
  articles: readonly Source[];
  /** Where a map can show them, in the order in which the chapter comes to them. */
  places: readonly Place[];
  unplaced: readonly Place[];
  moments: readonly Moment[];
  /** When it was said: the time for which the map is drawn. */
  window: Span;
};

const FIRST_LETTER = 97;

/** a, b … z, aa. */
export const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(FIRST_LETTER + (index % 26));

const idsOf = ({ items, pair }: Step): string[] => [...new Set([...(items ?? []), ...(pair ?? [])])];

export function handoutOf(atlas: Atlas, chapter: Chapter): Handout {
  const { statementById, eventById, figureById } = atlas;
  const met = new Set<string>();
  const found = chapter.steps.map((step) => {
    const ids = [...new Set(idsOf(step).map((id) => figureById.get(id)?.statement.id ?? id))];
    const fresh = ids.filter((id) => !met.has(id));
    for (const id of fresh) met.add(id);
    return { step, ids, fresh };
  });
  const ids = [...met];
  const used = new Set(articlesFirst(atlas, ids));
  const articles = atlas.story.sources
    .filter(({ id }) => used.has(id))
    .sort((a, b) => publicationDay(a) - publicationDay(b));
  const numbers: Numbers = {
    statements: numberedFrom(ids.filter((id) => statementById.has(id))),
    sources: numberedFrom(articles.map(({ id }) => id))
  };
  const letters = new Map<string, string>(
    ids.filter((id) => eventById.has(id)).map((id, at) => [id, letterOf(at)] as const)
  );
  const steps = found.map(({ step, ids, fresh }, index): HandoutStep => ({
    step,
    number: index + 1,
    statements: fresh.flatMap((id) => statementById.get(id) ?? []),
    events: fresh.flatMap((id) => eventById.get(id) ?? []),
    again: ids.flatMap((id) => (fresh.includes(id) ? [] : (numbers.statements.get(id) ?? [])))
  }));
  const statements = steps.flatMap((step) => step.statements);
  const events = steps.flatMap((step) => step.events);
  const places = placesOf(atlas, ids);
  const moments = [
    ...statements.map(({ id, said }) =>
      momentOf('statement', id, String(numbers.statements.get(id)), said.when)
    ),
    ...events.map(({ id, when }) => momentOf('event', id, letters.get(id) ?? '', when))
  ];
  const said = moments.filter(({ kind }) => kind === 'statement');
  const timed = said.length > 0 ? said : moments;
  return {
    steps,
    numbers,
    letters,
    articles,
    places: places.filter((place) => markPosition(place) !== undefined),
    unplaced: places.filter((place) => markPosition(place) === undefined),
    moments,
    window:
      timed.length === 0
        ? atlas.extent
        : {
            start: Math.min(...timed.map(({ span }) => span.start)),
            end: Math.max(...timed.map(({ span }) => span.end))
          }
  };
}

function momentOf(kind: Moment['kind'], id: string, sign: string, when: DatedEvent['when']): Moment {
  const span = spanOfBounds(when);
  const isBounded = when.basis === 'bounded';
  return { id, kind, sign, span, at: anchorOf(span, isBounded), isBounded };
}

/** Those that its records have to do with. A capital that its texts name is often a government, and no place. */
function placesOf({ placeById, statementById, eventById }: Atlas, ids: readonly string[]): Place[] {
  const found = ids.flatMap((id) => {
    const statement = statementById.get(id);
    if (statement) return [...(statement.said.at === null ? [] : [statement.said.at]), ...statement.about];
    return [
      ...(eventById.get(id)?.places.map(({ place }) => place) ?? []),
      ...(placeById.has(id) ? [id] : [])
    ];
  });
  return [...new Set(found)].flatMap((id) => placeById.get(id) ?? []);
}

/** An event may rest on articles that say nothing else here; one of them is enough. */
function articlesFirst({ statementById, eventById, sourceById }: Atlas, ids: readonly string[]): string[] {
  const sourcesOf = (id: string) =>
    (statementById.get(id) ?? eventById.get(id))?.evidence.map(({ source }) => source) ?? [];
  const used = new Set(
    ids.flatMap((id) => (sourceById.has(id) ? [id] : eventById.has(id) ? [] : sourcesOf(id)))
  );
  for (const id of ids) {
    const own = eventById.has(id) ? sourcesOf(id) : [];
    if (own[0] !== undefined && !own.some((source) => used.has(source))) used.add(own[0]);
  }
  return [...used];
}

export type StatementCell = { heads: HandoutStep[]; statement: Statement | undefined };

/** Each statement with the steps that begin before it; steps after the last one stand without. */
export function statementCells({ steps }: Pick<Handout, 'steps'>): StatementCell[] {
  const cells: StatementCell[] = [];
  let heads: HandoutStep[] = [];
  for (const step of steps) {
    // What neither brings words nor looks back at some is not told here.
    if (step.statements.length > 0 || step.again.length > 0) heads.push(step);
    for (const statement of step.statements) {
      cells.push({ heads, statement });
      heads = [];
    }
  }
  return heads.length > 0 ? [...cells, { heads, statement: undefined }] : cells;
}

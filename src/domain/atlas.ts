/** A story made ready to ask: references followed and dates turned into columns, once. */
import type { Actor, Chapter, DatedEvent, Figure, Place, Source, Statement, Story } from '../schema/story';
import { columnsOf, type Columns, type DraftRow } from './columns';
import { historyOf, type History } from './history';
import { OPEN_FUTURE, OPEN_PAST, overlaps, spanOf, spanOfBounds, type Day, type Span } from './time';

/** A statement is listed under its event when it was said at most this long before or after it. */
export const NEAR_DAYS = 31;

/** What statements say of each other and of events, in both directions. */
export type Link = {
  type: NonNullable<Statement['relations']>[number]['type'];
  from: string;
  to: string;
  relation: NonNullable<Statement['relations']>[number];
};

/** Where chapters are looked up; some are no part of the story. */
export type Chapters = { get: (id: string) => Chapter | undefined };

export type Atlas = Columns & {
  story: Story;
  placeById: ReadonlyMap<string, Place>;
  actorById: ReadonlyMap<string, Actor>;
  sourceById: ReadonlyMap<string, Source>;
  eventById: ReadonlyMap<string, DatedEvent>;
  statementById: ReadonlyMap<string, Statement>;
  chapterById: Chapters;
  figureById: ReadonlyMap<string, { figure: Figure; statement: Statement }>;
  /** Relations by the id of either end. */
  linksOf: ReadonlyMap<string, readonly Link[]>;
  rowOf: ReadonlyMap<string, number>;
  /** All of the story's time. */
  extent: Span;
  history: History;
  /** The same rows by the other clock, from which these were put in another order, and each one's row there. */
  origin: { atlas: Atlas; rows: Uint32Array } | undefined;
};

export function buildAtlas(story: Story): Atlas {
  const sourceById = mapById(story.sources);
  const eventById = mapById(story.events);
  const known = { sourceById, eventById, reportDay: reportDayBySource(story.sources) };
  const columns = columnsOf([
    ...story.events.map((event, record) => draftOfEvent(event, record, known)),
    ...story.statements.map((statement, record) => draftOfStatement(statement, record, known))
  ]);
  return {
    ...columns,
    story,
    placeById: mapById(story.places),
    actorById: mapById(story.actors),
    sourceById,
    eventById,
    statementById: mapById(story.statements),
    chapterById: mapById(story.chapters),
    figureById: figuresIn(story.statements),
    linksOf: linksOf(story),
    rowOf: rowsById(columns.ids),
    extent: spanOfBounds(story.story.period),
    history: historyOf(story),
    origin: undefined
  };
}

/** Who owns the claim: the speaker, or the outlet where it speaks itself. */
export function claimantOf(statement: Statement, sourceById: ReadonlyMap<string, Source>): string {
  if (statement.speaker !== null) return statement.speaker;
  const outlet = sourceById.get(statement.evidence[0]?.source ?? '')?.outlet;
  if (outlet === undefined) throw new Error(`statement "${statement.id}" has no source`);
  return outlet;
}

/** The civil day of publication as the page prints it: the first ten characters are the date in the outlet's own zone. */
export function publicationDay(source: Source | undefined): Day {
  return spanOf(source?.published.at.slice(0, 10) ?? '')?.start ?? 0;
}

/** The day that stands for a span in an order: the last possible one where only an upper bound is known. */
export function anchorOf(span: Span, isBounded: boolean): Day {
  const isLastKnown = span.end !== OPEN_FUTURE;
  return isLastKnown && (isBounded || span.start === OPEN_PAST) ? span.end - 1 : span.start;
}

// Set one by one: a pair for each of a million records would be thrown away at once.
function mapById<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const record of records) map.set(record.id, record);
  return map;
}

export function rowsById(ids: readonly string[]): Map<string, number> {
  const rows = new Map<string, number>();
  ids.forEach((id, row) => rows.set(id, row));
  return rows;
}

function figuresIn(statements: readonly Statement[]): Atlas['figureById'] {
  const figures = new Map<string, { figure: Figure; statement: Statement }>();
  for (const statement of statements)
    for (const figure of statement.figures ?? []) figures.set(figure.id, { figure, statement });
  return figures;
}

type Known = Pick<Atlas, 'sourceById' | 'eventById'> & { reportDay: ReadonlyMap<string, readonly [Day]> };
type Passages = readonly { source: string }[];

function reportDayBySource(sources: readonly Source[]): Known['reportDay'] {
  return new Map(sources.map((source) => [source.id, [publicationDay(source)]]));
}

/** Of articles, ascending, each once; most rows have one, and share its list. */
function reportDays(sources: readonly string[], { reportDay }: Known): readonly Day[] {
  if (sources.length === 1) return reportDay.get(sources[0]!) ?? [];
  const days = sources.flatMap((source) => reportDay.get(source) ?? []);
  return [...new Set(days)].sort((a, b) => a - b);
}

function sourceIds(evidence: Passages): string[] {
  return evidence.length === 1 ? [evidence[0]!.source] : [...new Set(evidence.map(({ source }) => source))];
}

function draftOfEvent(event: DatedEvent, record: number, known: Known): DraftRow {
  const span = spanOfBounds(event.when);
  const sources = sourceIds(event.evidence);
  return {
    id: event.id,
    isEvent: true,
    record,
    span,
    anchor: anchorOf(span, event.when.basis === 'bounded'),
    reported: reportDays(sources, known),
    kind: event.kind,
    status: event.status,
    sources,
    places: event.places.map(({ place, role }) => ({ place, role: role === 'at' ? 'happened' : 'about' }))
  };
}

function draftOfStatement(statement: Statement, record: number, known: Known): DraftRow {
  const { when, at } = statement.said;
  const span = spanOfBounds(when);
  const event = known.eventById.get(statement.event ?? '');
  const sources = sourceIds(statement.evidence);
  return {
    id: statement.id,
    isEvent: false,
    record,
    span,
    anchor: anchorOf(span, when.basis === 'bounded'),
    reported: reportDays(sources, known),
    speaker: claimantOf(statement, known.sourceById),
    act: statement.act,
    kind: event?.kind,
    status: event?.status,
    sources,
    places: [
      ...(at === null ? [] : [{ place: at, role: 'said' as const }]),
      ...statement.about.map((place) => ({ place, role: 'about' as const }))
    ],
    headId: event && isNear(span, spanOfBounds(event.when)) ? event.id : undefined
  };
}

function isNear(a: Span, b: Span): boolean {
  return overlaps({ start: a.start - NEAR_DAYS, end: a.end + NEAR_DAYS }, b);
}

function linksOf(story: Story): Map<string, Link[]> {
  const links = new Map<string, Link[]>();
  const add = (id: string, link: Link) => void (links.get(id)?.push(link) ?? links.set(id, [link]));
  for (const record of [...story.statements, ...story.events])
    for (const relation of record.relations ?? []) {
      const link = { type: relation.type, from: record.id, to: relation.target, relation };
      add(link.from, link);
      add(link.to, link);
    }
  return links;
}

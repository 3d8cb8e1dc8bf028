/** Rows turned into columns: typed arrays for what differs, shared groups for what repeats. */
import type { Day, Span } from './time';
import { DIMENSIONS, type Clock, type Dimension } from './view';

/** What a row has to do with a place. */
export const PLACE_ROLES = ['happened', 'said', 'about'] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

/** A row before it has a number. A story and a large table both come in this way. */
export type DraftRow = {
  id: string;
  isEvent: boolean;
  /** Index into the list of events or of statements that it was made from. */
  record: number;
  span: Span;
  /** The one day that stands for the row in an order. */
  anchor: Day;
  /** Days on which it was reported, ascending, each once. */
  reported: readonly Day[];
  speaker?: string | undefined;
  act?: string | undefined;
  kind?: string | undefined;
  status?: string | undefined;
  sources: readonly string[];
  places: readonly { place: string; role: PlaceRole }[];
  /** Id of the event that it is listed under. */
  headId?: string | undefined;
};

/** The values of one dimension; code 0 is the empty string and stands for "none". */
export type Values = { ids: string[]; codeOf: Map<string, number> };

/** What a row is, as codes; a few hundred of these at most, as each is one of a closed list. */
export type RowGroup = { isEvent: boolean; act: number; kind: number; status: number };

/** The places of a row, with what it has to do with each; shared by all rows that agree in them. */
export type PlaceSet = readonly { place: number; role: PlaceRole }[];

/** One dimension of every row: an index into lists of codes, because a row may have several places or sources. */
export type Keyed = { column: Uint32Array; codes: readonly (readonly number[])[] };

/** The days on which rows were reported: those of a row are `days[first[row]]` up to, not with, `days[first[row + 1]]`. */
export type Reports = { first: Uint32Array; days: Int32Array };

export type Columns = {
  /** What the dates of the rows are: when it happened or was said, or when it was reported. */
  clock: Clock;
  /** Rows are in the order of the list: by date, a statement right behind the event that it is listed under. */
  size: number;
  ids: readonly string[];
  record: Uint32Array;
  /** First day, and day after the last: on which it may have happened or been said; or of its first and last report. */
  start: Int32Array;
  end: Int32Array;
  anchor: Int32Array;
  reports: Reports;
  /** Rows that stand on several single days, with nothing between them: none but by the clock of reports. */
  scattered: Uint32Array;
  /** Index into `groups`. */
  group: Uint32Array;
  groups: RowGroup[];
  /** Index into `placeSets`. */
  placeSet: Uint32Array;
  placeSets: PlaceSet[];
  /** Code of the speaker; 0 for an event. */
  speaker: Uint32Array;
  /** The row of the event that a statement is listed under, or -1. */
  head: Int32Array;
  values: Record<Dimension, Values>;
  /** What filters and counts read; dimensions that are known by the same thing share its column. */
  by: Record<Dimension, Keyed>;
};

function makeValues(): Values {
  return { ids: [''], codeOf: new Map([['', 0]]) };
}

function codeIn(values: Values, id: string | undefined): number {
  if (id === undefined) return 0;
  const known = values.codeOf.get(id);
  if (known !== undefined) return known;
  values.codeOf.set(id, values.ids.length);
  return values.ids.push(id) - 1;
}

/** Numbers each distinct key once, and keeps what `make` gives for it. */
class Shared<K, T> {
  readonly list: T[] = [];
  readonly #index = new Map<K, number>();
  indexOf(key: K, make: () => T): number {
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    this.#index.set(key, this.list.length);
    return this.list.push(make()) - 1;
  }
}

export function columnsOf(drafts: readonly DraftRow[]): Columns {
  const order = listOrder(drafts);
  const size = order.length;
  const column = () => new Uint32Array(size);
  const days = () => new Int32Array(size);
  const [record, group, placeSet, sourceSet, speaker] = [column(), column(), column(), column(), column()];
  const [start, end, anchor] = [days(), days(), days()];
  const head = days().fill(-1);
  const values = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, makeValues()])
  ) as Columns['values'];
  const groups = new Shared<number, RowGroup>();
  const placeSets = new Shared<string, PlaceSet>();
  const sourceSets = new Shared<string, number[]>();
  let headRow = -1;

  order.forEach((index, row) => {
    const draft = drafts[index]!;
    const { isEvent, span, places, sources } = draft;
    record[row] = draft.record;
    start[row] = span.start;
    end[row] = span.end;
    anchor[row] = draft.anchor;
    speaker[row] = codeIn(values.speakers, draft.speaker);

    const act = codeIn(values.acts, draft.act);
    const kind = codeIn(values.kinds, draft.kind);
    const status = codeIn(values.statuses, draft.status);
    // Acts, kinds and statuses are closed lists of fewer than 32, 32 and 8 words.
    const key = ((act * 32 + kind) * 8 + status) * 2 + Number(isEvent);
    group[row] = groups.indexOf(key, () => ({ isEvent, act, kind, status }));
    sourceSet[row] = sourceSets.indexOf(keyOf(sources), () =>
      sources.map((source) => codeIn(values.sources, source))
    );
    placeSet[row] = placeSets.indexOf(
      keyOf(places, ({ place, role }) => `${place}:${role}`),
      () => places.map(({ place, role }) => ({ place: codeIn(values.places, place), role }))
    );

    // The order puts a statement right behind its event, so the last event seen is its head.
    if (isEvent) headRow = row;
    else if (draft.headId !== undefined) head[row] = headRow;
  });

  return {
    clock: 'happened',
    size,
    ids: order.map((index) => drafts[index]!.id),
    record,
    start,
    end,
    anchor,
    reports: reportsOf(drafts, order),
    scattered: new Uint32Array(0),
    group,
    groups: groups.list,
    placeSet,
    placeSets: placeSets.list,
    speaker,
    head,
    values,
    by: {
      // A place may be in a set twice, as where it was said and as what it is about: one row all the same.
      places: {
        column: placeSet,
        codes: placeSets.list.map((set) => [...new Set(set.map(({ place }) => place))])
      },
      speakers: { column: speaker, codes: values.speakers.ids.map((_, code) => [code]) },
      sources: { column: sourceSet, codes: sourceSets.list },
      acts: { column: group, codes: groups.list.map(({ act }) => [act]) },
      kinds: { column: group, codes: groups.list.map(({ kind }) => [kind]) },
      statuses: { column: group, codes: groups.list.map(({ status }) => [status]) }
    }
  };
}

function reportsOf(drafts: readonly DraftRow[], order: readonly number[]): Reports {
  const first = new Uint32Array(order.length + 1);
  order.forEach((index, row) => (first[row + 1] = first[row]! + drafts[index]!.reported.length));
  const days = new Int32Array(first[order.length]!);
  order.forEach((index, row) => days.set(drafts[index]!.reported, first[row]));
  return { first, days };
}

/** One text for a list; most lists have one element, and its own text will do. */
function keyOf<T>(list: readonly T[], textOf: (element: T) => string = String): string {
  return list.length === 1 ? textOf(list[0]!) : list.map(textOf).join('~');
}

/** Indices of the drafts by date, each event followed by the statements that are listed under it. */
function listOrder(drafts: readonly DraftRow[]): number[] {
  const eventIds = new Set<string>();
  for (const draft of drafts) if (draft.isEvent) eventIds.add(draft.id);
  const below = new Map<string, number[]>();
  const roots: number[] = [];
  drafts.forEach(({ isEvent, headId }, index) => {
    if (isEvent || headId === undefined || !eventIds.has(headId)) roots.push(index);
    else if (below.has(headId)) below.get(headId)!.push(index);
    else below.set(headId, [index]);
  });

  const anchors = Int32Array.from(drafts, ({ anchor }) => anchor);
  const ends = Int32Array.from(drafts, ({ span }) => span.end);
  const byDate = (a: number, b: number): number => {
    const difference = anchors[a]! - anchors[b]! || ends[a]! - ends[b]!;
    if (difference !== 0) return difference;
    const x = drafts[a]!;
    const y = drafts[b]!;
    // Of one day: as published, and in the order of the articles' sentences, so that an answer follows what it answers.
    return (
      Number(y.isEvent) - Number(x.isEvent) ||
      (x.reported[0] ?? 0) - (y.reported[0] ?? 0) ||
      x.record - y.record
    );
  };
  roots.sort(byDate);
  if (below.size === 0) return roots;
  const order: number[] = [];
  for (const root of roots) {
    order.push(root);
    const statements = drafts[root]!.isEvent ? below.get(drafts[root]!.id) : undefined;
    if (statements) for (const index of statements.sort(byDate)) order.push(index);
  }
  return order;
}

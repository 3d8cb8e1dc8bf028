/** Rows turned into columns: typed arrays for what differs, shared groups for what repeats. */
import type { Day, Span } from './time';
import type { Dimension } from './view';

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
  published: Day;
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

/** The properties of a row other than its dates and places, as codes; shared by all rows that agree in them. */
export type RowGroup = {
  isEvent: boolean;
  speaker: number;
  act: number;
  kind: number;
  status: number;
  sources: readonly number[];
};

/** The places of a row, with what it has to do with each; shared by all rows that agree in them. */
export type PlaceSet = readonly { place: number; role: PlaceRole }[];

export type Columns = {
  /** Rows are in the order of the list: by date, a statement right behind the event that it is listed under. */
  size: number;
  ids: readonly string[];
  record: Uint32Array;
  /** First day, and day after the last, on which it may have happened or been said. */
  start: Int32Array;
  end: Int32Array;
  anchor: Int32Array;
  published: Int32Array;
  /** Index into `groups`. */
  group: Uint32Array;
  groups: RowGroup[];
  /** Index into `placeSets`. */
  placeSet: Uint32Array;
  placeSets: PlaceSet[];
  /** The row of the event that a statement is listed under, or -1. */
  head: Int32Array;
  values: Record<Dimension, Values>;
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
  const columns: Columns = {
    size,
    ids: order.map((index) => drafts[index]!.id),
    record: new Uint32Array(size),
    start: new Int32Array(size),
    end: new Int32Array(size),
    anchor: new Int32Array(size),
    published: new Int32Array(size),
    group: new Uint32Array(size),
    groups: [],
    placeSet: new Uint32Array(size),
    placeSets: [],
    head: new Int32Array(size).fill(-1),
    values: {
      places: makeValues(),
      speakers: makeValues(),
      sources: makeValues(),
      acts: makeValues(),
      kinds: makeValues(),
      statuses: makeValues()
    }
  };
  const { values } = columns;
  const groups = new Shared<number, RowGroup>();
  const placeSets = new Shared<string, PlaceSet>();
  const sourceSets = new Shared<string, number[]>();
  let headRow = -1;

  order.forEach((index, row) => {
    const draft = drafts[index]!;
    columns.record[row] = draft.record;
    columns.start[row] = draft.span.start;
    columns.end[row] = draft.span.end;
    columns.anchor[row] = draft.anchor;
    columns.published[row] = draft.published;

    const speaker = codeIn(values.speakers, draft.speaker);
    const act = codeIn(values.acts, draft.act);
    const kind = codeIn(values.kinds, draft.kind);
    const status = codeIn(values.statuses, draft.status);
    const sourceSet = sourceSets.indexOf(draft.sources.join('~'), () =>
      draft.sources.map((source) => codeIn(values.sources, source))
    );
    // Acts, kinds and statuses are closed lists of fewer than 32, 32 and 8 words: the key stays below 2^53.
    const key =
      ((((sourceSet * 1_000_000 + speaker) * 32 + act) * 32 + kind) * 8 + status) * 2 + Number(draft.isEvent);
    columns.group[row] = groups.indexOf(key, () => ({
      isEvent: draft.isEvent,
      speaker,
      act,
      kind,
      status,
      sources: sourceSets.list[sourceSet]!
    }));
    columns.placeSet[row] = placeSets.indexOf(
      draft.places.map(({ place, role }) => `${place}:${role}`).join('~'),
      () => draft.places.map(({ place, role }) => ({ place: codeIn(values.places, place), role }))
    );

    // The order puts a statement right behind its event, so the last event seen is its head.
    if (draft.isEvent) headRow = row;
    else if (draft.headId !== undefined) columns.head[row] = headRow;
  });
  columns.groups = groups.list;
  columns.placeSets = placeSets.list;
  return columns;
}

/** Indices of the drafts by date, each event followed by the statements that are listed under it. */
function listOrder(drafts: readonly DraftRow[]): number[] {
  const byDate = (a: number, b: number): number => {
    const x = drafts[a]!;
    const y = drafts[b]!;
    return (
      x.anchor - y.anchor ||
      x.span.end - y.span.end ||
      Number(y.isEvent) - Number(x.isEvent) ||
      (x.id < y.id ? -1 : x.id > y.id ? 1 : 0)
    );
  };
  const eventIds = new Set<string>();
  for (const draft of drafts) if (draft.isEvent) eventIds.add(draft.id);
  const below = new Map<string, number[]>();
  const roots: number[] = [];
  drafts.forEach(({ isEvent, headId }, index) => {
    if (isEvent || headId === undefined || !eventIds.has(headId)) roots.push(index);
    else if (below.has(headId)) below.get(headId)!.push(index);
    else below.set(headId, [index]);
  });
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

/** Which rows the filters and the search let through, in whatever window. */
import type { Atlas } from './atlas';
import type { Columns } from './columns';
import { DIMENSIONS, type Dimension } from './view';

/** What narrows a view down, apart from time. */
export type Filters = Record<Dimension, readonly string[]>;

export type Sieve = {
  /** Rows that pass, in the order of the list; undefined where nothing is asked and all of them do. */
  passing: Uint32Array | undefined;
  /**
   * Per dimension that is asked for, the rows that nothing but it turns away: what its other values would show.
   * `the-rest` where it is all that is asked, so that this is every row that does not pass.
   */
  missing: Partial<Record<Dimension, Uint32Array | 'the-rest'>>;
};

const NOTHING_ASKED: Sieve = { passing: undefined, missing: {} };

/** What is asked of a row in one dimension: 1 in `away`, at its place in `column`, turns it away. */
type Test = { dimension: Dimension; column: Uint32Array; away: Uint8Array };

type Screened = Columns & Pick<Atlas, 'sourceById'>;

export function sieveOf(atlas: Screened, filters: Filters, found?: Uint8Array): Sieve {
  const tests = DIMENSIONS.filter((dimension) => filters[dimension].length > 0).map((dimension) =>
    testFor(atlas, dimension, filters[dimension])
  );
  const [first, second] = tests;
  if (found !== undefined) return sorted(rowsFound(found), tests);
  if (first === undefined) return NOTHING_ASKED;
  if (second === undefined) return { passing: rowsOpenTo(first), missing: { [first.dimension]: 'the-rest' } };

  // A row that at most one turns away is open to the first, or to the second and not to the first.
  const [open, others] = rowsOpenToEither(first, second);
  const { passing, missing } = sorted(open, tests.slice(1));
  return {
    passing,
    missing: { ...missing, [first.dimension]: sorted(others, tests.slice(2)).passing }
  };
}

/** Rows that pass all tests, and those that fail one, by which that is. */
function sorted(rows: Uint32Array, tests: readonly Test[]): Sieve {
  // Memory that is never written to costs nothing, so each list may be as long as it could get.
  const lists = [...tests, undefined].map(() => new Uint32Array(rows.length));
  const lengths = new Uint32Array(lists.length);
  sortInto(lists, lengths, rows, tests);
  const listOf = (index: number): Uint32Array => lists[index]!.subarray(0, lengths[index]);
  return {
    passing: listOf(tests.length),
    missing: Object.fromEntries(tests.map(({ dimension }, index) => [dimension, listOf(index)]))
  };
}

// Loops of their own: each of them may run a million times, and a short function is compiled well.

function sortInto(
  lists: Uint32Array[],
  lengths: Uint32Array,
  rows: Uint32Array,
  tests: readonly Test[]
): void {
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    let failed = tests.length;
    let failures = 0;
    for (let test = 0; test < tests.length && failures < 2; test++) {
      const { column, away } = tests[test]!;
      if (away[column[row]!] === 0) continue;
      failed = test;
      failures++;
    }
    if (failures < 2) lists[failed]![lengths[failed]!++] = row;
  }
}

/** Where rows are written while they are sought; what is found is copied, so that no answer is longer than it need be. */
const rooms = [new Uint32Array(0), new Uint32Array(0)];

function roomFor(size: number, index = 0): Uint32Array {
  const room = rooms[index]!;
  return room.length < size ? (rooms[index] = new Uint32Array(size)) : room;
}

function rowsOpenTo({ column, away }: Test): Uint32Array {
  const rows = roomFor(column.length);
  let length = 0;
  for (let row = 0; row < column.length; row++) {
    // Written over where it is turned away: cheaper than a question that nobody can guess the answer to.
    rows[length] = row;
    length += 1 - away[column[row]!]!;
  }
  return rows.slice(0, length);
}

/** Rows that are open to the first, and rows that are open to the second alone. */
function rowsOpenToEither(first: Test, second: Test): [Uint32Array, Uint32Array] {
  const { column: ofFirst, away: byFirst } = first;
  const { column: ofSecond, away: bySecond } = second;
  const rows = roomFor(ofFirst.length);
  const others = roomFor(ofFirst.length, 1);
  let length = 0;
  let otherLength = 0;
  for (let row = 0; row < ofFirst.length; row++) {
    const isAway = byFirst[ofFirst[row]!]!;
    rows[length] = row;
    length += 1 - isAway;
    others[otherLength] = row;
    otherLength += isAway & (1 - bySecond[ofSecond[row]!]!);
  }
  return [rows.slice(0, length), others.slice(0, otherLength)];
}

function rowsFound(found: Uint8Array): Uint32Array {
  const rows = roomFor(found.length);
  let length = 0;
  for (let row = 0; row < found.length; row++) if (found[row] !== 0) rows[length++] = row;
  return rows.slice(0, length);
}

/** Whether the values chosen in one dimension turn the row away. */
export function turnsAway(
  atlas: Screened,
  dimension: Dimension,
  ids: readonly string[],
  row: number
): boolean {
  if (ids.length === 0) return false;
  const { column, away } = testFor(atlas, dimension, ids);
  return away[column[row]!] !== 0;
}

function testFor(atlas: Screened, dimension: Dimension, ids: readonly string[]): Test {
  const { column, codes } = atlas.by[dimension];
  const chosen = codesOf(atlas, dimension, ids);
  const away = Uint8Array.from(codes, (list) => (list.some((code) => chosen.has(code)) ? 0 : 1));
  return { dimension, column, away };
}

/** Every code that a chosen value stands for: an outlet stands for its articles. */
function codesOf(
  { values, sourceById }: Screened,
  dimension: Dimension,
  ids: readonly string[]
): Set<number> {
  const { codeOf, ids: known } = values[dimension];
  const chosen = new Set(ids);
  const codes = new Set<number>();
  for (const id of ids) {
    const code = codeOf.get(id);
    if (code !== undefined) codes.add(code);
  }
  if (dimension === 'sources')
    known.forEach((source, code) => {
      if (chosen.has(sourceById.get(source)?.outlet ?? '')) codes.add(code);
    });
  return codes;
}

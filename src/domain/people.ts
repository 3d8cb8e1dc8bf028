/** What each claimant said over time, and through whom it reached the reader. */
import type { Statement } from '../schema/story';
import type { ViaRole } from '../schema/vocabulary';
import { compare, plain, type NameOf } from './alphabet';
import { claimantOf, type Atlas } from './atlas';
import { positionOf, type TimeScale } from './scale';
import type { Day } from './time';

/** Counted by statement; a chain of two counts once for each. */
export type Carrier = { agent: string | null; role: ViaRole; count: number };

export type Voice = {
  claimant: string;
  /** An outlet that speaks itself. */
  isOutlet: boolean;
  /** In the order of the list. */
  rows: number[];
  statements: Statement[];
  carriers: Carrier[];
  outlets: Carrier[];
};

/** By name, whatever they said and how often; outlets after those whom they quote. */
export function voicesOf(
  { ids, statementById, sourceById }: Pick<Atlas, 'ids' | 'statementById' | 'sourceById'>,
  rows: Iterable<number>,
  nameOf: NameOf
): Voice[] {
  const voices = new Map<string, Voice>();
  for (const row of rows) {
    const statement = statementById.get(ids[row]!);
    if (!statement) continue;
    const claimant = claimantOf(statement, sourceById);
    const isOutlet = statement.speaker === null;
    const key = `${claimant} ${isOutlet}`;
    const voice = voices.get(key) ?? {
      claimant,
      isOutlet,
      rows: [],
      statements: [],
      carriers: [],
      outlets: []
    };
    voices.set(key, voice);
    voice.rows.push(row);
    voice.statements.push(statement);
    for (const { agent, role } of statement.via)
      count(role === 'publisher' ? voice.outlets : voice.carriers, agent, role);
  }
  return [...voices.values()].sort(
    (a, b) =>
      Number(a.isOutlet) - Number(b.isOutlet) ||
      compare(plain(nameOf(a.claimant)), plain(nameOf(b.claimant))) ||
      compare(a.claimant, b.claimant)
  );
}

function count(carriers: Carrier[], agent: string | null, role: ViaRole): void {
  const known = carriers.find((carrier) => carrier.agent === agent && carrier.role === role);
  if (known) known.count++;
  else carriers.push({ agent, role, count: 1 });
}

export type Dot = {
  id: string;
  /** Along the axis, from 0 to 1. */
  at: number;
  /** Up from the line. */
  lane: number;
};

/** Those that would touch stand on each other, in the order of the list; `apart` is the least room, as a share of the axis. */
export function dotsOf(
  { ids, anchor }: Pick<Atlas, 'ids' | 'anchor'>,
  rows: readonly number[],
  scale: TimeScale,
  apart: number
): Dot[] {
  const dots: Dot[] = [];
  const middleOf = (day: Day) => (positionOf(scale, day) + positionOf(scale, day + 1)) / 2 / scale.length;
  const placed = rows
    .map((row) => ({ id: ids[row]!, at: middleOf(anchor[row]!) }))
    .sort((a, b) => a.at - b.at);
  for (const { id, at } of placed) {
    const last = dots.at(-1);
    if (last && at - last.at < apart) dots.push({ id, at: last.at, lane: last.lane + 1 });
    else dots.push({ id, at, lane: 0 });
  }
  return dots;
}

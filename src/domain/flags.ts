/** The days on which articles came out, as flags on the axis. */
import type { Day } from './time';

/** When the sources came out, several of one day together. */
export type Flag<S> = { day: Day; sources: S[] };

export function flagsOf<S extends { id: string }>(
  sources: readonly S[],
  dayOf: (source: S) => Day
): Flag<S>[] {
  const flags = new Map<Day, S[]>();
  for (const source of sources) {
    const day = dayOf(source);
    flags.set(day, [...(flags.get(day) ?? []), source]);
  }
  return [...flags].sort(([a], [b]) => a - b).map(([day, list]) => ({ day, sources: list }));
}

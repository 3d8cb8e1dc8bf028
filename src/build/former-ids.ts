/** Where old ids lead in the end: over every step to living records, or to why there is none. */
import type { Alias, AliasRecord, Withdrawal } from '../schema/history';
import type { z } from 'zod';

type Record = z.infer<typeof AliasRecord>;

/** Of sound records: none leads in a circle. */
export function formerIds(records: readonly Record[]): { aliases: Alias[]; withdrawn: Withdrawal[] } {
  const byId = new Map(records.map((record) => [record.id, record]));
  const endsOf = (id: string): string[] => byId.get(id)?.to?.flatMap(endsOf) ?? [id];
  const aliases: Alias[] = [];
  const withdrawn: Withdrawal[] = [];
  for (const { id, kind, date } of records) {
    const ends = [...new Set(endsOf(id))];
    const living = ends.filter((end) => !byId.has(end));
    if (living.length > 0) {
      aliases.push({ id, kind, date, to: living });
      continue;
    }
    // Renamed first and withdrawn later: what is said of the last id is true of the first.
    const last = byId.get(ends[0]!)!;
    withdrawn.push({ id, kind, date: last.date, was: last.was!, reason: last.reason! });
  }
  return { aliases, withdrawn };
}

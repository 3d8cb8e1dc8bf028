/** What the selected rows have to do with one place. */
import { ACT_GROUPS, groupOfAct, STATUSES, type Act, type ActGroup, type Status } from '../schema/vocabulary';
import type { Columns } from './columns';

export type PlaceSummary = {
  /** Statements that speak about it, and those that were made there; one may be both. */
  about: number;
  said: number;
  acts: Record<ActGroup, number>;
  statuses: Record<Status, number>;
};

export function placeSummaryOf(
  { group, groups, placeSet, placeSets, values }: Columns,
  rows: ArrayLike<number>,
  placeId: string
): PlaceSummary {
  const summary: PlaceSummary = { about: 0, said: 0, acts: zeros(ACT_GROUPS), statuses: zeros(STATUSES) };
  const code = values.places.codeOf.get(placeId);
  const roles = placeSets.map(
    (set) => new Set(set.flatMap(({ place, role }) => (place === code ? [role] : [])))
  );
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const role = roles[placeSet[row]!]!;
    if (role.size === 0) continue;
    const { isEvent, act, status } = groups[group[row]!]!;
    if (isEvent) {
      summary.statuses[values.statuses.ids[status] as Status]++;
      continue;
    }
    summary.acts[groupOfAct[values.acts.ids[act] as Act]]++;
    if (role.has('about')) summary.about++;
    if (role.has('said')) summary.said++;
  }
  return summary;
}

function zeros<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
}

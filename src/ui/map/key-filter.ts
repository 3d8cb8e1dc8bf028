/** The rows of the key that filter: a group of acts, a status, each with how many entries pressing it would show. */
import { select } from '../../domain/select';
import { sieveOf, type Sieve } from '../../domain/sieve';
import type { Facets } from '../../domain/tally';
import type { Dimension, View } from '../../domain/view';
import {
  ACT_GROUPS,
  ACTS,
  groupOfAct,
  STATUSES,
  type Act,
  type ActGroup,
  type Status
} from '../../schema/vocabulary';
import type { AppState } from '../../state/app-state.svelte';
import type { Option } from '../filters/options';

export type KeyRow<Name extends string> = { name: Name; option: Option };

/** Statements have no kind or status of an event, events no act: to ask for both would show nothing. */
const NOT_OF_STATEMENTS = ['kinds', 'statuses'] as const satisfies readonly Dimension[];
const NOT_OF_EVENTS = ['acts'] as const satisfies readonly Dimension[];

const without = (dimensions: readonly Dimension[]): Partial<View> =>
  Object.fromEntries(dimensions.map((dimension) => [dimension, []]));

/** The filters without those that are let go of; undefined where there are none. */
function sieveWithout(
  { atlas, view, matches }: AppState,
  dimensions: readonly Dimension[]
): Sieve | undefined {
  if (dimensions.every((dimension) => view[dimension].length === 0)) return undefined;
  return sieveOf(atlas, { ...view, ...without(dimensions) }, matches?.rows);
}
export const statementSieve = (app: AppState) => sieveWithout(app, NOT_OF_STATEMENTS);
export const eventSieve = (app: AppState) => sieveWithout(app, NOT_OF_EVENTS);

/** How many entries of each value there would be, as the filters count them. */
export function facetsOf({ atlas, view, selection }: AppState, sieve: Sieve | undefined): Facets {
  return sieve ? select(atlas, sieve, view).facets : selection.facets;
}

export function actRows({ atlas, view, words }: AppState, facets: Facets): KeyRow<ActGroup>[] {
  return ACT_GROUPS.flatMap((group) => {
    const acts = actsOf(atlas, group);
    if (acts.length === 0) return [];
    const chosen = acts.filter((act) => view.acts.includes(act)).length;
    const count = acts.reduce((sum, act) => sum + facets.acts[atlas.values.acts.codeOf.get(act)!]!, 0);
    const isChosen = chosen === acts.length;
    return [
      {
        name: group,
        option: {
          id: group,
          name: words.t(`act-group.${group}`),
          count,
          isChosen,
          isMixed: chosen > 0 && !isChosen
        }
      }
    ];
  });
}

export function statusRows({ atlas, view, words }: AppState, facets: Facets): KeyRow<Status>[] {
  return STATUSES.flatMap((status) => {
    const code = atlas.values.statuses.codeOf.get(status);
    if (code === undefined) return [];
    const count = facets.statuses[code]!;
    const isChosen = view.statuses.includes(status);
    return [{ name: status, option: { id: status, name: words.t(`status.${status}`), count, isChosen } }];
  });
}

export function toggleGroup(app: AppState, group: ActGroup): void {
  const acts = actsOf(app.atlas, group);
  const others = app.view.acts.filter((act) => !acts.some((own) => own === act));
  if (acts.every((act) => app.view.acts.includes(act))) app.show({ acts: others });
  else app.show({ acts: [...others, ...acts], ...without(NOT_OF_STATEMENTS) });
}

export function toggleStatus(app: AppState, status: Status): void {
  const { statuses } = app.view;
  if (statuses.includes(status)) app.show({ statuses: statuses.filter((other) => other !== status) });
  else app.show({ statuses: [...statuses, status], ...without(NOT_OF_EVENTS) });
}

/** Those of the group that the story knows. */
function actsOf({ values }: AppState['atlas'], group: ActGroup): Act[] {
  return ACTS.filter((act) => groupOfAct[act] === group && values.acts.codeOf.has(act));
}

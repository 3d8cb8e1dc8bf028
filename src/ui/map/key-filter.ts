/** The rows of the key that filter: groups of acts and statuses, each with the number that the filters give it. */
import type { Facets } from '../../domain/tally';
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

type Context = Pick<AppState, 'atlas' | 'view' | 'words'>;

/** A statement has one act, so the numbers of a group's acts add up. */
export function actRows({ atlas, view, words }: Context, facets: Facets): KeyRow<ActGroup>[] {
  return ACT_GROUPS.flatMap((group) => {
    const acts = actsOf(atlas, group);
    if (acts.length === 0) return [];
    const chosen = acts.filter((act) => view.acts.includes(act)).length;
    const isChosen = chosen === acts.length;
    const option = {
      id: group,
      name: words.t(`act-group.${group}`),
      count: acts.reduce((sum, act) => sum + facets.acts[atlas.values.acts.codeOf.get(act)!]!, 0),
      isChosen,
      isMixed: chosen > 0 && !isChosen
    };
    return [{ name: group, option }];
  });
}

export function statusRows({ atlas, view, words }: Context, facets: Facets): KeyRow<Status>[] {
  return STATUSES.flatMap((status) => {
    const code = atlas.values.statuses.codeOf.get(status);
    if (code === undefined) return [];
    const option = {
      id: status,
      name: words.t(`status.${status}`),
      count: facets.statuses[code]!,
      isChosen: view.statuses.includes(status)
    };
    return [{ name: status, option }];
  });
}

export function toggleGroup(app: AppState, group: ActGroup): void {
  const own = actsOf(app.atlas, group);
  const { acts } = app.view;
  const others = acts.filter((act) => !own.some((each) => each === act));
  const isChosen = own.every((act) => acts.includes(act));
  app.show({ acts: isChosen ? others : [...others, ...own] });
}

export function toggleStatus(app: AppState, status: Status): void {
  const { statuses } = app.view;
  const others = statuses.filter((other) => other !== status);
  app.show({ statuses: statuses.includes(status) ? others : [...others, status] });
}

/** Those of the group that the story knows. */
function actsOf({ values }: AppState['atlas'], group: ActGroup): Act[] {
  return ACTS.filter((act) => groupOfAct[act] === group && values.acts.codeOf.has(act));
}

/** The values that a filter offers, with how many entries each would leave, in an order that is not ours. */
import { select } from '../../domain/select';
import { sieveOf } from '../../domain/sieve';
import type { Dimension } from '../../domain/view';
import { ACT_GROUPS, ACTS, groupOfAct, type ActGroup } from '../../schema/vocabulary';
import type { AppState } from '../../state/app-state.svelte';
import { valueName } from './value-name';

export type Option = {
  id: string;
  name: string;
  count: number;
  isChosen: boolean;
  /** It stands for several values, and some of them are chosen. */
  isMixed?: boolean;
};
/** Options under one heading, or under a value that stands for all of them. */
export type OptionGroup = {
  key: string;
  head: { act: ActGroup } | { outlet: Option } | undefined;
  options: Option[];
};

export function optionGroups(app: AppState, dimension: Dimension): OptionGroup[] {
  if (dimension === 'acts') return byActGroup(app);
  if (dimension === 'sources') return byOutlet(app);
  const ids = app.atlas.values[dimension].ids.slice(1);
  return [
    {
      key: dimension,
      head: undefined,
      options: sorted(
        app,
        ids.map((id) => optionOf(app, dimension, id))
      )
    }
  ];
}

function optionOf(app: AppState, dimension: Dimension, id: string): Option {
  const code = app.atlas.values[dimension].codeOf.get(id);
  return {
    id,
    name: valueName(app, dimension, id),
    count: code === undefined ? 0 : (app.selection.facets[dimension][code] ?? 0),
    isChosen: app.view[dimension].includes(id)
  };
}

/** By the alphabet of the page's language; nothing is at the top because of what it is. */
function sorted({ view }: AppState, options: Option[]): Option[] {
  const { compare } = new Intl.Collator(view.locale);
  return options.sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}

function byActGroup(app: AppState): OptionGroup[] {
  const known = new Set(app.atlas.values.acts.ids);
  return ACT_GROUPS.flatMap((group) => {
    const acts = ACTS.filter((act) => groupOfAct[act] === group && known.has(act));
    if (acts.length === 0) return [];
    return [
      {
        key: group,
        head: { act: group },
        options: sorted(
          app,
          acts.map((act) => optionOf(app, 'acts', act))
        )
      }
    ];
  });
}

function byOutlet(app: AppState): OptionGroup[] {
  const { story } = app.atlas;
  const outlets = [...new Set(story.sources.map(({ outlet }) => outlet))];
  const heads = sorted(
    app,
    outlets.map((outlet) => optionOf(app, 'sources', outlet))
  );
  return heads.map((head) => {
    const articles = story.sources.filter(({ outlet }) => outlet === head.id);
    // In order of publication, which is that of their ids.
    const options = articles
      .map(({ id }) => optionOf(app, 'sources', id))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    // An entry that stands in two articles counts once for their outlet, so counts cannot be added up.
    const count = options.length === 1 ? options[0]!.count : countOf(app, head.id);
    return { key: head.id, head: { outlet: { ...head, count } }, options };
  });
}

/** How many entries there would be if only this outlet were chosen. */
function countOf({ atlas, view, matches, asked }: AppState, outlet: string): number {
  const { places, speakers, acts, kinds, statuses } = view;
  const sieve = sieveOf(atlas, { places, speakers, acts, kinds, statuses, sources: [outlet] }, matches?.rows);
  return select(atlas, sieve, asked).rows.length;
}

/** The filters in force, each with its words and with the change that takes it away. */
import { DIMENSIONS, type Dimension, type View } from '../../domain/view';
import type { AppState } from '../../state/app-state.svelte';
import { valueName } from './value-name';

type Context = Pick<AppState, 'atlas' | 'view' | 'words'>;

export type ActiveFilter = {
  key: string;
  dimension: Dimension | 'query';
  name: string;
  /** "place Shusha · Shushi" */
  text: string;
  without: Partial<View>;
};

export function activeFilters(app: Context): ActiveFilter[] {
  const { view, words } = app;
  const chosen = DIMENSIONS.flatMap((dimension) =>
    view[dimension].map((id): ActiveFilter => {
      const name = valueName(app, dimension, id);
      return {
        key: `${dimension} ${id}`,
        dimension,
        name,
        text: words.t(`filters.chip.${dimension}`, { name }),
        without: { [dimension]: view[dimension].filter((other) => other !== id) }
      };
    })
  );
  if (view.query.trim() === '') return chosen;
  const text = words.t('filters.chip.query', { name: view.query });
  return [
    ...chosen,
    { key: 'query', dimension: 'query', name: `“${view.query}”`, text, without: { query: '' } }
  ];
}

/** Everything that narrows down what is shown, except time. */
export const NO_FILTERS: Partial<View> = {
  places: [],
  speakers: [],
  sources: [],
  acts: [],
  kinds: [],
  statuses: [],
  query: ''
};

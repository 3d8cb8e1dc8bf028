/** The words for a value of a filter. */
import { publicationDay } from '../../domain/atlas';
import type { Dimension } from '../../domain/view';
import { actorLabel, placeLabel } from '../../i18n';
import { ACTS, EVENT_KINDS, STATUSES } from '../../schema/vocabulary';
import type { AppState } from '../../state/app-state.svelte';

type Context = Pick<AppState, 'atlas' | 'view' | 'words'>;

/** The id itself where the story has nothing by it, as in a link that has grown old. */
export function valueName({ atlas, view, words }: Context, dimension: Dimension, id: string): string {
  switch (dimension) {
    case 'places': {
      const place = atlas.placeById.get(id);
      return place ? placeLabel(place, view.locale) : id;
    }
    case 'speakers': {
      const actor = atlas.actorById.get(id);
      return actor ? actorLabel(actor, view.locale) : id;
    }
    case 'sources': {
      const source = atlas.sourceById.get(id);
      const outlet = atlas.actorById.get(source?.outlet ?? id);
      const name = outlet ? actorLabel(outlet, view.locale) : id;
      return source
        ? words.t('list.line.published', { outlet: name, date: words.shortDate(publicationDay(source)) })
        : name;
    }
    case 'acts': {
      const act = ACTS.find((known) => known === id);
      return act ? words.t(`act.${act}`) : id;
    }
    case 'kinds': {
      const kind = EVENT_KINDS.find((known) => known === id);
      return kind ? words.t(`kind.${kind}`) : id;
    }
    case 'statuses': {
      const status = STATUSES.find((known) => known === id);
      return status ? words.t(`status.${status}`) : id;
    }
  }
}

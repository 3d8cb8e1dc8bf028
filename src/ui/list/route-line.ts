/** The way of a statement in one line: "Said 31 Oct 2020 · via AFP · RMOL, 31 Oct 2020". */
import { publicationDay } from '../../domain/atlas';
import { placeLabel } from '../../i18n';
import type { Statement } from '../../schema/story';
import type { AppState } from '../../state/app-state.svelte';
import { chainOf } from './chain';
import { actorName } from './speaker';

export function routeLine(app: Pick<AppState, 'atlas' | 'view' | 'words'>, statement: Statement): string {
  const { t, when, list, shortDate } = app.words;
  const { carriers, published } = chainOf(statement, app.atlas.sourceById);
  const place = app.atlas.placeById.get(statement.said.at ?? '');
  const said = when(statement.said.when, 'short');
  const carried = carriers.map(({ agent, role }) =>
    agent === null ? t('list.line.unnamed', { role: t(`via.${role}`) }) : actorName(app, agent)
  );
  return [
    place
      ? t('list.line.said-at', { when: said, place: placeLabel(place, app.view.locale) })
      : t('list.line.said', { when: said }),
    ...(carried.length > 0 ? [t('list.line.via', { names: list(carried) })] : []),
    ...published.map(({ source }) =>
      t('list.line.published', {
        outlet: actorName(app, source.outlet),
        date: shortDate(publicationDay(source))
      })
    )
  ].join(' · ');
}

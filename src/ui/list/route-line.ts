/** The way of a statement in one sentence: "Ann, a meeting, 31 Oct 2020 → AFP → RMOL, 31 Oct 2020, 19:02 WIB". */
import { publicationDay } from '../../domain/atlas';
import { placeLabel } from '../../i18n';
import type { Source, Statement } from '../../schema/story';
import type { AppState } from '../../state/app-state.svelte';
import { chainOf } from './chain';
import { actorName } from './speaker';

type Context = Pick<AppState, 'atlas' | 'view' | 'words'>;

/** From whoever said it to the reader; what an outlet says itself begins with the outlet. */
export function routeSteps(app: Context, statement: Statement): string[] {
  const { t } = app.words;
  const { carriers, published } = chainOf(statement, app.atlas.sourceById);
  return [
    ...(statement.speaker === null ? [] : [saying(app, statement, statement.speaker)]),
    ...carriers.map(({ agent, role }) =>
      agent === null ? t('list.line.unnamed', { role: t(`via.${role}`) }) : actorName(app, agent)
    ),
    ...published.map(({ source }) =>
      t('list.line.printed', {
        outlet: actorName(app, source.outlet),
        date: app.words.shortDate(publicationDay(source)),
        time: timeText(app.words, source)
      })
    )
  ];
}

function saying(app: Context, { said }: Statement, speaker: string): string {
  const place = app.atlas.placeById.get(said.at ?? '');
  return [
    actorName(app, speaker),
    ...(said.setting ? [app.words.text(said.setting).text] : []),
    ...(place ? [placeLabel(place, app.view.locale)] : []),
    app.words.when(said.when, 'short')
  ].join(', ');
}

/** As the page prints it, with the zone that it names. */
export function timeText({ t }: Pick<Context['words'], 't'>, { published }: Source): string {
  const [, time = '', offset = ''] = /T(\d\d:\d\d).*?(Z|[+-]\d\d:\d\d)$/.exec(published.at) ?? [];
  if (published.zone === 'assumed') return `${time} (${t('list.route.zone-assumed')})`;
  const [printed] = /[A-Z]{2,5}$/.exec(published.asPrinted) ?? [];
  return `${time} ${printed ?? `UTC${offset.replace('Z', '')}`}`;
}

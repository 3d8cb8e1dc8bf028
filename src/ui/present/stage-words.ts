/** What stands on the slide, in words: whose statements, from which articles, and as known when. */
import { claimantOf, publicationDay } from '../../domain/atlas';
import type { Secret } from '../../domain/secrets';
import type { DatedEvent, Source, Statement, Step } from '../../schema/story';
import type { AppState } from '../../state/app-state.svelte';
import { chainOf } from '../list/chain';
import { actorName, speakerName } from '../list/speaker';

export const STAGE_HEADING = 'stage-heading';
/** More names than that nobody reads from the last row. */
const MOST_NAMES = 3;

/** The pair, or the one that is open. */
export function statementsOnStage({ view, whole }: Pick<AppState, 'view' | 'whole'>): Statement[] {
  return (view.compare ?? [view.open]).flatMap((id) => whole.statementById.get(id ?? '') ?? []);
}

type Behind = { statements: Statement[]; events: DatedEvent[]; sources: Source[] };

/** The records that the slide rests on: what it shows, what the step names, or else all that is in the view. */
export function behind(app: AppState, step: Step | undefined, isAtStep: boolean): Behind {
  const { whole, view, atlas, selection } = app;
  const shown = view.compare ?? [view.open ?? []].flat();
  const named = isAtStep ? [...shown, ...(step?.items ?? [])] : shown;
  const ids = named.length > 0 ? named : Array.from(selection.rows, (row) => atlas.ids[row]!);
  return {
    statements: ids.flatMap((id) => whole.statementById.get(id) ?? whole.figureById.get(id)?.statement ?? []),
    events: ids.flatMap((id) => whole.eventById.get(id) ?? []),
    sources: ids.flatMap((id) => whole.sourceById.get(id) ?? [])
  };
}

export function speakingText(app: AppState, { statements }: Behind): string | undefined {
  const names = [
    ...new Set(statements.map((statement) => actorName(app, claimantOf(statement, app.whole.sourceById))))
  ];
  if (names.length === 0) return undefined;
  if (names.length <= MOST_NAMES) return app.words.list(names);
  const first = names.slice(0, MOST_NAMES - 1);
  return app.words.t('present.speaking.more', {
    names: first.join(', '),
    count: names.length - first.length
  });
}

/** Outlets with the days of their articles, or of the first and the last of many: "Okezone, 23 Oct 2020 · RMOL, 31 Oct 2020". */
export function sourcesText(
  app: AppState,
  { statements, events, sources }: Behind,
  hasDates: boolean
): string {
  const ids = [...statements, ...events].flatMap(({ evidence }) => evidence.map(({ source }) => source));
  const all = new Set([...ids.flatMap((id) => app.whole.sourceById.get(id) ?? []), ...sources]);
  const dated = [...all].sort((a, b) => publicationDay(a) - publicationDay(b));
  const days = dated.map(publicationDay);
  const outlets = [...new Set(dated.map(({ outlet }) => actorName(app, outlet)))].join(' · ');
  if (!hasDates || days.length === 0) return outlets;
  if (days.length >= MOST_NAMES)
    return `${outlets}, ${app.words.range({ start: days[0]!, end: days.at(-1)! + 1 }, 'short')}`;
  return dated
    .map((source) => `${actorName(app, source.outlet)}, ${app.words.shortDate(publicationDay(source))}`)
    .join(' · ');
}

/** The last day of which the articles of the view could tell. */
export function asOfText({ knownBy, whole, words }: AppState): string {
  const last = Math.max(...whole.story.sources.map(publicationDay));
  return words.t('present.as-of', { date: words.shortDate(knownBy ?? last) });
}

export function outletText(app: AppState, statement: Statement, hasDate: boolean): string {
  return chainOf(statement, app.whole.sourceById)
    .published.map(({ source }) => {
      const name = actorName(app, source.outlet);
      return hasDate ? `${name}, ${app.words.shortDate(publicationDay(source))}` : name;
    })
    .join(' · ');
}

/** What was kept back, once it is told. */
export function toldText(app: AppState, step: Step | undefined, secret: Secret): string {
  const { t, when, text } = app.words;
  const statement = app.whole.statementById.get(secret.statement ?? '');
  if (!statement) return t('present.told.answer', { text: step?.answer ? text(step.answer).text : '' });
  if (secret.what === 'speaker') return t('present.told.speaker', { text: speakerName(app, statement) });
  if (secret.what === 'date') return t('present.told.date', { text: when(statement.said.when) });
  return t('present.told.outlet', { text: outletText(app, statement, false) });
}

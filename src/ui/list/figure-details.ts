/** What belongs to a number beside its amount: of whom, of which side, as of when, as a part of what. */
import { actorLabel } from '../../i18n';
import type { Bounds } from '../../schema/primitives';
import type { Figure } from '../../schema/story';
import type { AppState } from '../../state/app-state.svelte';
import { amountText } from './figure-text';

type Context = Pick<AppState, 'atlas' | 'view' | 'words'>;

export function figureDetails(app: Context, figure: Figure): string[] {
  const { t } = app.words;
  const { measure, population, side, asOf, period, subsetOf } = figure;
  const isPeople = measure === 'killed' || measure === 'wounded' || measure === 'victims';
  const whole = app.atlas.figureById.get(subsetOf ?? '')?.figure;
  return [
    ...(population !== 'not-stated' || isPeople ? [t(`population.${population}`)] : []),
    ...(side !== 'not-stated' || isPeople ? [sideText(app, side)] : []),
    ...(asOf ? [asOfText(app, asOf)] : []),
    ...(period ? [periodText(app, period)] : []),
    ...(whole ? [t('list.figure.subset', { whole: amountText(app.words, whole) })] : [])
  ];
}

function sideText({ atlas, view, words }: Context, side: Figure['side']): string {
  if (side === 'both' || side === 'not-stated') return words.t(`list.figure.side.${side}`);
  const actor = atlas.actorById.get(side);
  return words.t('list.figure.side', { side: actor ? actorLabel(actor, view.locale) : side });
}

function isDate(period: NonNullable<Figure['period']>): period is Bounds {
  return 'earliest' in period;
}

function periodText({ words }: Context, period: NonNullable<Figure['period']>): string {
  if (!isDate(period)) return words.text(period).text;
  return words.t('list.figure.period', { period: words.when(period, 'short') });
}

/** A day that is only known to lie in a stretch is not a stretch. */
function asOfText({ words }: Context, asOf: Bounds): string {
  const key = asOf.edtf.startsWith('[') ? 'list.figure.as-of.one-day' : 'list.figure.as-of';
  return words.t(key, { date: words.when(asOf, 'short') });
}

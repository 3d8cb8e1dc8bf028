/** A claim about a number in words: what is counted, who says so, as of when, how it came here. */
import { publicationDay } from '../../domain/atlas';
import { markOf } from '../../domain/figure-scale';
import { spanOfBounds } from '../../domain/time';
import { bodyOf, isDated, type FigurePanel, type FigureRow } from '../../domain/figures';
import type { Words } from '../../i18n';
import type { Figure, Statement } from '../../schema/story';
import type { AppState } from '../../state/app-state.svelte';
import { chainOf } from '../list/chain';
import { openText } from '../list/figure-text';
import { actorName } from '../list/speaker';

type Context = Pick<AppState, 'atlas' | 'view' | 'words'>;

/** "at least 30", "almost 3 months", "thousands", "not disclosed": a number never without its hedge. */
export function hedgedText(words: Words, figure: Figure, statement: Statement): string {
  const own = openText(words, figure);
  if (own !== undefined) return own;
  const mark = markOf(figure, statement);
  return mark.shape === 'band'
    ? words.t(`figures.magnitude.${mark.magnitude}`)
    : words.t(`comparator.${figure.comparator}`);
}

/** "at least 30 killed". */
export function figureText(words: Words, { figure, statement }: FigureRow): string {
  const measure = words.t(`measure.${figure.measure}`);
  const amount = hedgedText(words, figure, statement);
  return words.t(figure.unit === 'people' ? 'list.figure.people' : 'list.figure.other', { amount, measure });
}

export function panelTitle({ words }: Context, panel: FigurePanel, all: readonly FigurePanel[]): string {
  const measure = words.t(`figures.measure.${panel.measure}`);
  const isUnitTold = all.some(({ measure, unit }) => measure === panel.measure && unit !== panel.unit);
  const named = panel.population
    ? panel.population === 'not-stated'
      ? words.t('figures.panel.not-stated', { measure })
      : words.t('figures.panel', { measure, population: words.t(`population.${panel.population}`) })
    : isUnitTold
      ? words.t('figures.panel.unit', { measure, unit: words.t(`figures.unit.${panel.unit}`) })
      : measure;
  return panel.period
    ? words.t('figures.panel.period', { panel: named, period: words.when(panel.period) })
    : named;
}

/** Who or what, and what else narrows it down. */
export function countedText(
  { atlas, view, words }: Context,
  figure: Figure
): { what: string; details: string[] } {
  const { measure, population, side, period, unit } = figure;
  const isPeople = unit === 'people';
  const what = isPeople ? words.t(`figures.population.${population}`) : words.t(`figures.measure.${measure}`);
  const isActor = side !== 'both' && side !== 'not-stated';
  return {
    what,
    details: [
      ...(isActor
        ? [words.t('figures.side', { side: actorName({ atlas, view }, side) })]
        : isPeople || side === 'both'
          ? [words.t(`figures.side.${side}`)]
          : []),
      ...(period ? [periodText(words, period)] : [])
    ]
  };
}

export function periodText(words: Words, period: NonNullable<Figure['period']>): string {
  return isDated(period)
    ? words.t('figures.period', { period: words.when(period, 'short') })
    : words.text(period).text;
}

/** An outlet's own account names nobody who says so. */
export function whoText(
  app: Context,
  { claimant, statement }: FigureRow
): { who: string; isNobody: boolean } {
  const name = actorName(app, claimant);
  return statement.speaker === null
    ? { who: app.words.t('figures.own-voice', { outlet: name }), isNobody: true }
    : { who: name, isNobody: false };
}

/** The day of the count; one that is only known to lie between two days has a later and an earlier limit. */
export function asOfText(words: Words, { asOf }: Figure): { date: string; limit: string | undefined } {
  if (!asOf) return { date: words.t('figures.as-of.none'), limit: undefined };
  const isOneOf = asOf.edtf.startsWith('[') && asOf.edtf.includes('..');
  if (!isOneOf || asOf.earliest === null || asOf.latest === null)
    return { date: words.when(asOf, 'short'), limit: undefined };
  const { start, end } = spanOfBounds(asOf);
  return {
    date: words.t('figures.as-of.by', { date: words.shortDate(end - 1) }),
    limit: words.t('figures.as-of.not-before', { date: words.shortDate(start) })
  };
}

/** "via Anadolu Agency · medcom.id, 9 Oct 2020". */
export function chainText(app: Context, statement: Statement): string {
  const { t, list, shortDate } = app.words;
  const { carriers, published } = chainOf(statement, app.atlas.sourceById);
  const names = carriers.map(({ agent, role }) =>
    agent === null ? t('list.line.unnamed', { role: t(`via.${role}`) }) : actorName(app, agent)
  );
  return [
    ...(names.length > 0 ? [t('list.line.via', { names: list(names) })] : []),
    ...published.map(({ source }) =>
      t('list.line.published', {
        outlet: actorName(app, source.outlet),
        date: shortDate(publicationDay(source))
      })
    )
  ].join(' · ');
}

/** What the text of the article says where this is its headline; undefined where it is not. */
export function headlineText(
  { words }: Context,
  row: FigureRow,
  all: readonly FigureRow[]
): string | undefined {
  if (row.statement.zone !== 'headline') return undefined;
  const body = bodyOf(row, all);
  if (body.length === 0) return words.t('figures.headline.only');
  const isSame = body.some(
    ({ figure }) => figure.measure === row.figure.measure && figure.comparator === row.figure.comparator
  );
  return isSame
    ? words.t('figures.headline.same')
    : words.t('figures.headline.other', { body: words.list(body.map((other) => figureText(words, other))) });
}

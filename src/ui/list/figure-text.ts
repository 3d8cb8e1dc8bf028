/** A figure in words: what is counted, how exactly, of whom. */
import type { Figure } from '../../schema/story';
import type { Words } from '../../i18n';

/** The source's own hedge in the language of the page; undefined where it has none. */
export function hedgeText(words: Words, { hedge, asPrinted }: Figure): string | undefined {
  if (hedge === undefined || words.locale === asPrinted.lang) return hedge;
  return words.gloss(hedge, asPrinted.lang) ?? hedge;
}

/** "at least 5", "almost 3 months", "thousands"; undefined where the source gives neither a number nor a word for one. */
export function openText(words: Words, figure: Figure): string | undefined {
  const { comparator, value, unit } = figure;
  const hedge = hedgeText(words, figure);
  if (value === undefined) return comparator === 'unquantified' ? hedge : undefined;
  const n = unit === 'people' ? value : words.t(`unit.${unit}`, { count: value });
  return hedge === undefined
    ? words.t(`comparator.${comparator}`, { n })
    : words.t('list.figure.hedged', { hedge, n });
}

/** "at least 5 wounded", "almost 3 months", "wounded: no number given": a number never without its hedge. */
export function amountText(words: Words, figure: Figure): string {
  const { comparator, unit } = figure;
  const measure = words.t(`measure.${figure.measure}`);
  const amount = openText(words, figure);
  if (amount === undefined)
    return words.t('list.figure.without', { measure, reason: words.t(`comparator.${comparator}`) });
  return words.t(unit === 'people' ? 'list.figure.people' : 'list.figure.other', { amount, measure });
}

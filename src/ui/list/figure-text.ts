/** A figure in words: what is counted, how exactly, of whom. */
import type { Figure } from '../../schema/story';
import type { Words } from '../../i18n';

/** "at least 5 wounded", "almost 3 months", "wounded: no number given": a number never without its hedge. */
export function amountText(words: Words, { measure, comparator, value, unit }: Figure): string {
  const measured = words.t(`measure.${measure}`);
  if (value === undefined)
    return words.t('list.figure.without', { measure: measured, reason: words.t(`comparator.${comparator}`) });
  if (unit === 'people') {
    return words.t('list.figure.people', {
      amount: words.t(`comparator.${comparator}`, { n: value }),
      measure: measured
    });
  }
  const amount = words.t(`comparator.${comparator}`, { n: words.t(`unit.${unit}`, { count: value }) });
  return words.t('list.figure.other', { amount, measure: measured });
}

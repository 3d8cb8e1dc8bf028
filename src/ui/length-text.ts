/** How long empty time is, in words: "20 years and 6 months". */
import { durationOf } from '../domain/duration';
import type { Day } from '../domain/time';
import type { Words } from '../i18n';

export function lengthText(words: Words, from: Day, to: Day): string {
  return words.list(durationOf(from, to).map(({ unit, count }) => words.t(`time.${unit}`, { count })));
}

/** How long it took until something was reported, in words: "reported 1 day later", "first reported while it lasted". */
import { delayOf } from '../../domain/delay';
import { durationOf } from '../../domain/duration';
import type { Day, Span } from '../../domain/time';
import type { DateInDoubt, Words } from '../../i18n';
import { lengthText } from '../length-text';

export function delayText(words: Words, when: DateInDoubt, days: readonly Day[]): string {
  const { t } = words;
  const reported = t(days.length > 1 ? 'list.delay.reported-first' : 'list.delay.reported');
  const delay = delayOf(when, days[0] ?? 0);
  switch (delay.type) {
    case 'same-day':
    case 'under-way':
      return t(`list.delay.${delay.type}`, { reported });
    case 'later':
    case 'ahead':
      return t(`list.delay.${delay.type}`, { reported, time: timeText(words, delay.time) });
    case 'open':
      return t('list.delay.on', { reported, date: words.shortDate(delay.reported) });
    case 'unknown':
      return delay.least
        ? t('list.delay.at-least', { reported, time: timeText(words, delay.least) })
        : t('list.delay.unknown', { reported });
    case 'between':
      return betweenText(words, reported, delay.least, delay.most);
  }
}

const timeText = (words: Words, { start, end }: Span): string => lengthText(words, start, end);

/** Of a day that is not known no more than the largest unit is told: "28 to 29 years later". */
function betweenText(words: Words, reported: string, least: Span | undefined, most: Span): string {
  const { t } = words;
  const [high] = durationOf(most.start, most.end);
  if (!high) return t('list.delay.same-day', { reported });
  const highText = t(`time.${high.unit}`, { count: high.count });
  const [low] = least ? durationOf(least.start, least.end) : [];
  if (!low || low.count === 0) return t('list.delay.at-most', { reported, time: timeText(words, most) });
  const lowText = t(`time.${low.unit}`, { count: low.count });
  if (lowText === highText) return t('list.delay.later', { reported, time: lowText });
  const isSameUnit = low.unit === high.unit;
  return t('list.delay.between', {
    reported,
    least: isSameUnit ? words.number(low.count) : lowText,
    most: highText
  });
}

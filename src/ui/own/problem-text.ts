/** What is wrong with the file of a chapter, in words: where, and what. */
import type { MessageKey, Words } from '../../i18n';
import { excerpt, noticeText } from '../../io/notice';
import type { Place, Problem, Unknown } from '../../io/own-chapter';
import type { Odd } from '../../io/own-view';

const FIELDS = [
  'id',
  'title',
  'language',
  'summary',
  'steps',
  'body',
  'view',
  'question',
  'answer',
  'notes'
] as const;

function fieldText({ t }: Words, field: string): string {
  const known = FIELDS.find((each) => each === field);
  return known ? t(`own.field.${known}`) : `“${excerpt(field)}”`;
}

function placeText(words: Words, { step, field }: Place): string {
  const name = field === undefined ? undefined : fieldText(words, field);
  if (step === undefined) return name ?? '';
  const number = step + 1;
  return name === undefined
    ? words.t('own.place.step', { number })
    : words.t('own.place', { number, field: name });
}

export function problemText(words: Words, problem: Problem): string {
  const key: MessageKey = `own.problem.${problem.what}`;
  if (!('field' in problem)) return words.t(key);
  return words.t(key, { place: placeText(words, problem), most: problem.most ?? 0 });
}

export const unknownText = (words: Words, unknown: Unknown): string =>
  words.t('own.odd.field', { place: placeText(words, unknown) });

export function oddText(words: Words, odd: Odd): string {
  const place = placeText(words, { step: odd.step, field: 'view' });
  return 'param' in odd
    ? words.t('own.odd.param', { place, param: excerpt(odd.param) })
    : words.t('own.odd.notice', { place, text: noticeText(words, odd.notice) });
}

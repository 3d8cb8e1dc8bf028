/** Why a date is what it is: what the article says of it, and what follows. */
import type { Words } from '../../i18n';
import type { Localized, When } from '../../schema/primitives';

export function whyDate(words: Words, when: When): string | Localized {
  if (when.note === undefined) return words.t(`basis.${when.basis}`);
  const { text, lang } = words.text(when.note);
  const date = words.when(when);
  const isTold = when.basis !== 'resolved' || lang !== words.locale || text.includes(date);
  return isTold ? when.note : `${text.replace(/\.$/, '')} ⇒ ${date}.`;
}

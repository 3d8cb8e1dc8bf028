/** Which words of a statement are shown: the original, its translation, or our own. */
import type { QuoteMode } from '../../domain/view';
import type { Statement } from '../../schema/story';

export type Translation = NonNullable<Statement['translation']>[string];

export type Spoken = {
  /** In our words: the statement itself where nothing is quoted, the setting of the quote where a part is. */
  summary: 'all' | 'around' | 'none';
  translation: (Translation & { lang: string }) | undefined;
  original: { lang: string; text: string } | undefined;
};

export function spokenOf({ speech, quote, translation }: Statement, locale: string, mode: QuoteMode): Spoken {
  if (!quote) return { summary: 'all', translation: undefined, original: undefined };
  const own = quote.lang === locale ? undefined : translation?.[locale];
  const translated = own && { ...own, lang: locale };
  return {
    summary: speech === 'mixed' ? 'around' : 'none',
    translation: mode === 'original' ? undefined : translated,
    // Without a translation the original stands for it: a card is never empty.
    original: mode === 'translation' && translated ? undefined : quote
  };
}

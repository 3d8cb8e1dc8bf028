/** How long a chapter is and for whom, in words. */
import type { Words } from '../../i18n';
import type { Chapter } from '../../schema/story';
import { chaptersWords } from './words';

export function factsOf(words: Words, { steps, minutes, level }: Chapter): string {
  const t = chaptersWords(words);
  const about = t('about', { steps: steps.length, count: minutes });
  return level ? `${about} · ${t('level', { level: words.text(level).text })}` : about;
}

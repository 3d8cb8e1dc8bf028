/** What a gap in the time line stands for, in words that do not give its date. */
import type { DateGap } from '../../domain/worksheet';
import type { AppState } from '../../state/app-state.svelte';
import { actorName } from '../../ui/list/speaker';
import { handoutWords } from './words';

export const SOURCE_QUESTIONS = ['who', 'know', 'via', 'when', 'otherwise', 'mind'] as const;

export function gapText(app: AppState, gap: DateGap): { text: string; lang: string } {
  const { words } = app;
  if (gap.kind === 'event') return words.text(gap.event.title);
  const { outlet, headline } = gap.source;
  const text = handoutWords(words)('time.article', {
    outlet: actorName(app, outlet),
    headline: headline.text
  });
  return { text, lang: words.locale };
}

/** The date that belongs there, with its doubt. */
export function gapDate({ words }: AppState, gap: DateGap): string {
  return gap.kind === 'event' ? words.when(gap.event.when) : words.date(gap.moment.at);
}

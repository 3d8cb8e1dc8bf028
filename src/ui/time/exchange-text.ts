/** What a change of the clock did to the list: "As reported: 12 enter, 30 leave." */
import type { Exchange } from '../../domain/clock';
import type { AppState } from '../../state/app-state.svelte';

/** One sentence, or none where there is nothing to tell. */
export function exchangeTexts(
  { words, view }: Pick<AppState, 'words' | 'view'>,
  exchange: Exchange | undefined
): string[] {
  if (exchange === undefined) return [];
  const clock = words.t(`time.clock.${view.clock}`);
  const { entered, left } = exchange;
  if (entered + left === 0) return [words.t('time.exchange.none', { clock })];
  return [
    words.t('time.exchange', {
      clock,
      entered: words.t('time.exchange.entered', { count: entered }),
      left: words.t('time.exchange.left', { count: left })
    })
  ];
}

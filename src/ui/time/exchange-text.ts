/** What a change of the clock did to the list: "As reported: 12 enter, 30 leave." */
import type { Exchange } from '../../domain/clock';
import type { AppState } from '../../state/app-state.svelte';

/** One sentence, or none where there is nothing to tell. */
export function exchangeTexts(
  app: Pick<AppState, 'words' | 'view'>,
  exchange: Exchange | undefined
): string[] {
  const clock = app.words.t(`time.clock.${app.view.clock}`);
  return exchangeNotes(app, exchange).map((note) => app.words.t('time.exchange', { clock, note }));
}

/** The same beside the clock, which need not be named there. */
export function exchangeNotes({ words }: Pick<AppState, 'words'>, exchange: Exchange | undefined): string[] {
  if (exchange === undefined) return [];
  const { entered, left } = exchange;
  if (entered + left === 0) return [words.t('time.exchange.none')];
  return [
    words.list([
      words.t('time.exchange.entered', { count: entered }),
      words.t('time.exchange.left', { count: left })
    ])
  ];
}

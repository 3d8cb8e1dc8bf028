/** What a screen reader is told of its own accord: one sentence, when things have come to rest. */
import { getContext, setContext, untrack } from 'svelte';
import type { AppState } from './app-state.svelte';
import type { Playback } from './playback.svelte';

/** A timer that can be called off; tests pass one that they let run by hand. */
export type Later = (run: () => void, ms: number) => () => void;

const REST_MS = 700;

const clockLater: Later = (run, ms) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

export class Announcer {
  /** The text of the one live region. */
  sentence = $state('');
  #callOff: () => void = () => undefined;
  readonly #isHushed: () => boolean;
  readonly #later: Later;

  constructor(isHushed: () => boolean = () => false, later: Later = clockLater) {
    this.#isHushed = isHushed;
    this.#later = later;
  }

  /** Says the last of several sentences, once no other has come for a while; nothing while playing. */
  announce(sentence: string) {
    this.#callOff();
    if (this.#isHushed()) return;
    this.#callOff = this.#later(() => (this.sentence = sentence), REST_MS);
  }

  /** Says it now, instead of what was about to be said. */
  say(sentence: string) {
    this.#callOff();
    this.#callOff = () => undefined;
    this.sentence = sentence;
  }
}

/** Says when playing begins and where it ends, whoever ended it; to be called where effects can run. */
export function announcePlaying(
  app: Pick<AppState, 'words' | 'view' | 'selection'>,
  playback: Pick<Playback, 'isPlaying' | 'lastDay'>,
  announcer: Announcer
) {
  let was = false;
  $effect(() => {
    const is = playback.isPlaying;
    if (is === was) return;
    was = is;
    untrack(() => announcer.say(is ? playingText(app, playback) : pausedText(app)));
  });
}

function playingText(
  { words, view }: Pick<AppState, 'words' | 'view'>,
  { lastDay }: Pick<Playback, 'lastDay'>
): string {
  const end = view.window.end - 1;
  return words.t('time.announce.playing', { from: words.date(end), to: words.date(lastDay ?? end) });
}

function pausedText({ words, view, selection }: Pick<AppState, 'words' | 'view' | 'selection'>): string {
  const { events, statements } = selection.counts;
  return words.t('time.announce.paused', {
    range: view.mode === 'until' ? words.date(view.window.end - 1) : words.range(view.window),
    events: words.t('time.events', { count: events }),
    statements: words.t('time.statements', { count: statements })
  });
}

const KEY = Symbol('announcer');
export const useAnnouncer = (): Announcer => getContext<Announcer>(KEY);
export const provideAnnouncer = (announcer: Announcer): Announcer => setContext(KEY, announcer);

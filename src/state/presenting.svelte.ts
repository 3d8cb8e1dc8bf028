/** A chapter before a class: which step, what of it is still kept back, and what the screen shows besides. */
import { getContext, setContext, untrack } from 'svelte';
import { nameOfSecret, secretsOf, type Secret } from '../domain/secrets';
import { stepPlace } from '../domain/steps';
import { isAtStep, stepView } from '../io/step-view';
import type { AppState } from './app-state.svelte';
import { NotesHost, type NotesSheet } from './notes-link';
import type { Playback } from './playback.svelte';
import { commandOf, focusKindOf, type Command } from './presenter-keys';
import type { PresenterPage } from './presenter-page';
import type { SafeStorage } from './safe-storage';
import type { Settings } from './settings.svelte';

export type Blank = 'black' | 'white';
export type StageDialog = 'overview' | 'help' | 'qr';

/** For this tab: the whole screen was used, until somebody left it. */
const FULL_KEY = 'dateline:full';
const STILL_MS = 3000;
/** Some browsers pass on the key that has just ended the full screen. */
const SAME_PRESS_MS = 400;

/** How much of a step can be seen. */
export type SlideView = {
  isInSight: (secret: Secret) => boolean;
  /** Moves on to what lies below; false where that is in sight. */
  turn: () => boolean;
};

export type PresentingOptions = {
  app: AppState;
  settings: Settings;
  playback: Pick<Playback, 'toggle' | 'pause'>;
  page: PresenterPage;
  /** That ends with the tab. */
  storage: SafeStorage;
  slide: SlideView;
  /** Of the window with the notes. */
  notesHref: string;
  /** What the notes show now. */
  sheet: () => NotesSheet;
  /** What a secret was, in words. */
  tell: (secret: Secret) => string;
  /** Says something to those who do not see it. */
  onSay: (text: string) => void;
};

export class Presenting {
  blank = $state<Blank>();
  /** The number of a step, as far as it has been typed. */
  typed = $state<string>();
  dialog = $state<StageDialog>();
  isFull = $state(false);
  /** It was, before the page was loaded anew; only a hand can make it so again. */
  wasFull = $state(false);
  /** In words, until something else happens. */
  trouble = $state<string>();
  /** What of which step has been told. */
  #told = $state.raw<{ at: string; secrets: readonly string[] }>();
  #leftFullAt = -Infinity;

  readonly #options: PresentingOptions;
  readonly #notes: NotesHost;

  constructor(options: PresentingOptions) {
    this.#options = options;
    this.#notes = new NotesHost(options.page.here);
    this.isFull = options.page.isFull();
    this.wasFull = !this.isFull && options.storage.get(FULL_KEY) === '1';
  }

  /** undefined where a view is shown that belongs to no chapter. */
  place = $derived.by(() => stepPlace(this.#app.whole, this.#app.view));
  /** The teacher has gone on from it: moved the map or time, opened something. */
  hasLeft = $derived.by(() => this.place !== undefined && !isAtStep(this.#app.view, this.#app.whole));
  secrets = $derived.by((): Secret[] => {
    if (!this.place) return [];
    const { chapter, step } = this.place;
    const { compare, open } = stepView(this.#app.whole, chapter, step);
    const statements = (step.pair ?? compare ?? [open]).filter(
      (id): id is string => id !== undefined && this.#app.whole.statementById.has(id)
    );
    return secretsOf(step, statements);
  });
  /** What comes to light next. */
  hidden = $derived.by(() => this.secrets.filter((secret) => !this.#toldHere.includes(nameOfSecret(secret))));

  get #app(): AppState {
    return this.#options.app;
  }

  get #at(): string {
    const { chapter, step } = this.#app.view;
    return `${chapter}/${step}`;
  }

  get #toldHere(): readonly string[] {
    return this.#told?.at === this.#at ? this.#told.secrets : [];
  }

  isHidden(what: Secret['what'], statement?: string): boolean {
    return this.hidden.some(
      (secret) => secret.what === what && (statement === undefined || secret.statement === statement)
    );
  }

  /** What is kept back comes before what follows, and so does what has no room on the screen. */
  next() {
    const { slide } = this.#options;
    const [secret] = this.hasLeft ? [] : this.hidden;
    if (secret && slide.isInSight(secret)) this.reveal();
    else if (!this.hasLeft && slide.turn()) return;
    else if (secret) this.reveal();
    else this.goTo((this.place?.index ?? 0) + 1);
  }

  previous() {
    this.goTo((this.place?.index ?? 0) - 1);
  }

  /** Steps from 0; nothing where there is no such step. */
  goTo(index: number) {
    const { place } = this;
    const step = place?.chapter.steps[index];
    if (!place || !step) return;
    this.#told = undefined;
    this.#options.playback.pause();
    this.#app.show(stepView(this.#app.whole, place.chapter, step));
  }

  /** From wherever the teacher has gone; what has been told stays told. */
  returnToStep() {
    const { place } = this;
    if (!place) return;
    this.#options.playback.pause();
    this.#app.show(stepView(this.#app.whole, place.chapter, place.step));
  }

  reveal(secret: Secret | undefined = this.hidden[0]) {
    if (!secret) return;
    this.#told = { at: this.#at, secrets: [...this.#toldHere, nameOfSecret(secret)] };
    this.#options.onSay(this.#options.tell(secret));
  }

  wake() {
    this.blank = undefined;
  }

  async toggleFull() {
    const { page, onSay } = this.#options;
    this.wasFull = false;
    try {
      await (page.isFull() ? page.leaveFull() : page.enterFull());
    } catch {
      // The page fills its window as it is.
      this.trouble = this.#app.words.t('present.full.refused');
      onSay(this.trouble);
    }
  }

  openNotes() {
    const { notesHref, onSay, page } = this.#options;
    if (this.#notes.open(page.openWindow(notesHref))) return;
    this.trouble = this.#app.words.t('present.notes.refused');
    onSay(this.trouble);
  }

  leave() {
    const { page, storage } = this.#options;
    storage.set(FULL_KEY, undefined);
    if (page.isFull()) void page.leaveFull().catch(() => undefined);
    this.#app.show({ isPresenting: false });
  }

  /** One level at a time; a browser ends the full screen itself. */
  escape() {
    if (this.typed !== undefined) this.typed = undefined;
    else if (this.blank) this.wake();
    else if (this.#options.page.isFull()) void this.toggleFull();
    else this.leave();
  }

  run({ action, digit = '' }: Command) {
    const { settings, playback } = this.#options;
    this.trouble = undefined;
    const { typed } = this;
    if (action !== 'erase' && action !== 'digit') this.typed = undefined;
    const acts: Record<Command['action'], () => void> = {
      next: () => this.next(),
      previous: () => this.previous(),
      first: () => this.goTo(0),
      last: () => this.goTo((this.place?.count ?? 0) - 1),
      reveal: () => this.reveal(),
      play: () => playback.toggle(),
      black: () => (this.blank = 'black'),
      white: () => (this.blank = 'white'),
      wake: () => this.wake(),
      fullscreen: () => void this.toggleFull(),
      larger: () => settings.resizeText(1),
      smaller: () => settings.resizeText(-1),
      plain: () => (settings.textSize = 100),
      digit: () => (this.typed = ((this.typed ?? '') + digit).slice(-3)),
      erase: () => (this.typed = this.typed?.slice(0, -1)),
      ask: () => (this.typed = ''),
      go: () => this.goTo(Number(typed) - 1),
      overview: () => (this.dialog = 'overview'),
      notes: () => this.openNotes(),
      qr: () => (this.dialog = 'qr'),
      help: () => (this.dialog = 'help'),
      escape: () => this.escape()
    };
    acts[action]();
  }

  #onKey(event: KeyboardEvent) {
    const { page } = this.#options;
    const command = commandOf(event, {
      focus: focusKindOf(page.focused()),
      isDialogOpen: page.isDialogOpen(),
      isBlank: this.blank !== undefined,
      isTyping: this.typed !== undefined
    });
    if (command === undefined) return;
    const isEscape = command !== 'ignored' && command.action === 'escape';
    if (isEscape && event.timeStamp - this.#leftFullAt < SAME_PRESS_MS) return;
    event.preventDefault();
    // Before anybody: a slider would jump by a tenth of its length.
    event.stopImmediatePropagation();
    if (command !== 'ignored') this.run(command);
  }

  /** To be called where effects can run; ends with them. */
  watch() {
    const { page, settings, storage, sheet } = this.#options;
    $effect(() => this.#notes.post(sheet()));
    $effect(() =>
      page.onMessage((received) => {
        const asked = this.#notes.hear(received, page.self);
        if (asked === 'hello') this.#notes.post(sheet());
        else if (asked) this.run({ action: asked });
      })
    );
    $effect(() => {
      untrack(() => (settings.isProjected = true));
      return () => (settings.isProjected = false);
    });
    $effect(() => {
      const stops = [
        // A menu that is open closes by Escape, and then nothing else does.
        page.onKey((event) => {
          if (event.key !== 'Escape' || this.blank) this.#onKey(event);
        }, true),
        page.onKey((event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) this.#onKey(event);
        }, false),
        page.onFullChange(() => {
          this.isFull = page.isFull();
          if (this.isFull) this.wasFull = false;
          else this.#leftFullAt = performance.now();
          storage.set(FULL_KEY, this.isFull ? '1' : undefined);
        })
      ];
      return () => stops.forEach((stop) => stop());
    });
    $effect(() => keepAwake(page));
    $effect(() => hideCursor(page));
  }
}

/** Screens are let go of when the page is hidden, and have to be asked for again. */
function keepAwake(page: PresenterPage): () => void {
  let lock: { release(): Promise<void> } | undefined;
  let isOver = false;
  const ask = () =>
    void page.keepAwake().then(
      (found) => {
        lock = found;
        if (isOver) void lock?.release();
      },
      () => undefined
    );
  ask();
  const stop = page.onShown(ask);
  return () => {
    isOver = true;
    stop();
    void lock?.release();
  };
}

/** A cursor that has come to rest stands in somebody's way. */
function hideCursor(page: PresenterPage): () => void {
  let callOff: () => void = () => undefined;
  const rest = () => {
    callOff();
    delete page.dataset.still;
    callOff = page.after(STILL_MS, () => (page.dataset.still = 'yes'));
  };
  const stop = page.onPointer(rest);
  rest();
  return () => {
    stop();
    callOff();
    delete page.dataset.still;
  };
}

const KEY = Symbol('presenting');
export const usePresenting = (): Presenting => getContext<Presenting>(KEY);
export const providePresenting = (presenting: Presenting): Presenting => setContext(KEY, presenting);

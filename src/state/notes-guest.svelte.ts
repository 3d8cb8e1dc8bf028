/** The window with the notes: what it was last told, how late it is, and what it asks the other window for. */
import { untrack } from 'svelte';
import { loadLanguage, loadPanelWords } from '../i18n';
import {
  dateNow,
  NOTES_ACTIONS,
  NotesGuest,
  type Here,
  type NotesAction,
  type NotesSheet,
  type Received
} from './notes-link';
import { commandOf, focusKindOf } from './presenter-keys';

/** So that a lesson that was loaded anew finds its notes again. */
const HELLO_MS = 2000;
const SECOND_MS = 1000;

export type NotesWindow = {
  here: Here;
  opener: ConstructorParameters<typeof NotesGuest>[1];
  now(): Date;
  every(ms: number, run: () => void): () => void;
  onMessage(run: (received: Received) => void): () => void;
  onKey(run: (event: KeyboardEvent) => void): () => void;
  focused(): Element | null;
};

export function notesWindow(): NotesWindow {
  const on = (type: string, run: EventListener) => {
    window.addEventListener(type, run, true);
    return () => window.removeEventListener(type, run, true);
  };
  return {
    here: { origin: location.origin, isFile: location.protocol === 'file:' },
    opener: window.opener as WindowProxy | null,
    now: dateNow,
    every(ms, run) {
      const timer = setInterval(run, ms);
      return () => clearInterval(timer);
    },
    onMessage: (run) => on('message', (event) => run(event as MessageEvent<unknown>)),
    onKey: (run) => on('keydown', (event) => run(event as KeyboardEvent)),
    focused: () => document.activeElement
  };
}

export class NotesState {
  sheet = $state.raw<NotesSheet>();
  isAlone = $state(false);
  /** Minutes and hours of the day. */
  time = $state('');
  #start = $state.raw<number>();
  #now = $state.raw(0);
  /** Since the first step was shown, or since somebody began anew. */
  elapsed = $derived.by(() => clockText(this.#start === undefined ? 0 : this.#now - this.#start));

  readonly #page: NotesWindow;
  readonly #guest: NotesGuest;

  constructor(page: NotesWindow) {
    this.#page = page;
    this.#guest = new NotesGuest(page.here, page.opener);
    this.#tick();
  }

  ask(action: NotesAction) {
    this.#guest.ask(action);
  }

  restart() {
    this.#start = this.#page.now().getTime();
    this.#tick();
  }

  #tick() {
    const now = this.#page.now();
    this.#now = now.getTime();
    this.time = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
    this.isAlone = !this.#guest.hasHost;
  }

  async #hear(received: Received) {
    const sheet = this.#guest.hear(received);
    if (!sheet) return;
    if (sheet.locale !== this.sheet?.locale)
      await Promise.all([loadLanguage(sheet.locale), loadPanelWords(sheet.locale)]);
    this.sheet = sheet;
    this.#start ??= this.#page.now().getTime();
    this.#tick();
  }

  #onKey(event: KeyboardEvent) {
    const command = commandOf(event, {
      focus: focusKindOf(this.#page.focused()),
      isDialogOpen: false,
      isBlank: this.sheet?.isBlank ?? false,
      isTyping: false
    });
    if (typeof command !== 'object') return;
    const action = NOTES_ACTIONS.find((known) => known === command.action);
    if (!action) return;
    event.preventDefault();
    this.ask(action);
  }

  /** To be called where effects can run; ends with them. */
  watch() {
    $effect(() => {
      const stops = [
        this.#page.onMessage((received) => void this.#hear(received)),
        this.#page.onKey((event) => this.#onKey(event)),
        this.#page.every(SECOND_MS, () => this.#tick()),
        this.#page.every(HELLO_MS, () => this.#guest.hello())
      ];
      untrack(() => this.#guest.hello());
      return () => stops.forEach((stop) => stop());
    });
  }
}

/** 5:07, or 1:05:07. */
function clockText(ms: number): string {
  const seconds = Math.floor(ms / SECOND_MS);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours = 0, ...rest] = parts;
  const [minutes = 0, last = 0] = rest;
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(last)}` : `${minutes}:${two(last)}`;
}

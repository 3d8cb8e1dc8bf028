/** Between the page before the class and the window with the notes: what they say to each other, and who may. */
import type { Locale } from '../domain/view';

type Text = { text: string; lang: string };

/** All that the notes show, in words. */
export type NotesSheet = {
  locale: Locale;
  chapter: Text;
  title: Text;
  /** From 1; none where a view is shown that belongs to no chapter. */
  number: number | undefined;
  count: number;
  notes: Text | undefined;
  question: Text | undefined;
  answer: Text | undefined;
  /** What Next brings to light before it moves on. */
  hidden: string[];
  next: { title: Text; body: Text } | undefined;
  isBlank: boolean;
  /** The teacher has gone on from the step. */
  hasLeft: boolean;
};

/** What the notes may ask for. */
export const NOTES_ACTIONS = [
  'next',
  'previous',
  'reveal',
  'black',
  'white',
  'wake',
  'first',
  'last'
] as const;
export type NotesAction = (typeof NOTES_ACTIONS)[number];

/** Some part of a window that messages go through. */
type Window = Pick<WindowProxy, 'postMessage' | 'opener' | 'closed'>;
export type Received = { data: unknown; origin: string; source: unknown };
export type Here = { origin: string; isFile: boolean };

/** Files have no origin: there the window itself has to do, by its handle. */
const originOf = ({ origin, isFile }: Here): string => (isFile ? 'null' : origin);
const targetOf = ({ origin, isFile }: Here): string => (isFile ? '*' : origin);
function wordOf(data: unknown): { word: unknown; data: Record<string, unknown> } | undefined {
  if (typeof data !== 'object' || data === null || !('dateline' in data)) return undefined;
  return { word: data.dateline, data };
}

/** The end before the class. */
export class NotesHost {
  #notes: Window | undefined;
  readonly #here: Here;

  constructor(here: Here) {
    this.#here = here;
  }

  open(opened: Window | null): boolean {
    if (opened) this.#notes = opened;
    return opened !== null;
  }

  post(sheet: NotesSheet) {
    if (this.#notes && !this.#notes.closed)
      this.#notes.postMessage({ dateline: 'sheet', sheet }, targetOf(this.#here));
  }

  /** What a message asks for, if it is from the notes; `hello` is answered with the sheet. */
  hear(received: Received, self: unknown): NotesAction | 'hello' | undefined {
    const said = wordOf(received.data);
    if (!said || received.origin !== originOf(this.#here)) return undefined;
    // After the page was loaded anew, the window that it had opened is still there.
    const isAlone = !this.#notes || this.#notes.closed;
    if (said.word === 'hello' && isAlone && isOpenedBy(received.source, self)) this.#notes = received.source;
    if (!this.#notes || received.source !== this.#notes) return undefined;
    if (said.word === 'hello') return 'hello';
    return said.word === 'run' ? NOTES_ACTIONS.find((action) => action === said.data.action) : undefined;
  }
}

function isOpenedBy(source: unknown, opener: unknown): source is Window {
  return typeof source === 'object' && source !== null && 'opener' in source && source.opener === opener;
}

/** The end with the notes. */
export class NotesGuest {
  readonly #here: Here;
  readonly #opener: Window | null;

  constructor(here: Here, opener: Window | null) {
    this.#here = here;
    this.#opener = opener;
  }

  get hasHost(): boolean {
    return this.#opener !== null && !this.#opener.closed;
  }

  hello() {
    this.#opener?.postMessage({ dateline: 'hello' }, targetOf(this.#here));
  }

  ask(action: NotesAction) {
    this.#opener?.postMessage({ dateline: 'run', action }, targetOf(this.#here));
  }

  hear(received: Received): NotesSheet | undefined {
    if (received.source !== this.#opener || received.origin !== originOf(this.#here)) return undefined;
    const said = wordOf(received.data);
    return said?.word === 'sheet' ? (said.data.sheet as NotesSheet) : undefined;
  }
}

/** For the clock of the notes, which is no state that anything follows. */
export const dateNow = (): Date => new Date();

/** Where the page looks for chapters that are not the story's; empty until one is asked for, and their code comes with it. */
import { getContext, setContext } from 'svelte';
import { isCarriedId, isOwnId } from '../domain/own-ids';
import { askedChapter } from '../io/asked-chapter';
import type { Chapter } from '../schema/story';
import type { OwnChapters } from './own-chapters.svelte';
import type { SafeStorage } from './safe-storage';
import { MAKING_KEY } from './stored-keys';

/** Long enough that two of one school do not meet. */
const LETTERS = 10;

/** What the dialog shows: all of them, or one being changed, at one of its steps. */
export type OwnDialog = 'list' | { edit: string; step?: number };

export class OwnShelf {
  /** undefined where it is closed. */
  dialog = $state.raw<OwnDialog>();
  /** undefined until it has come. */
  keeper = $state.raw<OwnChapters>();
  #coming: Promise<OwnChapters> | undefined;

  readonly #device: SafeStorage;
  readonly #tab: SafeStorage;

  constructor(device: SafeStorage, tab: SafeStorage) {
    this.#device = device;
    this.#tab = tab;
  }

  get(id: string): Chapter | undefined {
    return this.keeper?.get(id);
  }

  /** With the rest of what is stored, which the settings have deleted. */
  forget() {
    this.#tab.forget(MAKING_KEY);
    this.keeper?.refresh();
  }

  /** Rejects where its code does not come, and may be asked again. */
  async open(): Promise<OwnChapters> {
    this.#coming ??= this.#fetch();
    try {
      return await this.#coming;
    } catch (error) {
      this.#coming = undefined;
      throw error;
    }
  }

  /** Before a link is read: what it names, or holds, and what this tab was making. */
  async prepare(search: string): Promise<void> {
    const asked = askedChapter(search);
    if (!isOwnId(asked) && this.#tab.get(MAKING_KEY) === undefined) return;
    try {
      const keeper = await this.open();
      if (asked === undefined || !isCarriedId(asked)) return;
      const { unpackOwn } = await import('../io/own-link');
      const read = await unpackOwn(asked);
      if (read.ok) keeper.carry(asked, read.chapter);
    } catch {
      // The link then names a chapter that is not here, which is said.
    }
  }

  async #fetch(): Promise<OwnChapters> {
    const { OwnChapters } = await import('./own-chapters.svelte');
    return (this.keeper = new OwnChapters({ device: this.#device, tab: this.#tab, unique }));
  }
}

function unique(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LETTERS));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}

const KEY = Symbol('own');
/** undefined where the page is not alive. */
export const useShelf = (): OwnShelf | undefined => getContext<OwnShelf | undefined>(KEY);
export const provideShelf = (shelf: OwnShelf | undefined): OwnShelf | undefined => setContext(KEY, shelf);

/** Chapters of the reader's own: made and changed here, kept on the device, looked up by the page as those of the story. */
import {
  chapterOf,
  checkOwnChapter,
  fileOf,
  MOST,
  ownChapterText,
  type OwnChapter,
  type OwnStep
} from '../io/own-chapter';
import type { Chapter } from '../schema/story';
import type { SafeStorage } from './safe-storage';
import { CHAPTERS_KEY, MAKING_KEY } from './stored-keys';

export type OwnOptions = {
  /** That lasts. */
  device: SafeStorage;
  /** That ends with the tab. */
  tab: SafeStorage;
  /** Letters and digits that nobody else has. */
  unique: () => string;
};

/** Whether a chapter that comes from elsewhere is here already. */
export type Meeting = 'new' | 'same' | 'differs';

type Change = Partial<Omit<OwnChapter, 'id' | 'steps'>>;

const VERSION = 1;
const isSame = (a: OwnChapter, b: OwnChapter): boolean => ownChapterText(a) === ownChapterText(b);

/** Not every browser of a school has it built in. */
function spliced<T>(list: readonly T[], at: number, removed: number, ...added: T[]): T[] {
  return [...list.slice(0, at), ...added, ...list.slice(at + removed)];
}

export class OwnChapters {
  chapters = $state.raw<readonly OwnChapter[]>([]);
  /** Whether the browser keeps what was written last. */
  isKept = $state(true);
  /** By what links call them: not kept until somebody says so. */
  #carried = $state.raw<readonly { id: string; chapter: OwnChapter }[]>([]);
  #making = $state<string>();
  #shown = $derived<readonly Chapter[]>([
    ...this.chapters.map((own) => chapterOf(own)),
    ...this.#carried.map(({ id, chapter }) => chapterOf(chapter, id))
  ]);
  /** As last read or written. */
  #text: string | undefined;
  /** Stored by another version, or by nobody: written again as they are. */
  #unread: unknown[] = [];

  readonly #options: OwnOptions;

  constructor(options: OwnOptions) {
    this.#options = options;
    this.refresh();
    const making = options.tab.get(MAKING_KEY);
    this.#making = this.own(making) ? making : undefined;
  }

  /** To be shown, of those that are kept or came with a link. */
  get(id: string): Chapter | undefined {
    return this.#shown.find((chapter) => chapter.id === id);
  }

  own(id: string | undefined): OwnChapter | undefined {
    return this.chapters.find((chapter) => chapter.id === id);
  }

  carried(id: string | undefined): OwnChapter | undefined {
    return this.#carried.find((each) => each.id === id)?.chapter;
  }

  /** That views are added to while somebody goes through the story. */
  get making(): OwnChapter | undefined {
    return this.own(this.#making);
  }

  make(id: string | undefined) {
    this.#making = id;
    this.#options.tab.set(MAKING_KEY, id);
  }

  /** Another window may have changed them, and the settings may have deleted them. */
  refresh() {
    const text = this.#options.device.get(CHAPTERS_KEY);
    if (text === this.#text) return;
    this.#text = text;
    const found = chaptersIn(text).map((value) => ({ value, read: checkOwnChapter(value) }));
    this.#unread = found.flatMap(({ value, read }) => (read.ok ? [] : [value]));
    this.chapters = found.flatMap(({ read }) => (read.ok ? [read.chapter] : []));
  }

  create(chapter: Omit<OwnChapter, 'id'>): OwnChapter {
    const made = { ...chapter, id: this.#newId() };
    this.#write((chapters) => [...chapters, made]);
    return made;
  }

  /** What is to be asked before it is added. */
  meets(chapter: OwnChapter): Meeting {
    const known = this.own(chapter.id);
    if (!known) return 'new';
    return isSame(known, chapter) ? 'same' : 'differs';
  }

  /** In the place of the one that it is a version of, or as another one; never in silence, which is for the asker. */
  add(chapter: OwnChapter, { isCopy = false } = {}): OwnChapter {
    const added = isCopy ? { ...chapter, id: this.#newId() } : chapter;
    this.#write((chapters) =>
      chapters.some(({ id }) => id === added.id)
        ? chapters.map((each) => (each.id === added.id ? added : each))
        : [...chapters, added]
    );
    return added;
  }

  /** Where it stood, so that it can be put back. */
  remove(id: string): number {
    const at = this.chapters.findIndex((chapter) => chapter.id === id);
    this.#write((chapters) => chapters.filter((chapter) => chapter.id !== id));
    if (this.#making === id) this.make(undefined);
    return at;
  }

  putBack(chapter: OwnChapter, at: number) {
    this.#write((chapters) => spliced(chapters, at, 0, chapter));
  }

  change(id: string, change: Change) {
    this.#write((chapters) => chapters.map((each) => (each.id === id ? { ...each, ...change } : each)));
  }

  changeStep(id: string, at: number, change: Partial<OwnStep>) {
    this.#steps(id, (steps) => steps.map((step, index) => (index === at ? { ...step, ...change } : step)));
  }

  /** Its number, from 0; undefined where there are as many as a chapter may have. */
  addStep(id: string, step: OwnStep, at?: number): number | undefined {
    const count = this.own(id)?.steps.length;
    if (count === undefined || count >= MOST.steps) return undefined;
    this.#steps(id, (steps) => spliced(steps, at ?? count, 0, step));
    return at ?? count;
  }

  moveStep(id: string, from: number, to: number) {
    this.#steps(id, (steps) => {
      const step = steps[from];
      return step && steps[to] ? spliced(spliced(steps, from, 1), to, 0, step) : steps;
    });
  }

  /** A chapter has one at least. */
  removeStep(id: string, at: number) {
    this.#steps(id, (steps) => (steps.length > 1 ? spliced(steps, at, 1) : steps));
  }

  /** A chapter that a link holds whole. */
  carry(id: string, chapter: OwnChapter) {
    this.#carried = [...this.#carried.filter((each) => each.id !== id), { id, chapter }];
  }

  #steps(id: string, change: (steps: OwnStep[]) => OwnStep[]) {
    this.#write((chapters) =>
      chapters.map((each) => (each.id === id ? { ...each, steps: change(each.steps) } : each))
    );
  }

  #newId(): string {
    for (;;) {
      const id = `own.${this.#options.unique()}`;
      if (!this.own(id)) return id;
    }
  }

  #write(change: (chapters: readonly OwnChapter[]) => readonly OwnChapter[]) {
    this.refresh();
    this.chapters = change(this.chapters);
    const all = [...this.#unread, ...this.chapters.map(fileOf)];
    this.#text = all.length > 0 ? JSON.stringify({ version: VERSION, chapters: all }) : undefined;
    this.isKept = this.#options.device.set(CHAPTERS_KEY, this.#text);
  }
}

function chaptersIn(text: string | undefined): unknown[] {
  if (text === undefined) return [];
  try {
    const value: unknown = JSON.parse(text);
    const { chapters } = value as { chapters?: unknown };
    return Array.isArray(chapters) ? (chapters as unknown[]) : [];
  } catch {
    return [];
  }
}

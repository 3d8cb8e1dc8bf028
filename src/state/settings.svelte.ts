/** What belongs to the device and not to the view: light or dark, how large and how strong, and whether things move. */
import { getContext, setContext } from 'svelte';
import { uiWords } from '../io/ui-words';
import type { SafeStorage } from './safe-storage';
import { CHAPTERS_KEY } from './stored-keys';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Percent. */
export const TEXT_SIZES = [100, 125, 150] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** Everything of ours on the device begins so. */
const OURS = 'dateline:';
// All but motion is read before the first paint as well, by `public/theme.js`, which says the same.
const KEYS = {
  theme: 'dateline:theme',
  text: 'dateline:text',
  contrast: 'dateline:contrast',
  motion: 'dateline:motion'
} as const satisfies Record<string, `${typeof OURS}${string}`>;
/** What is kept on the device once it was chosen; readers are told of each on the page about the site. */
export const STORED = [...(Object.keys(KEYS) as (keyof typeof KEYS)[]), 'chapters'] as const;

/** Words of a link, for a class that is to see the same. */
const LARGE = 'large';
const STRONG = 'hc';

/** A question to the system whose answer may change. */
export type MediaQuestion = Pick<MediaQueryList, 'matches' | 'addEventListener'>;

export type SettingsPage = {
  /** The root element's `data-` attributes, which the tokens read. */
  root: { dataset: DOMStringMap };
  storage: SafeStorage;
  media(query: string): MediaQuestion;
  /** How the link asks for the page to look. */
  asked: readonly string[];
};

/** The page that this runs in. */
export function settingsPage(storage: SafeStorage): SettingsPage {
  return {
    root: document.documentElement,
    storage,
    media: (query) => matchMedia(query),
    asked: uiWords(location.search)
  };
}

/** Where there is no page, as when the text is rendered beforehand. */
const NO_PAGE: SettingsPage = {
  root: { dataset: {} },
  storage: { get: () => undefined, set: () => false, forget: () => undefined },
  media: () => ({ matches: false, addEventListener: () => undefined }),
  asked: []
};

export class Settings {
  #theme = $state<Theme>('system');
  #isMotionReduced = $state(false);
  #isSystemDark = $state(false);
  #isSystemStill = $state(false);
  #textSize = $state<TextSize>(100);
  /** undefined leaves it to the link, and then to the system. */
  #isContrastChosen = $state<boolean>();
  #isSystemStrong = $state(false);
  #isProjected = $state(false);

  /** Deletes what others of the page have stored. */
  onForget: (() => void) | undefined;

  readonly #page: SettingsPage;

  constructor(page: SettingsPage = NO_PAGE) {
    this.#page = page;
    this.#read();
    this.#follow('(prefers-contrast: more)', (answer) => (this.#isSystemStrong = answer));
    this.#follow('(prefers-color-scheme: dark)', (answer) => (this.#isSystemDark = answer));
    this.#follow('(prefers-reduced-motion: reduce)', (answer) => (this.#isSystemStill = answer));
  }

  /** What is on screen, whoever chose it. */
  get isDark(): boolean {
    // A projector is light, unless somebody has chosen otherwise.
    return this.#theme === 'dark' || (this.#theme === 'system' && this.#isSystemDark && !this.#isProjected);
  }

  /** No tweens, no flights, no pulses. */
  get isStill(): boolean {
    return this.#isMotionReduced || this.#isSystemStill;
  }

  get theme(): Theme {
    return this.#theme;
  }

  set theme(theme: Theme) {
    this.#theme = theme;
    this.#page.storage.set(KEYS.theme, theme === 'system' ? undefined : theme);
    this.#apply();
  }

  /** The reader's own choice; school computers rarely have the system's. */
  get isMotionReduced(): boolean {
    return this.#isMotionReduced;
  }

  set isMotionReduced(isReduced: boolean) {
    this.#isMotionReduced = isReduced;
    this.#page.storage.set(KEYS.motion, isReduced ? 'reduced' : undefined);
    this.#apply();
  }

  get textSize(): TextSize {
    return this.#textSize;
  }

  /** Kept also where it is the usual one: it was chosen, and the link says no more. */
  set textSize(size: TextSize) {
    this.#textSize = size;
    this.#page.storage.set(KEYS.text, String(size));
    this.#apply();
  }

  /** To the next larger or smaller, as far as there is one. */
  resizeText(by: 1 | -1) {
    const size = TEXT_SIZES[TEXT_SIZES.indexOf(this.#textSize) + by];
    if (size !== undefined) this.textSize = size;
  }

  get isContrastHigh(): boolean {
    return this.#isContrastChosen ?? (this.#page.asked.includes(STRONG) || this.#isSystemStrong);
  }

  set isContrastHigh(isHigh: boolean) {
    this.#isContrastChosen = isHigh;
    this.#page.storage.set(KEYS.contrast, isHigh ? 'high' : 'plain');
    this.#apply();
  }

  /** For as long as a class is looking on. */
  get isProjected(): boolean {
    return this.#isProjected;
  }

  set isProjected(isProjected: boolean) {
    this.#isProjected = isProjected;
    this.#apply();
  }

  get hasChapters(): boolean {
    return this.#page.storage.get(CHAPTERS_KEY) !== undefined;
  }

  /** Deletes all that is stored on the device; what was chosen is as if it never had been. */
  forget() {
    this.onForget?.();
    this.#page.storage.forget(OURS);
    this.#read();
    this.#apply();
  }

  /** What was chosen before, on this device or by the link. */
  #read() {
    const { storage, asked } = this.#page;
    const stored = storage.get(KEYS.theme);
    this.#theme = THEMES.find((theme) => theme === stored) ?? 'system';
    this.#isMotionReduced = storage.get(KEYS.motion) === 'reduced';
    const size = Number(storage.get(KEYS.text) ?? (asked.includes(LARGE) ? 125 : 100));
    this.#textSize = TEXT_SIZES.find((known) => known === size) ?? 100;
    const contrast = storage.get(KEYS.contrast);
    this.#isContrastChosen = contrast === 'high' || (contrast === 'plain' ? false : undefined);
  }

  #follow(query: string, answer: (matches: boolean) => void) {
    const media = this.#page.media(query);
    const listen = () => {
      answer(media.matches);
      this.#apply();
    };
    media.addEventListener('change', listen);
    listen();
  }

  #apply() {
    const { dataset } = this.#page.root;
    dataset.theme = this.isDark ? 'dark' : 'light';
    mark(dataset, 'motion', this.#isMotionReduced && 'reduced');
    mark(dataset, 'text', this.#textSize !== 100 && String(this.#textSize));
    mark(dataset, 'contrast', this.isContrastHigh && 'high');
    mark(dataset, 'projected', this.#isProjected && 'yes');
  }
}

function mark(dataset: DOMStringMap, name: string, value: string | false) {
  if (value === false) delete dataset[name];
  else dataset[name] = value;
}

const KEY = Symbol('settings');
export const useSettings = (): Settings => getContext<Settings>(KEY);
export const provideSettings = (settings: Settings): Settings => setContext(KEY, settings);

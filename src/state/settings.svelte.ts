/** What belongs to the device and not to the link: light or dark, and whether things move. */
import { getContext, setContext } from 'svelte';
import type { SafeStorage } from './safe-storage';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

// The first is read before the first paint as well, by `public/theme.js`.
const THEME_KEY = 'dateline:theme';
const MOTION_KEY = 'dateline:motion';

/** A question to the system whose answer may change. */
export type MediaQuestion = Pick<MediaQueryList, 'matches' | 'addEventListener'>;

export type SettingsPage = {
  /** The root element's `data-` attributes, which the tokens read. */
  root: { dataset: DOMStringMap };
  storage: SafeStorage;
  media(query: string): MediaQuestion;
};

/** The page that this runs in. */
export function settingsPage(storage: SafeStorage): SettingsPage {
  return { root: document.documentElement, storage, media: (query) => matchMedia(query) };
}

/** Where there is no page, as when the text is rendered beforehand. */
const NO_PAGE: SettingsPage = {
  root: { dataset: {} },
  storage: { get: () => undefined, set: () => undefined },
  media: () => ({ matches: false, addEventListener: () => undefined })
};

export class Settings {
  #theme = $state<Theme>('system');
  #isMotionReduced = $state(false);
  #isSystemDark = $state(false);
  #isSystemStill = $state(false);

  readonly #page: SettingsPage;

  constructor(page: SettingsPage = NO_PAGE) {
    this.#page = page;
    const stored = page.storage.get(THEME_KEY);
    this.#theme = THEMES.find((theme) => theme === stored) ?? 'system';
    this.#isMotionReduced = page.storage.get(MOTION_KEY) === 'reduced';
    this.#follow('(prefers-color-scheme: dark)', (answer) => (this.#isSystemDark = answer));
    this.#follow('(prefers-reduced-motion: reduce)', (answer) => (this.#isSystemStill = answer));
  }

  /** What is on screen, whoever chose it. */
  get isDark(): boolean {
    return this.#theme === 'dark' || (this.#theme === 'system' && this.#isSystemDark);
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
    this.#page.storage.set(THEME_KEY, theme === 'system' ? undefined : theme);
    this.#apply();
  }

  /** The reader's own choice; school computers rarely have the system's. */
  get isMotionReduced(): boolean {
    return this.#isMotionReduced;
  }

  set isMotionReduced(isReduced: boolean) {
    this.#isMotionReduced = isReduced;
    this.#page.storage.set(MOTION_KEY, isReduced ? 'reduced' : undefined);
    this.#apply();
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
    if (this.#isMotionReduced) dataset.motion = 'reduced';
    else delete dataset.motion;
  }
}

const KEY = Symbol('settings');
export const useSettings = (): Settings => getContext<Settings>(KEY);
export const provideSettings = (settings: Settings): Settings => setContext(KEY, settings);

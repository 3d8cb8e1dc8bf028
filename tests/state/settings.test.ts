/** Light or dark, moving or still: the reader's choice, or else the system's, storage or not. */
import { describe, expect, it } from 'vitest';
import { safeStorage } from '../../src/state/safe-storage';
import { Settings, type MediaQuestion } from '../../src/state/settings.svelte';

function openStorage(stored: Record<string, string> = {}) {
  const map = new Map(Object.entries(stored));
  return {
    map,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key)
  };
}

class Media implements MediaQuestion {
  matches = false;
  #listener: (() => void) | undefined;
  addEventListener = (_: string, listener: unknown) => void (this.#listener = listener as () => void);
  turn(matches: boolean) {
    this.matches = matches;
    this.#listener?.();
  }
}

function open({ stored = {}, isDark = false, isStill = false } = {}) {
  const dark = new Media();
  const still = new Media();
  dark.matches = isDark;
  still.matches = isStill;
  const storage = openStorage(stored);
  const root = { dataset: {} as DOMStringMap };
  const settings = new Settings({
    root,
    storage: safeStorage(() => storage),
    media: (query) => (query.includes('dark') ? dark : still)
  });
  return { settings, root, dark, still, storage };
}

describe('the theme', () => {
  it('follows the system until somebody chooses', () => {
    const { settings, root, dark, storage } = open();
    expect(root.dataset.theme).toBe('light');
    dark.turn(true);
    expect(root.dataset.theme).toBe('dark');
    settings.theme = 'light';
    expect([root.dataset.theme, settings.isDark, storage.map.get('dateline:theme')]).toEqual([
      'light',
      false,
      'light'
    ]);
    settings.theme = 'system';
    expect([root.dataset.theme, settings.isDark, storage.map.size]).toEqual(['dark', true, 0]);
  });

  it('is remembered, and nonsense is not', () => {
    expect(open({ stored: { 'dateline:theme': 'dark' } }).root.dataset.theme).toBe('dark');
    expect(open({ stored: { 'dateline:theme': 'pink' } }).settings.theme).toBe('system');
  });
});

describe('motion', () => {
  it('is still when the reader or the system wants it', () => {
    const { settings, root, still } = open();
    expect(settings.isStill).toBe(false);
    settings.isMotionReduced = true;
    expect([settings.isStill, root.dataset.motion]).toEqual([true, 'reduced']);
    settings.isMotionReduced = false;
    expect([settings.isStill, root.dataset.motion]).toEqual([false, undefined]);
    still.turn(true);
    expect(settings.isStill).toBe(true);
  });

  it('is remembered', () =>
    expect(open({ stored: { 'dateline:motion': 'reduced' } }).settings.isStill).toBe(true));
});

it('needs no page to render text beforehand', () => {
  const settings = new Settings();
  expect([settings.isDark, settings.isStill, settings.theme]).toEqual([false, false, 'system']);
});

describe('storage', () => {
  const forbidden = safeStorage(() => {
    throw new DOMException('denied', 'SecurityError');
  });

  it('falls back to memory where there is none', () => {
    expect(forbidden.get('a')).toBeUndefined();
    forbidden.set('a', '1');
    expect(forbidden.get('a')).toBe('1');
    forbidden.set('a', undefined);
    expect(forbidden.get('a')).toBeUndefined();
  });

  it('keeps in memory what does not fit', () => {
    const full = {
      ...openStorage(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      }
    };
    const storage = safeStorage(() => full);
    storage.set('a', '1');
    expect(storage.get('a')).toBe('1');
  });
});

/** Light or dark, moving or still: the reader's choice, or else the system's, storage or not. */
import { describe, expect, it } from 'vitest';
import { safeStorage } from '../../src/state/safe-storage';
import { Settings, type MediaQuestion } from '../../src/state/settings.svelte';

function openStorage(stored: Record<string, string> = {}) {
  const map = new Map(Object.entries(stored));
  return {
    map,
    get length() {
      return map.size;
    },
    key: (at: number) => [...map.keys()][at] ?? null,
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

function open({ stored = {}, isDark = false, isStill = false, asked = [] as string[] } = {}) {
  const dark = new Media();
  const still = new Media();
  const strong = new Media();
  dark.matches = isDark;
  still.matches = isStill;
  const storage = openStorage(stored);
  const root = { dataset: {} as DOMStringMap };
  const settings = new Settings({
    root,
    storage: safeStorage(() => storage),
    media: (query) => (query.includes('dark') ? dark : query.includes('contrast') ? strong : still),
    asked
  });
  return { settings, root, dark, still, strong, storage };
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

describe('the size of the text', () => {
  it('goes up and down in steps, and is remembered also where it is the usual one', () => {
    const { settings, root, storage } = open();
    settings.resizeText(-1);
    expect([settings.textSize, root.dataset.text, storage.map.size]).toEqual([100, undefined, 0]);
    settings.resizeText(1);
    settings.resizeText(1);
    settings.resizeText(1);
    expect([settings.textSize, root.dataset.text, storage.map.get('dateline:text')]).toEqual([
      150,
      '150',
      '150'
    ]);
    settings.textSize = 100;
    expect([root.dataset.text, storage.map.get('dateline:text')]).toEqual([undefined, '100']);
  });

  it('is the link’s until somebody chooses', () => {
    const link = { asked: ['large'] };
    expect(open(link).root.dataset.text).toBe('125');
    expect(open({ ...link, stored: { 'dateline:text': '100' } }).settings.textSize).toBe(100);
    expect(open({ stored: { 'dateline:text': '3000' } }).settings.textSize).toBe(100);
  });
});

describe('the contrast', () => {
  it('is high when the reader, the link or the system wants it', () => {
    const { settings, root, strong, storage } = open();
    expect([settings.isContrastHigh, root.dataset.contrast]).toEqual([false, undefined]);
    strong.turn(true);
    expect([settings.isContrastHigh, root.dataset.contrast]).toEqual([true, 'high']);
    settings.isContrastHigh = false;
    expect([root.dataset.contrast, storage.map.get('dateline:contrast')]).toEqual([undefined, 'plain']);
    expect(open({ asked: ['present', 'hc'] }).root.dataset.contrast).toBe('high');
    expect(open({ asked: ['hc'], stored: { 'dateline:contrast': 'plain' } }).settings.isContrastHigh).toBe(
      false
    );
  });
});

it('is light before a class, unless somebody has chosen dark', () => {
  const { settings, root } = open({ isDark: true });
  settings.isProjected = true;
  expect([settings.isDark, root.dataset.theme, root.dataset.projected]).toEqual([false, 'light', 'yes']);
  settings.theme = 'dark';
  expect(root.dataset.theme).toBe('dark');
  settings.theme = 'system';
  settings.isProjected = false;
  expect([root.dataset.theme, root.dataset.projected]).toEqual(['dark', undefined]);
});

it('is as if nothing had been chosen once all is deleted, and leaves what others keep', () => {
  const { settings, root, storage } = open({
    stored: {
      'dateline:theme': 'dark',
      'dateline:motion': 'reduced',
      'dateline:text': '150',
      'dateline:contrast': 'high',
      'dateline:of-old': '1',
      other: '1'
    }
  });
  settings.forget();
  expect([...storage.map.keys()]).toEqual(['other']);
  expect([settings.theme, settings.textSize, settings.isContrastHigh, settings.isMotionReduced]).toEqual([
    'system',
    100,
    false,
    false
  ]);
  expect(root.dataset).toEqual(open().root.dataset);
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
    forbidden.set('a', '1');
    forbidden.forget('a');
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

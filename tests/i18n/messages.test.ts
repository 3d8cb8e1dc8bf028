/** Every language says the same things with the same slots, and counts as its grammar wants. */
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/domain/view';
import { endonymOf, preferredLocale, translatorFor, type MessageKey } from '../../src/i18n';
import { en } from '../../src/i18n/en';
import { id } from '../../src/i18n/id';
import type { Message } from '../../src/i18n/message';

const keys = Object.keys(en) as MessageKey[];
const templatesOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const slotsOf = (message: Message): string[] =>
  [...new Set(templatesOf(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

describe('Indonesian', () => {
  it('has the keys of English', () => expect(Object.keys(id).sort()).toEqual([...keys].sort()));

  it('fills the same slots', () => {
    const slots = (messages: Record<MessageKey, Message>) => keys.map((key) => [key, slotsOf(messages[key])]);
    expect(slots(id)).toEqual(slots(en));
  });

  it('leaves no text empty', () =>
    expect(keys.filter((key) => templatesOf(id[key]).some((text) => text.trim() === ''))).toEqual([]));
});

describe('neutral words', () => {
  // They doubt a speaker, and stand only where a source itself doubts.
  const DOUBTING = /\b(claimed|admitted|revealed|terrorists?|regime|mengklaim|mengaku|teroris|rezim)\b/i;
  it.each(LOCALES)('are the only ones in %s', (locale) => {
    const messages: Record<MessageKey, Message> = { en, id }[locale];
    expect(keys.filter((key) => templatesOf(messages[key]).some((text) => DOUBTING.test(text)))).toEqual([]);
  });
});

describe('t', () => {
  const words = translatorFor('en');
  it('chooses the form by the count and writes the number', () => {
    expect(words.t('unit.people', { count: 1 })).toBe('1 person');
    expect(words.t('unit.people', { count: 5000 })).toBe('5,000 people');
    expect(translatorFor('id').t('unit.people', { count: 5000 })).toBe('5.000 orang');
  });

  it('fills text in as it is, braces included', () =>
    expect(words.t('comparator.more-than', { n: '{n} $& <b>' })).toBe('more than {n} $& <b>'));

  it('leaves a slot without a value readable', () =>
    expect(words.t('comparator.more-than')).toBe('more than {n}'));
});

describe('text', () => {
  it('is in the language, or as it was written first and says so', () => {
    expect(translatorFor('en').text({ id: 'Kota', en: 'City' })).toEqual({ text: 'City', lang: 'en' });
    expect(translatorFor('en').text({ id: 'Kota' })).toEqual({ text: 'Kota', lang: 'id' });
    expect(translatorFor('en').text({})).toEqual({ text: '', lang: 'en' });
  });
});

describe('languages', () => {
  it('are called by their own names', () =>
    expect(LOCALES.map(endonymOf)).toEqual(['Bahasa Indonesia', 'English']));

  it.each([
    [['id-ID', 'en'], 'id'],
    [['en-US'], 'en'],
    [['az', 'ru', 'id'], 'id'],
    [['in'], 'id'],
    [['EN'], 'en'],
    [['hy'], undefined],
    [[], undefined]
  ])('%j asks for %s', (wanted, locale) => expect(preferredLocale(wanted)).toBe(locale));
});

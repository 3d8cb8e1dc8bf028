/** Names in pairs: equal, and in an order that says nothing about who is right. */
import { describe, expect, it } from 'vitest';
import { actorLabel, placeLabel, placeNames } from '../../src/i18n';

const place = (...names: string[]) => ({ label: { en: names } });

describe('placeLabel', () => {
  it('is alphabetical in Latin script, whatever the order in the data', () => {
    expect(placeLabel(place('Xankəndi', 'Stepanakert'), 'en')).toBe('Stepanakert · Xankəndi');
    expect(placeLabel(place('Shushi', 'Shusha'), 'en')).toBe('Shusha · Shushi');
    expect(placeLabel(place('Şuşa', 'Shushi'), 'en')).toBe('Shushi · Şuşa');
  });

  it('leaves the data as it is', () => {
    const pair = place('Xankəndi', 'Stepanakert');
    placeNames(pair, 'en');
    expect(pair.label.en).toEqual(['Xankəndi', 'Stepanakert']);
  });

  it('keeps the order of the data in another script, where it is the Latin one', () =>
    expect(placeNames(place('Степанакерт', 'Ханкенди'), 'en')).toEqual(['Степанакерт', 'Ханкенди']));

  it('falls back to the first language that there is', () => {
    expect(placeLabel(place('Jenewa'), 'ru')).toBe('Jenewa');
    expect(placeLabel({ label: {} }, 'ru')).toBe('');
  });
});

it('calls an actor by the label of the language, or the first there is', () => {
  const actor = { label: { id: 'Kremlin', en: 'The Kremlin' } };
  expect(actorLabel(actor, 'en')).toBe('The Kremlin');
  expect(actorLabel(actor, 'ru')).toBe('Kremlin');
});

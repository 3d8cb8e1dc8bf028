/** Widths of names without a browser: by letter, in any script, and alike for letters with marks. */
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/ui/map/text-width';

describe('the width of a name', () => {
  it('grows with its letters, and with their size and weight', () => {
    expect(textWidth('', 'town')).toBe(0);
    expect(textWidth('Milli', 'town')).toBeLessThan(textWidth('Wommm', 'town') / 2);
    expect(textWidth('Goris', 'village')).toBeLessThan(textWidth('Goris', 'town'));
    expect(textWidth('Goris', 'town')).toBeLessThan(textWidth('Goris', 'capital'));
  });

  it('counts the space between the letters of a country', () =>
    expect(textWidth('Armenia', 'land')).toBeCloseTo(textWidth('Armenia', 'capital') + 7 * 0.14 * 13, 6));

  it.each([
    ['Xankəndi', 'Xankendi'],
    ['Ağdərə', 'Agdere'],
    ['Kəlbəcər', 'Kelbecer'],
    ['Iğdır', 'Igdir'],
    ['Åland', 'Aland']
  ])('takes %s for as wide as %s', (name, plain) =>
    expect(textWidth(name, 'town')).toBe(textWidth(plain, 'town'))
  );

  it('knows other scripts: Armenian is wider than Latin, Cyrillic a little', () => {
    const [latin, cyrillic, armenian] = ['Stepanakert', 'Степанакерт', 'Ստեփանակերտ'].map((name) =>
      textWidth(name, 'town')
    );
    expect(cyrillic).toBeGreaterThan(latin!);
    expect(armenian).toBeGreaterThan(cyrillic!);
    expect(armenian).toBeLessThan(latin! * 1.6);
  });

  it('is the same for both joins of a pair', () =>
    expect(textWidth('Shusha\u00a0·\u00a0Shushi', 'point')).toBe(textWidth('Shusha · Shushi', 'point')));
});

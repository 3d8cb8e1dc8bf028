/** Where our data says that a place lies beside another is where the two stand on the map, in every language. */
import { expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { isAreaLevel, markPosition } from '../../src/domain/features';
import { distanceKm, squareOf } from '../../src/domain/projection';
import { LOCALES, type Locale } from '../../src/domain/view';
import { placeLabel } from '../../src/i18n';
import type { Place } from '../../src/schema/story';

/** Clockwise from the north, as the map has it. */
const DIRECTIONS: Record<Locale, readonly string[]> = {
  en: ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'],
  id: ['utara', 'timur laut', 'timur', 'tenggara', 'selatan', 'barat daya', 'barat', 'barat laut']
};
/** "about 1,900 km north of Nagorno-Karabakh" */
const SAYING: Record<Locale, RegExp> = {
  en: /([\d,]+) km ([a-z-]+) of ([^.;]+)/g,
  id: /([\d.]+) km di (timur laut|barat daya|barat laut|[a-z]+) ([^.;]+)/g
};
/** How far a direction in words may be from the one on the map: a little more than half of an eighth. */
const MOST_DEGREES = 30;

const { places } = loadStory('data');
type Said = { of: Place; km: number; direction: number; from: Place };

function saidIn(locale: Locale): Said[] {
  return places.flatMap((of) =>
    [...(of.relation[locale] ?? '').matchAll(SAYING[locale])].map(([, km, way, name]) => ({
      of,
      km: Number(km!.replace(/[.,]/g, '')),
      direction: DIRECTIONS[locale].indexOf(way!),
      from: places.find((place) => placeLabel(place, locale) === name)!
    }))
  );
}

it.each(LOCALES)('in %s', (locale) => {
  const all = saidIn(locale);
  expect(all.length).toBeGreaterThan(3);
  for (const { of, km, direction, from } of all) {
    const [here, there] = [markPosition(of)!, markPosition(from)!];
    expect(distanceKm(here, there) / km, of.id).toBeGreaterThan(0.85);
    expect(distanceKm(here, there) / km, of.id).toBeLessThan(1.15);
    const [a, b] = [squareOf(there), squareOf(here)];
    const degrees = (Math.atan2(b.x - a.x, a.y - b.y) * 180) / Math.PI;
    const off = Math.abs(((degrees - direction * 45 + 540) % 360) - 180);
    expect(off, `${of.id} lies ${degrees}° from ${from.id}`).toBeLessThan(MOST_DEGREES);
    expect(isAreaLevel(of), `${of.id} is no point to measure from`).toBe(false);
  }
});

it('alike in all languages', () => {
  const [first, ...others] = LOCALES.map((locale) =>
    saidIn(locale).map(({ of, km, direction, from }) => [of.id, km, direction, from.id])
  );
  for (const other of others) expect(other).toEqual(first);
});

/** Names, places and pictures for tests of the map's lettering. */
import { readFileSync } from 'node:fs';
import type { GroundLabel } from '../../../src/domain/ground';
import { projectionOf, type LngLat, type Projection } from '../../../src/domain/projection';
import { translatorFor } from '../../../src/i18n';
import { boxesAlong } from '../../../src/ui/map/line-names';
import { layoutOf } from '../../../src/ui/map/layout';
import { boxesOf, type Lettering } from '../../../src/ui/map/lettering';
import type { Mark } from '../../../src/ui/map/mark';
import type { Box } from '../../../src/ui/map/mark-parts';
import { groundNames, riverLines, type NameBook } from '../../../src/ui/map/name-book';
import { tinyStory } from '../../fixtures/tiny-story';

export const SIZE = { width: 960, height: 620 };
export const { labels, lines: riverNames } = JSON.parse(
  readFileSync('public/basemap/labels.json', 'utf8')
) as { labels: GroundLabel[]; lines: Record<string, Record<string, string[]>> };

/** A river from west to east, softly bent, through the middle of the region. */
const RIVER: number[] = Array.from({ length: 60 }, (_, index) => [
  45 + index * 0.05,
  40.2 + Math.sin(index / 9) * 0.04
]).flat();

export function bookOf(locale: string, places = tinyStory().places): NameBook {
  const words = translatorFor(locale as 'en');
  return {
    names: groundNames({ labels, places, words }),
    rivers: riverLines([{ id: 'kura', size: 'great', line: RIVER }], { riverNames, words }),
    lines: []
  };
}

export const at = (zoom: number, [lng, lat]: LngLat = [46.6, 40.2], size = SIZE): Projection =>
  projectionOf({ zoom, lat, lng }, size);

export const emptyLayout = (projection: Projection, marks: Mark[] = []) => layoutOf(marks, projection);

/** Each name's room, by its id. */
export function roomOf({ names, lines }: Lettering): [string, Box[]][] {
  return [
    ...names.map((each): [string, Box[]] => [each.name.id, boxesOf(each)]),
    ...lines.map((line): [string, Box[]] => [line.key, boxesAlong(line.points, line.name)])
  ];
}

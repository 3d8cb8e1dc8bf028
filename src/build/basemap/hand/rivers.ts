/** Rivers that no open set has, drawn by hand with few points: one to two kilometres off in places, for zooms 5 to 10. */
import type { Position } from 'geojson';
import { lineOf } from './line';
import { named, type Names, type Pair } from './names';

export type HandRiver = { id: string; size: 'river' | 'stream'; line: readonly Position[] } & (
  { names: Names } | { pair: Pair }
);

export const HAND_RIVERS: readonly HandRiver[] = [
  {
    id: 'hakari',
    size: 'river',
    pair: ['Aghavno', 'Həkəri'],
    line: lineOf(`
      46.36 39.86, 46.42 39.79, 46.47 39.72, 46.52 39.665, 46.534 39.63, 46.538 39.59, 46.57 39.545,
      46.6 39.5, 46.61 39.44, 46.66 39.37, 46.7 39.31, 46.735 39.26, 46.76 39.2, 46.8 39.155,
      46.825 39.125
    `)
  },
  {
    id: 'vorotan',
    size: 'river',
    pair: ['Bərgüşad', 'Vorotan'],
    line: lineOf(`
      45.71 39.78, 45.77 39.71, 45.83 39.65, 45.9 39.585, 45.97 39.545, 46.02 39.52, 46.08 39.495,
      46.13 39.475, 46.17 39.44, 46.21 39.4, 46.26 39.385, 46.3 39.4, 46.36 39.42, 46.42 39.415,
      46.48 39.395, 46.53 39.37, 46.58 39.335, 46.63 39.285, 46.69 39.235, 46.76 39.2
    `)
  },
  {
    id: 'tartar',
    size: 'river',
    pair: ['Tartar', 'Tərtər'],
    line: lineOf(`
      45.95 39.9, 46 39.97, 46.05 40.04, 46.075 40.11, 46.12 40.165, 46.2 40.175, 46.28 40.16,
      46.36 40.13, 46.44 40.14, 46.5 40.16, 46.56 40.165, 46.61 40.2, 46.66 40.25, 46.72 40.3,
      46.79 40.33, 46.86 40.335, 46.94 40.35, 47.03 40.37, 47.12 40.385, 47.2 40.42, 47.27 40.47
    `)
  },
  {
    id: 'khachen',
    size: 'stream',
    pair: ['Khachen', 'Xaçın'],
    line: lineOf(`
      46.33 40.05, 46.42 40.045, 46.53 40.045, 46.62 40.055, 46.71 40.06, 46.8 40.075, 46.89 40.1,
      46.99 40.13, 47.09 40.145, 47.19 40.17, 47.3 40.21
    `)
  },
  {
    id: 'qarqar',
    size: 'stream',
    pair: ['Karkar', 'Qarqar'],
    line: lineOf(`
      46.66 39.7, 46.72 39.735, 46.765 39.785, 46.785 39.83, 46.8 39.88, 46.825 39.925, 46.87 39.95,
      46.94 39.965, 47.03 39.97, 47.13 39.975, 47.25 39.975, 47.38 39.985, 47.5 40.01
    `)
  },
  {
    id: 'kondelen',
    size: 'stream',
    pair: ['Ishkhanaget', 'Köndələn'],
    line: lineOf(`46.93 39.64, 47.03 39.625, 47.13 39.6, 47.22 39.565, 47.3 39.53, 47.4 39.495`)
  },
  {
    id: 'voghji',
    size: 'stream',
    pair: ['Oxçu', 'Voghji'],
    line: lineOf(`
      46.06 39.14, 46.15 39.15, 46.24 39.175, 46.33 39.2, 46.42 39.2, 46.5 39.165, 46.58 39.12,
      46.66 39.085, 46.74 39.045
    `)
  },
  {
    id: 'arpa',
    size: 'stream',
    names: named('Arpa', 'Arpa', 'Արփա', 'Arpa', 'Арпа'),
    line: lineOf(`
      45.7 39.92, 45.675 39.84, 45.6 39.75, 45.5 39.69, 45.4 39.71, 45.32 39.745, 45.22 39.73,
      45.15 39.7, 45.08 39.62, 45 39.56, 44.9 39.53
    `)
  },
  {
    id: 'hrazdan',
    size: 'stream',
    names: named('Hrazdan', 'Hrazdan', 'Հրազդան', 'Hrazdan', 'Раздан'),
    line: lineOf(`
      44.96 40.55, 44.86 40.53, 44.76 40.5, 44.66 40.42, 44.6 40.33, 44.52 40.22, 44.48 40.15,
      44.43 40.06, 44.45 39.99
    `)
  },
  {
    id: 'aghstev',
    size: 'stream',
    names: named('Aghstev', 'Aghstev', 'Աղստև', 'Ağstafa', 'Агстев'),
    line: lineOf(`
      44.62 40.71, 44.74 40.74, 44.86 40.74, 45 40.8, 45.14 40.88, 45.24 40.97, 45.35 41.07,
      45.43 41.16
    `)
  },
  {
    id: 'debed',
    size: 'stream',
    names: named('Debed', 'Debed', 'Դեբեդ', 'Debed', 'Дебед'),
    line: lineOf(`44.55 40.8, 44.64 40.94, 44.66 41.06, 44.75 41.14, 44.86 41.22, 44.96 41.29`)
  }
];

/** What Natural Earth calls the rivers that the map names. */
export const NATURAL_EARTH_RIVERS: Readonly<Record<string, { id: string; names: Names }>> = {
  Kr: { id: 'kura', names: named('Kura', 'Kura', 'Կուր', 'Kür', 'Кура') },
  Aras: { id: 'aras', names: named('Aras', 'Aras', 'Արաքս', 'Araz', 'Аракс') }
};

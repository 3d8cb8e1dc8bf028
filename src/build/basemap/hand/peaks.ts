/** Summits with their heights, as they are commonly given; the relief itself is too coarse to tell a height. */
import type { Position } from 'geojson';
import { named, type Names, type Pair } from './names';

export type Peak = { id: string; at: Position; metres: number } & ({ names: Names } | { pair: Pair });

export const PEAKS: readonly Peak[] = [
  {
    id: 'ararat',
    at: [44.298, 39.702],
    metres: 5137,
    names: named('Ararat', 'Ararat', 'Արարատ', 'Ağrıdağ', 'Арарат')
  },
  {
    id: 'aragats',
    at: [44.195, 40.52],
    metres: 4090,
    names: named('Aragats', 'Aragats', 'Արագած', 'Alagöz', 'Арагац')
  },
  { id: 'gamish', at: [46.35, 40.283], metres: 3724, pair: ['Gamış', 'Gomshasar'] },
  {
    id: 'kaputjugh',
    at: [46.0, 39.16],
    metres: 3905,
    names: named('Kaputjugh', 'Kaputjugh', 'Կապուտջուղ', 'Qapıcıq', 'Капутджух')
  },
  {
    id: 'kazbek',
    at: [44.518, 42.697],
    metres: 5047,
    names: named('Kazbek', 'Kazbek', 'Կազբեկ', 'Kazbek', 'Казбек')
  },
  {
    id: 'elbrus',
    at: [42.437, 43.352],
    metres: 5642,
    names: named('Elbrus', 'Elbrus', 'Էլբրուս', 'Elbrus', 'Эльбрус')
  },
  {
    id: 'bazarduzu',
    at: [47.858, 41.221],
    metres: 4466,
    names: named('Bazardüzü', 'Bazardüzü', 'Բազարդյուզյու', 'Bazardüzü', 'Базардюзю')
  },
  {
    id: 'sabalan',
    at: [47.836, 38.267],
    metres: 4811,
    names: named('Sabalan', 'Sabalan', 'Սաբալան', 'Savalan', 'Сабалан')
  }
];

/** Names of countries and seas around the story, which every kind of map shows in the language of the page. */
import type { LngLat } from '../domain/projection';
import type { Locale } from '../domain/view';

export type GroundLabel = {
  id: string;
  kind: 'country' | 'water';
  name: Record<Locale, string>;
  /** Where it may stand, best first. */
  at: readonly LngLat[];
  /** Shown from this zoom on. */
  from: number;
};

type Names = string | [en: string, id: string];

const named =
  (kind: GroundLabel['kind']) =>
  (id: string, from: number, names: Names, ...at: LngLat[]): GroundLabel => {
    const [en, idName] = typeof names === 'string' ? [names, names] : names;
    return { id, kind, name: { en, id: idName }, at, from };
  };
const country = named('country');
const water = named('water');

/** In the order of their right to the space. */
export const GROUND_LABELS: readonly GroundLabel[] = [
  country('georgia', 4.5, 'Georgia', [43.6, 42.1], [44.6, 41.6], [45.6, 41.7]),
  country('armenia', 4.5, 'Armenia', [44.9, 40.45], [45.9, 39.5]),
  country('azerbaijan', 4.5, 'Azerbaijan', [47.9, 40.55], [47.4, 39.9]),
  country('iran', 4, 'Iran', [53, 33], [48.2, 37.6], [47.2, 38.9], [46.4, 38.6]),
  country('turkey', 3.4, ['Türkiye', 'Turki'], [36, 39], [41, 39.6], [43.1, 39.8]),
  country('russia', 2.2, ['Russia', 'Rusia'], [46, 54], [44.5, 43.6], [95, 62]),
  water('caspian', 4, ['Caspian Sea', 'Laut Kaspia'], [51, 41.5], [50, 39.4], [50.6, 38.7], [49.6, 39]),
  water('black-sea', 3.6, ['Black Sea', 'Laut Hitam'], [35, 43.3]),
  water('mediterranean', 3.2, ['Mediterranean Sea', 'Laut Tengah'], [18, 35.3]),
  country('iraq', 4, ['Iraq', 'Irak'], [43.4, 33.2]),
  country('syria', 4.2, ['Syria', 'Suriah'], [38.5, 35]),
  country('kazakhstan', 2.6, 'Kazakhstan', [66, 48.3]),
  country('turkmenistan', 3.8, 'Turkmenistan', [58.8, 39.4]),
  country('uzbekistan', 3.8, 'Uzbekistan', [63.5, 41.8]),
  country('ukraine', 3.4, ['Ukraine', 'Ukraina'], [31.5, 49]),
  country('belarus', 4, 'Belarus', [28, 53.5]),
  country('poland', 3.8, ['Poland', 'Polandia'], [19.3, 52.2]),
  country('germany', 3.6, ['Germany', 'Jerman'], [10.2, 51.1]),
  country('france', 3.4, ['France', 'Prancis'], [2.3, 46.7]),
  country('switzerland', 5, ['Switzerland', 'Swiss'], [8.2, 46.8]),
  country('italy', 3.8, ['Italy', 'Italia'], [12.7, 43]),
  country('spain', 3.4, ['Spain', 'Spanyol'], [-3.6, 40.2]),
  country('united-kingdom', 3.8, ['United Kingdom', 'Britania Raya'], [-1.7, 53]),
  country('finland', 3.8, ['Finland', 'Finlandia'], [26, 63.5]),
  country('sweden', 3.8, ['Sweden', 'Swedia'], [15.5, 62]),
  country('saudi-arabia', 3.2, ['Saudi Arabia', 'Arab Saudi'], [44.5, 24.3]),
  country('egypt', 3.4, ['Egypt', 'Mesir'], [29.5, 26.6]),
  country('united-states', 2, ['United States', 'Amerika Serikat'], [-99, 39.5]),
  country('canada', 2.2, ['Canada', 'Kanada'], [-107, 58]),
  country('brazil', 2.4, ['Brazil', 'Brasil'], [-53, -9.5]),
  country('china', 2.2, ['China', 'Tiongkok'], [103, 35.5]),
  country('india', 2.6, 'India', [79, 22.8]),
  country('indonesia', 3, 'Indonesia', [113.5, -1]),
  country('australia', 2.4, 'Australia', [134, -25]),
  water('atlantic', 1.8, ['Atlantic Ocean', 'Samudra Atlantik'], [-38, 32]),
  water('indian-ocean', 2, ['Indian Ocean', 'Samudra Hindia'], [78, -22])
];

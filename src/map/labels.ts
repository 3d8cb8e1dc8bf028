/** Names of countries and seas around the story, which every kind of map shows in the language of the page. */
import type { LngLat } from '../domain/projection';
import type { Locale } from '../domain/view';

export type GroundLabel = {
  id: string;
  kind: 'country' | 'water';
  name: Record<Locale, string>;
  at: LngLat;
  /** Shown from this zoom on. */
  from: number;
};

const label = (
  id: string,
  kind: GroundLabel['kind'],
  [lng, lat]: LngLat,
  from: number,
  en: string,
  idName: string = en
): GroundLabel => ({ id, kind, name: { en, id: idName }, at: [lng, lat], from });

/** In the order of their right to the space. */
export const GROUND_LABELS: readonly GroundLabel[] = [
  label('georgia', 'country', [43.6, 42.1], 4.5, 'Georgia'),
  label('armenia', 'country', [44.9, 40.45], 4.5, 'Armenia'),
  label('azerbaijan', 'country', [47.9, 40.55], 4.5, 'Azerbaijan'),
  label('iran', 'country', [47.9, 37.9], 4, 'Iran'),
  label('turkey', 'country', [40.5, 39.3], 3.4, 'Türkiye', 'Turki'),
  label('russia', 'country', [46, 54], 2.2, 'Russia', 'Rusia'),
  label('caspian', 'water', [50.9, 41.3], 4, 'Caspian Sea', 'Laut Kaspia'),
  label('black-sea', 'water', [35, 43.3], 3.6, 'Black Sea', 'Laut Hitam'),
  label('mediterranean', 'water', [18, 35.3], 3.2, 'Mediterranean Sea', 'Laut Tengah'),
  label('iraq', 'country', [43.4, 33.2], 4, 'Iraq', 'Irak'),
  label('syria', 'country', [38.5, 35], 4.2, 'Syria', 'Suriah'),
  label('kazakhstan', 'country', [66, 48.3], 2.6, 'Kazakhstan'),
  label('turkmenistan', 'country', [58.8, 39.4], 3.8, 'Turkmenistan'),
  label('uzbekistan', 'country', [63.5, 41.8], 3.8, 'Uzbekistan'),
  label('ukraine', 'country', [31.5, 49], 3.4, 'Ukraine', 'Ukraina'),
  label('belarus', 'country', [28, 53.5], 4, 'Belarus', 'Belarus'),
  label('poland', 'country', [19.3, 52.2], 3.8, 'Poland', 'Polandia'),
  label('germany', 'country', [10.2, 51.1], 3.6, 'Germany', 'Jerman'),
  label('france', 'country', [2.3, 46.7], 3.4, 'France', 'Prancis'),
  label('switzerland', 'country', [8.2, 46.8], 5, 'Switzerland', 'Swiss'),
  label('italy', 'country', [12.7, 43], 3.8, 'Italy', 'Italia'),
  label('spain', 'country', [-3.6, 40.2], 3.4, 'Spain', 'Spanyol'),
  label('united-kingdom', 'country', [-1.7, 53], 3.8, 'United Kingdom', 'Britania Raya'),
  label('finland', 'country', [26, 63.5], 3.8, 'Finland', 'Finlandia'),
  label('sweden', 'country', [15.5, 62], 3.8, 'Sweden', 'Swedia'),
  label('saudi-arabia', 'country', [44.5, 24.3], 3.2, 'Saudi Arabia', 'Arab Saudi'),
  label('egypt', 'country', [29.5, 26.6], 3.4, 'Egypt', 'Mesir'),
  label('united-states', 'country', [-99, 39.5], 2, 'United States', 'Amerika Serikat'),
  label('canada', 'country', [-107, 58], 2.2, 'Canada', 'Kanada'),
  label('brazil', 'country', [-53, -9.5], 2.4, 'Brazil', 'Brasil'),
  label('china', 'country', [103, 35.5], 2.2, 'China', 'Tiongkok'),
  label('india', 'country', [79, 22.8], 2.6, 'India'),
  label('indonesia', 'country', [113.5, -1], 3, 'Indonesia'),
  label('australia', 'country', [134, -25], 2.4, 'Australia'),
  label('atlantic', 'water', [-38, 32], 1.8, 'Atlantic Ocean', 'Samudra Atlantik'),
  label('indian-ocean', 'water', [78, -22], 2, 'Indian Ocean', 'Samudra Hindia')
];

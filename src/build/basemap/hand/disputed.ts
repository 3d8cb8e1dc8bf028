/** Which borders of the world's set are dashed, and why: no power settles here who is right, the map only says that it is open. */
import type { Box } from '../geometry';

/** Between two owners, within a box if only a part of their border is open. */
export type DisputedBorder = { between: readonly [string, string]; within?: Box; what: string };

export const DISPUTED_BORDERS: readonly DisputedBorder[] = [
  { between: ['XKX', 'SRB'], what: 'Kosovo and Serbia' },
  { between: ['CYN', 'CYP'], what: 'the buffer zone in Cyprus' },
  { between: ['ESH', 'MAR'], what: 'Western Sahara and Morocco' },
  { between: ['SOL', 'SOM'], what: 'Somaliland and Somalia' },
  { between: ['ISR', 'PSE'], what: 'Israel and Palestine' },
  { between: ['ISR', 'SYR'], what: 'the Golan' },
  { between: ['PRK', 'KOR'], what: 'the military demarcation line in Korea' },
  { between: ['KAS', 'IND'], what: 'the Siachen glacier' },
  { between: ['KAS', 'PAK'], what: 'the Siachen glacier' },
  { between: ['KAS', 'CHN'], what: 'the Siachen glacier' },
  { between: ['IND', 'PAK'], within: [73, 32.4, 78, 37], what: 'the line of control in Kashmir' },
  { between: ['IND', 'CHN'], within: [77, 32.2, 80.5, 36], what: 'Aksai Chin' },
  { between: ['IND', 'CHN'], within: [91.5, 27, 97.5, 30], what: 'Arunachal Pradesh' },
  { between: ['SDN', 'SSD'], what: 'Sudan and South Sudan, not yet determined' }
];

/** Crimea: the world's set has no line at the isthmus; Natural Earth's countries have one. */
export const CRIMEA: { between: readonly [string, string]; within: Box } = {
  between: ['UKR', 'RUS'],
  within: [32.5, 45.5, 35.5, 46.6]
};

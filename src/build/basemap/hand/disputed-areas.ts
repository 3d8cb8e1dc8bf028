/** Where each dashed line of the world lies, so that the page on borders can name it; a line in none of these boxes stops the build. */
import type { DisputedArea } from '../../../domain/ground-facts';
import type { Box } from '../geometry';

/** A line belongs to the first row that holds all of it: what lies within another area stands before it. */
export const DISPUTED_AREA_BOXES: readonly (readonly [area: DisputedArea, ...boxes: Box[]])[] = [
  ['abkhazia', [41, 42.2, 42.5, 43.6]],
  ['south-ossetia', [43.4, 41.8, 44.8, 42.9]],
  ['crimea', [32.5, 45.5, 35.5, 46.6]],
  ['donbas', [37, 46.8, 40, 49.5]],
  ['transnistria', [28, 46, 30.5, 48.6]],
  ['kosovo-serbia', [20, 41.8, 22, 43.4]],
  ['cyprus', [32, 34.5, 34.7, 35.8]],
  ['olivenza', [-7.5, 38.3, -7, 38.9]],
  ['israel-palestine', [34.2, 31.1, 35.6, 32.6]],
  ['shebaa-farms', [35.6, 33.255, 35.8, 33.4]],
  ['golan', [35.5, 32.6, 36, 33.5]],
  ['western-sahara', [-17.5, 20, -8, 28]],
  ['abyei', [27.5, 9.3, 29.2, 10.4]],
  ['sudan-south-sudan', [23.5, 8, 35, 12.5]],
  ['ilemi', [34, 4.4, 36.2, 5.6]],
  ['somaliland', [42, 7.5, 51.5, 12]],
  ['siachen', [76.7, 35, 77.9, 35.7]],
  ['shaksgam', [75.9, 35.4, 77.6, 36.6]],
  ['kashmir', [72, 32, 78.4, 37.2]],
  ['india-china-middle', [78.3, 32.1, 78.5, 32.3], [78.8, 31, 79.4, 31.4], [79.9, 30.5, 80.2, 30.9]],
  ['aksai-chin', [77.7, 31.9, 80.6, 36.1]],
  ['arunachal', [91.4, 26.5, 97.6, 29.6]],
  ['bhutan-china', [88.9, 27.4, 89.2, 27.7], [89.7, 28, 90.6, 28.3]],
  ['korea', [126, 37.5, 128.6, 38.8]],
  ['kurils', [148.5, 45, 149.6, 46.4]],
  ['belize-guatemala', [-89.4, 16.2, -88, 17.6]],
  ['guyana-venezuela', [-59, 1, -58.1, 6.6]],
  ['guyana-suriname', [-58.5, 1.4, -57.3, 3.5]],
  ['suriname-french-guiana', [-54.3, 2, -53.8, 3.5]],
  ['bolivia-chile', [-70.6, -24, -67.2, -23.7]]
];

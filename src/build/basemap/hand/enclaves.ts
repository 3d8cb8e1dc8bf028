/** Enclaves too small to be drawn, whoever holds them: one rule for all, and their names for the page on borders. */
import type { Position } from 'geojson';

/** By the law of 1991; who has held them since is another matter. */
export type Enclave = { names: readonly string[]; of: string; within: string; at: Position };

export const SMALLEST_ENCLAVE_KM2 = 50;

export const ENCLAVES: readonly Enclave[] = [
  { names: ['Artsvashen', 'Başkənd'], of: 'ARM', within: 'AZE', at: [45.51, 40.64] },
  { names: ['Karki', 'Kərki', 'Tigranashen'], of: 'AZE', within: 'ARM', at: [44.95, 39.79] },
  { names: ['Yuxarı Əskipara', 'Verin Voskepar'], of: 'AZE', within: 'ARM', at: [45.03, 41.07] },
  { names: ['Barxudarlı', 'Barkhudarly'], of: 'AZE', within: 'ARM', at: [45.22, 41.01] },
  { names: ['Sofulu', 'Sofulu'], of: 'AZE', within: 'ARM', at: [45.23, 41.02] }
];

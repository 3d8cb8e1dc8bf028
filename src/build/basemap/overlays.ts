/** Lines that belong to years: drawn only while the window touches them, each with its source and its dates. */
import type { Position } from 'geojson';
import { disputedLines, isDated } from './natural-earth';
import { HAND_OVERLAYS } from './hand/overlays';
import { joined } from './geometry';

export type Overlay = {
  id: string;
  class: 'former' | 'control';
  /** EDTF, like the dates of the story. */
  valid: string;
  isApproximate: boolean;
  names: { id: string; en: string };
  /** Whose drawing it is, by a name that is the same in every language. */
  by: string;
  source: { id: string; en: string };
  lines: Position[][];
};
export type OverlayFile = { version: 1; overlays: Overlay[] };

export async function makeOverlays(): Promise<OverlayFile> {
  const lines = (await disputedLines()).filter(isDated);
  return {
    version: 1,
    overlays: HAND_OVERLAYS.map(({ naturalEarth, ...overlay }) => ({
      ...overlay,
      lines: joined(lines.filter(({ name }) => naturalEarth.includes(name)).map(({ line }) => line)).map(
        (line) => line.map((position) => position.map((degrees) => Number(degrees.toFixed(4))))
      )
    }))
  };
}

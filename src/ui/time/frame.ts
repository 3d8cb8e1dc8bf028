/** Where things lie on the drawn axis: heights of its bands, and pixels for positions. */
export type Frame = {
  width: number;
  /** Width of one unit of the axis. */
  unitPx: number;
  isSlim: boolean;
  /** Time runs from right to left. */
  isRtl: boolean;
  /** Top of the marks, the line under them, the end of the words under the line, the end of the events. */
  top: number;
  base: number;
  axisEnd: number;
  laneEnd: number;
  /** How far down the window and the torn edges go. */
  bandEnd: number;
  height: number;
};

/** Thinner cells share a bar, of a month or of a year. */
export const THINNEST_CELL = 2.5;

/** What a bar stands for where a unit of the axis has so many pixels. */
export function grainOf(unitPx: number): 'unit' | 'month' | 'year' {
  if (unitPx >= THINNEST_CELL) return 'unit';
  return unitPx * 30 >= THINNEST_CELL ? 'month' : 'year';
}

/** 220 pixels with the controls over it, or 104. */
const FULL = { top: 20, base: 84, axisEnd: 102, laneEnd: 142, bandEnd: 142, height: 176 };
const SLIM = { top: 1, base: 42, axisEnd: 60, laneEnd: 60, bandEnd: 42, height: 60 };

export function frameOf(width: number, units: number, isSlim: boolean, isRtl: boolean): Frame {
  return { width, unitPx: width / units, isSlim, isRtl, ...(isSlim ? SLIM : FULL) };
}

/** Pixels from the left edge. */
export function xOf({ width, unitPx, isRtl }: Frame, position: number): number {
  const x = position * unitPx;
  return rounded(isRtl ? width - x : x);
}

/** A stretch of the axis as the left edge and width of a rectangle. */
export function boxOf(frame: Frame, from: number, to: number): { x: number; width: number } {
  const [a, b] = [xOf(frame, from), xOf(frame, to)];
  return { x: Math.min(a, b), width: Math.abs(b - a) };
}

/** Hundredths of a pixel are enough, and make short paths. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Words in the drawing are placed before anybody can measure them; capitals and wide letters take more room. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (/[A-ZMW%]/.test(character) ? 8 : 6.5), 0);
}

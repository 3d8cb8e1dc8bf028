/** Numbers on a common scale: how a claim is drawn, and where; what the source leaves open stays open. */
import type { Figure, Statement } from '../schema/story';
import type { Comparator } from '../schema/vocabulary';
import type { ScaleMode } from './view';

export type FigureMark =
  | {
      shape: 'point';
      value: number;
      isIncluded: boolean;
      /** Where the source leaves the number open. */
      open: 'up' | 'down' | 'both' | undefined;
      /** The source hedges the number beside it, and may mean this one too. */
      isInDoubt: boolean;
    }
  /** "Thousands": from, up to and without. */
  | { shape: 'band'; from: number; to: number; magnitude: Magnitude }
  /** No number and no magnitude: words only. */
  | { shape: 'words' };

const POINTS: Record<
  Exclude<Comparator, 'unquantified' | 'not-disclosed'>,
  { isIncluded: boolean; open: 'up' | 'down' | 'both' | undefined }
> = {
  exactly: { isIncluded: true, open: undefined },
  reaches: { isIncluded: true, open: undefined },
  about: { isIncluded: true, open: 'both' },
  'at-least': { isIncluded: true, open: 'up' },
  'more-than': { isIncluded: false, open: 'up' },
  almost: { isIncluded: false, open: 'down' },
  under: { isIncluded: false, open: 'down' }
};

export function markOf(figure: Figure, statement: Pick<Statement, 'figures'>): FigureMark {
  const { comparator, value } = figure;
  if (comparator === 'not-disclosed') return { shape: 'words' };
  if (comparator === 'unquantified' || value === undefined) {
    const magnitude = magnitudeOf(figure.asPrinted);
    return magnitude ? { shape: 'band', ...BANDS[magnitude], magnitude } : { shape: 'words' };
  }
  return { shape: 'point', value, ...POINTS[comparator], isInDoubt: isHedgeInDoubt(figure, statement) };
}

export const MAGNITUDES = [
  'tens',
  'hundreds',
  'thousands',
  'tens-of-thousands',
  'hundreds-of-thousands',
  'millions'
] as const;
export type Magnitude = (typeof MAGNITUDES)[number];

const BANDS: Record<Magnitude, { from: number; to: number }> = {
  tens: { from: 10, to: 100 },
  hundreds: { from: 100, to: 1000 },
  thousands: { from: 1000, to: 10_000 },
  'tens-of-thousands': { from: 10_000, to: 100_000 },
  'hundreds-of-thousands': { from: 100_000, to: 1_000_000 },
  millions: { from: 1_000_000, to: 10_000_000 }
};

/** Words of magnitude by language, the longer ones first. "Several" and "many" are none, and get no mark. */
const MAGNITUDE_WORDS: Record<string, readonly (readonly [RegExp, Magnitude])[]> = {
  id: [
    [/\bratusan ribu\b/, 'hundreds-of-thousands'],
    [/\bpuluhan ribu\b/, 'tens-of-thousands'],
    [/\bjutaan\b/, 'millions'],
    [/\bribuan\b/, 'thousands'],
    [/\bratusan\b/, 'hundreds'],
    [/\bpuluhan\b/, 'tens']
  ],
  en: [
    [/\bhundreds of thousands\b/, 'hundreds-of-thousands'],
    [/\btens of thousands\b/, 'tens-of-thousands'],
    [/\bmillions\b/, 'millions'],
    [/\bthousands\b/, 'thousands'],
    [/\bhundreds\b/, 'hundreds'],
    [/\b(?:tens|dozens)\b/, 'tens']
  ]
};

/** Undefined where the words have none, or more than one. */
export function magnitudeOf({ lang, text }: Figure['asPrinted']): Magnitude | undefined {
  let rest = text.toLowerCase().replace(/\s+/g, ' ');
  const found: Magnitude[] = [];
  for (const [pattern, magnitude] of MAGNITUDE_WORDS[lang.split('-')[0] ?? ''] ?? []) {
    if (!pattern.test(rest)) continue;
    found.push(magnitude);
    // "Puluhan ribu jutaan" is nothing; "puluhan ribu" is not also "puluhan".
    rest = rest.replace(pattern, ' ');
  }
  return found.length === 1 ? found[0] : undefined;
}

const OPEN: readonly Comparator[] = ['at-least', 'more-than', 'almost', 'about', 'under'];
/** Hedges that a note on a number may speak of; "about" and "under" stand in notes for other reasons. */
const HEDGE = /\b(?:at least|more than|sedikitnya|setidaknya|lebih dari)\b/i;

/** A plain number beside a hedged one, with a note about that hedge. The note is always shown, so the reader sees why. */
function isHedgeInDoubt(figure: Figure, { figures = [] }: Pick<Statement, 'figures'>): boolean {
  if (figure.comparator !== 'exactly' || !figure.note) return false;
  return (
    figures.some(({ id, comparator }) => id !== figure.id && OPEN.includes(comparator)) &&
    Object.values(figure.note).some((note) => HEDGE.test(note))
  );
}

export type FigureScale = {
  mode: ScaleMode;
  /** Where a number stands, from 0 to 1. */
  at: (value: number) => number;
  ticks: { value: number; at: number }[];
  /** Between the ticks of a logarithmic scale: its steps are not even. */
  minor: number[];
};

/** On a logarithmic scale zero has a place of its own before the first power of ten. */
const ZERO_SHARE = 0.06;
const TICKS = 4;

/** Undefined where no claim has a number or a magnitude. */
export function figureScale(marks: readonly FigureMark[], mode: ScaleMode): FigureScale | undefined {
  const numbers = marks.flatMap((mark) =>
    mark.shape === 'point' ? [mark.value] : mark.shape === 'band' ? [mark.from, mark.to] : []
  );
  if (numbers.length === 0) return undefined;
  if (mode === 'linear') return linear(Math.max(...numbers));
  // What is open below a power of ten needs room below it.
  const open = marks.flatMap((mark) =>
    mark.shape === 'point' && (mark.open === 'down' || mark.open === 'both') && mark.value > 1
      ? [mark.value * 0.99]
      : []
  );
  return logarithmic([...numbers, ...open]);
}

function linear(largest: number): FigureScale {
  const step = roundStep(Math.max(largest, 1) / TICKS);
  const steps = Math.max(Math.ceil(largest / step), 1);
  const end = steps * step;
  const at = (value: number) => clamp(value / end);
  const ticks = Array.from({ length: steps + 1 }, (_, index) => index * step);
  return { mode: 'linear', at, ticks: ticks.map((value) => ({ value, at: at(value) })), minor: [] };
}

function logarithmic(numbers: readonly number[]): FigureScale {
  const positive = numbers.filter((value) => value >= 1);
  const low = Math.floor(Math.log10(Math.min(...positive, Infinity)));
  const first = Number.isFinite(low) ? low : 0;
  const last = Math.max(Math.ceil(Math.log10(Math.max(...positive, 1))), first + 1);
  const offset = positive.length < numbers.length ? ZERO_SHARE : 0;
  const at = (value: number) =>
    value < 10 ** first ? 0 : clamp(offset + (1 - offset) * ((Math.log10(value) - first) / (last - first)));
  const powers = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
  return {
    mode: 'log',
    at,
    ticks: [
      ...(offset > 0 ? [{ value: 0, at: 0 }] : []),
      ...powers.map((value) => ({ value, at: at(value) }))
    ],
    minor: powers.slice(0, -1).flatMap((power) => [2, 3, 4, 5, 6, 7, 8, 9].map((digit) => at(digit * power)))
  };
}

/** 1, 2 or 5 times a power of ten, whole, and at least so large. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
  return (([1, 2, 5, 10] as const).find((digit) => digit * power >= least) ?? 10) * power;
}

const clamp = (share: number): number => Math.min(Math.max(share, 0), 1);

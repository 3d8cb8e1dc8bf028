/** Pixels that shift or soften are the same picture; pixels that go or change colour are not. */
import { describe, expect, it } from 'vitest';
import { decoded, differenceOf, encoded, type Picture } from './difference';

type Tone = number | readonly [number, number, number];
const SIZE = 12;

function picture(toneAt: (x: number, y: number) => Tone): Picture {
  const data = Buffer.alloc(SIZE * SIZE * 4, 255);
  for (let y = 0; y < SIZE; y++)
    for (let x = 0; x < SIZE; x++) {
      const tone = toneAt(x, y);
      const rgb = typeof tone === 'number' ? [tone, tone, tone] : tone;
      rgb.forEach((value, channel) => (data[(y * SIZE + x) * 4 + channel] = value));
    }
  return { width: SIZE, height: SIZE, data };
}
const paper = picture(() => 255);
/** Upright, and so much of a pixel further on. */
const stroke = (shift: number, wide = 2) =>
  picture((x) => {
    const covered = Math.max(0, Math.min(x + 1, 5 + shift + wide) - Math.max(x, 5 + shift));
    return Math.round(255 * (1 - covered));
  });
const total = (first: Picture, second: Picture) => differenceOf(first, second).total;

describe('the same picture', () => {
  it.each([0, 0.25, 0.5, 0.75])('has its stroke %d of a pixel further on', (shift) =>
    expect(total(stroke(0), stroke(shift))).toBe(0)
  );

  it('is kept in fewer tones', () => expect(total(stroke(0.4), decoded(encoded(stroke(0.4))))).toBe(0));
});

describe('another picture', () => {
  it('lacks a stroke, or has one too many', () => {
    expect(total(stroke(0), paper)).toBe(2 * SIZE);
    expect(total(paper, stroke(0))).toBe(2 * SIZE);
  });

  it('has it somewhere else', () => expect(total(stroke(0), stroke(3))).toBeGreaterThan(SIZE));

  it('has another colour, of the same lightness', () =>
    expect(
      total(
        picture(() => [170, 68, 153]),
        picture(() => [68, 120, 153])
      )
    ).toBe(SIZE * SIZE));
});

it('says where', () => {
  const difference = differenceOf(stroke(0), paper);
  expect(difference.within({ x: 0, y: 0, width: 5, height: SIZE })).toBe(0);
  expect(difference.within({ x: 4, y: 2, width: 3, height: 4 })).toBe(8);
  expect(difference.within({ x: -5, y: -5, width: 100, height: 100 })).toBe(2 * SIZE);
});

it('draws what has gone in blue and what has come in magenta', () => {
  const at = ({ data }: Picture, x: number) => [...data.subarray(x * 4, x * 4 + 3)];
  expect(at(differenceOf(stroke(0), paper).drawn(), 5)).toEqual([0, 90, 214]);
  expect(at(differenceOf(paper, stroke(0)).drawn(), 5)).toEqual([214, 0, 110]);
  expect(at(differenceOf(paper, paper).drawn(), 5)).toEqual([251, 251, 251]);
});

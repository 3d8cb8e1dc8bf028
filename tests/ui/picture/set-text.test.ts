/** Text is set within its measure, whole where there is room, and cut at a word where there is none. */
import { describe, expect, it } from 'vitest';
import { fitted, linesOf, textAt, widthOf } from '../../../src/ui/picture/set-text';
import { fc, test } from '../../pages/picture/property';
import { faces } from '../../pages/picture/studio';

const face = faces.sans;
const words = fc.array(fc.stringMatching(/^[a-zə]{1,12}$/), { minLength: 1, maxLength: 40 });

describe('lines', () => {
  test(words, (all) => {
    const lines = linesOf(all.join(' '), face, 8);
    expect(lines.join(' ')).toBe(all.join(' '));
    for (const line of lines) expect(widthOf(line, face)).toBeLessThanOrEqual(8);
  })('hold every word, in its order, and none is too long');

  it('break a word that is longer than a line, as there is nothing else to do', () => {
    const lines = linesOf('a'.repeat(50), face, 8);
    expect(lines.join('')).toBe('a'.repeat(50));
    for (const line of lines) expect(widthOf(line, face)).toBeLessThanOrEqual(8);
  });
});

describe('a box', () => {
  const box = { width: 200, height: 60, sizes: [30, 20, 10], leading: 1.2, around: ['“', '”'] as const };

  it('takes the largest letters that fit', () => {
    expect(fitted('short', face, box)).toMatchObject({ lines: ['“short”'], size: 30, isWhole: true });
    expect(fitted('these are some more words', face, box)).toMatchObject({ size: 20, isWhole: true });
  });

  test(words, (all) => {
    const { lines, height, isWhole } = fitted(all.join(' '), face, box);
    expect(height).toBeLessThanOrEqual(box.height);
    const text = lines.join(' ');
    expect(text).toMatch(/^“.*”$/);
    if (isWhole) return void expect(text).toBe(`“${all.join(' ')}”`);
    expect(text).toMatch(/…”$/);
    const kept = text
      .slice(1, -2)
      .split(' ')
      .filter((word) => word !== '');
    expect(kept).toEqual(all.slice(0, kept.length));
  })('is never overfull, and holds whole words between its marks');
});

it('sets each letter in the first font that has it', () => {
  const two = [
    { family: 'latin', widthOf: (code: number) => (code < 256 ? 0.5 : undefined) },
    { family: 'rest', widthOf: () => 1 }
  ];
  expect(textAt('aəb', { faces: two, size: 10, fill: '' }, { x: 0, y: 0 })).toContain(
    '<tspan font-family="latin">a</tspan><tspan font-family="rest">ə</tspan><tspan font-family="latin">b</tspan>'
  );
  expect(widthOf('aə', two)).toBeCloseTo(1.5 * 1.01);
});

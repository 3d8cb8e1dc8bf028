/** Dated lines: each with its years and its source, in its place, and none of a time that no open data shows. */
import { expect, it } from 'vitest';
import { isInside, lengthKm } from '../../../src/build/basemap/geometry';
import { overlayFile } from './prepared';

const { overlays } = overlayFile;
const byId = (id: string) => overlays.find((overlay) => overlay.id === id)!;

it('holds the oblast of 1991 and the ceasefire line of 1994, and nothing else', () =>
  expect(overlays.map((overlay) => [overlay.id, overlay.class, overlay.valid])).toEqual([
    ['oblast-1991', 'former', '1923/1991'],
    ['ceasefire-1994', 'control', '1994/2020-11-09']
  ]));

it.each(overlays)('$id has dates, names and a source', ({ valid, names, source }) => {
  const [earliest, latest] = spanOfYears(valid);
  expect(earliest).toBeLessThan(latest);
  for (const text of [names, source]) expect([text.id, text.en].every((one) => one.length > 10)).toBe(true);
  expect(`${names.id} ${names.en}`).toMatch(/199\d.*199\d/);
  expect(source.en).toContain('Natural Earth');
});

it.each(overlays)('$id lies around Karabakh', ({ lines }) => {
  expect(lines.length).toBeGreaterThan(0);
  for (const position of lines.flat()) expect(isInside(position, [45.5, 39.2, 47.6, 40.6])).toBe(true);
});

it('joins the parts of each line', () => {
  expect(byId('ceasefire-1994').lines).toHaveLength(1);
  expect(lengthKm(byId('ceasefire-1994').lines[0]!)).toBeGreaterThan(180);
  expect(byId('oblast-1991').lines.length).toBeLessThanOrEqual(2);
});

function spanOfYears(valid: string): [from: number, to: number] {
  const [from = NaN, to = NaN] = valid.split('/').map((date) => Number(date.slice(0, 4)));
  return [from, to];
}

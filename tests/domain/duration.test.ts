/** Empty time gets a length that people can say. */
import { expect, it } from 'vitest';
import { durationOf } from '../../src/domain/duration';
import { spanOf } from '../../src/domain/time';

const day = (text: string) => spanOf(text)!.start;

it.each([
  ['2000-01-01', '2020-07-01', '20 years 6 months'],
  ['2020-08-01', '2020-09-26', '8 weeks'],
  ['2020-11-16', '2023-09-18', '2 years 10 months'],
  ['2019-01-31', '2020-01-31', '1 years'],
  ['2020-01-31', '2020-04-30', '3 months'],
  ['2020-01-01', '2020-01-12', '11 days'],
  ['2020-01-01', '2020-01-01', '0 days']
])('%s to %s: %s', (from, to, length) =>
  expect(
    durationOf(day(from), day(to))
      .map(({ unit, count }) => `${count} ${unit}`)
      .join(' ')
  ).toBe(length)
);

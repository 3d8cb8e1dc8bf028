import { expect, it } from 'vitest';
import { measuresAskedFor } from '../../src/domain/figure-search';

it.each([
  ['how many had died by 23 October?', ['killed']],
  ['Killed', ['killed']],
  ['tewas', ['killed']],
  ['Berapa korban tewas?', ['killed', 'victims']],
  ['luka-luka', ['wounded']],
  ['pengungsi', ['displaced']],
  ['death toll', ['killed']],
  ['berapa', []],
  ['how many', []]
])('“%s” asks for numbers', (query, measures) => expect(measuresAskedFor(query)).toEqual(measures));

it.each(['', 'Shusha', 'many', 'how', 'Stepanakert', 'deadline', 'materi'])('“%s” does not', (query) =>
  expect(measuresAskedFor(query)).toBeUndefined()
);

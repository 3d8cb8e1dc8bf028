import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/io/csv';

/** RFC 4180, read character by character: what any other program would make of it. */
function parsed(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[index + 1] === '"') cell += text[index++]!;
      else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ',') {
      cells.push(cell);
      cell = '';
    } else if (character === '\r' && text[index + 1] === '\n') {
      index++;
      rows.push([...cells, cell]);
      cells = [];
      cell = '';
    } else cell += character;
  }
  return rows;
}

const STARTS_A_FORMULA = /^[\s\0]*[=+\-@＋－＝＠]|^[\t\r\n]/;
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string(),
  fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r\n=1',
    '"',
    ',',
    '',
    ' = x',
    '＝1',
    "'quoted'",
    '\uFEFF'
  )
);
const table = fc
  .integer({ min: 1, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }));

describe('a table as text', () => {
  it('is read back as it was, formulas marked as text', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const safe = rows.map((cells) =>
          cells.map((text) => (STARTS_A_FORMULA.test(text) ? `'${text}` : text))
        );
        expect(parsed(csvText(rows))).toEqual(safe);
      }),
      { numRuns: 400 }
    );
  });

  it('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const text of parsed(csvText(rows)).flat()) expect(text).not.toMatch(STARTS_A_FORMULA);
      }),
      { numRuns: 400 }
    );
  });

  it('writes numbers as they are, below zero too, and nothing for nothing', () =>
    expect(csvText([[1000, -5, undefined, '-5', 'a,b', 'say "so"']])).toBe(
      `1000,-5,,'-5,"a,b","say ""so"""\r\n`
    ));

  it('ends every line the same way', () => expect(csvText([['a'], ['b\nc']])).toBe('a\r\n"b\nc"\r\n'));
});

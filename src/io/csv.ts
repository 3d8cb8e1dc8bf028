/** Tables as comma-separated text (RFC 4180), safe to open in a program that would run formulas. */

export type CsvCell = string | number | undefined;

/** What a spreadsheet takes for a formula, wide forms and leading blanks included. */
const FORMULA = /^[\s\0]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/;

/** One line a row, each ended by CR LF; the first row is the head. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
}

/** A number stands as it is; a text that looks like a formula gets an apostrophe, which spreadsheets take for "text". */
function cellText(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets read UTF-8 only behind this mark. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Entries as a table: one line each, for spreadsheets. */
import { BYTE_ORDER_MARK, csvText } from '../csv';
import { ENTRY_FIELDS, entryOf, ORIGIN_FIELDS, originFields } from './entry-fields';
import type { Extract } from './extract';

export function entriesCsv(extract: Extract): string {
  const origin = originFields(extract);
  const lines = extract.rows.map((row) => {
    const entry = entryOf(extract, row);
    return [...ENTRY_FIELDS.map((field) => entry[field]), ...ORIGIN_FIELDS.map((field) => origin[field])];
  });
  return BYTE_ORDER_MARK + csvText([[...ENTRY_FIELDS, ...ORIGIN_FIELDS], ...lines]);
}

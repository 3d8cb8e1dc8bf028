/** A TrueType font as far as setting text without a browser takes it: its characters, their widths, its name. */

export type Typeface = {
  /** One name, or several to be tried in turn. */
  family: string;
  /** Where the name alone does not say it. */
  weight?: number;
  style?: 'italic';
  /** In ems; undefined where the font lacks the character. */
  widthOf: (code: number) => number | undefined;
};

type Table = { record: number; offset: number; length: number };

/** Of the tables that begin a font. */
const HEADER = 12;
const RECORD = 16;
const WINDOWS = { platform: 3, encoding: 1, language: 0x409 };
/** Family, style, full name, name for PostScript. */
const NAMES = [1, 2, 4, 6] as const;

const viewOf = (font: Uint8Array) => new DataView(font.buffer, font.byteOffset, font.byteLength);

function tableOf(view: DataView, wanted: string): Table {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = HEADER + index * RECORD;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (tag === wanted)
      return { record, offset: view.getUint32(record + 8), length: view.getUint32(record + 12) };
  }
  throw new Error(`the font has no table "${wanted}"`);
}

export function typefaceOf(font: Uint8Array, family: string): Typeface {
  const view = viewOf(font);
  const unitsPerEm = view.getUint16(tableOf(view, 'head').offset + 18);
  const measured = view.getUint16(tableOf(view, 'hhea').offset + 34);
  const widths = tableOf(view, 'hmtx').offset;
  const glyphs = glyphsOf(view);
  return {
    family,
    widthOf(code) {
      const glyph = glyphs.get(code);
      // Glyphs after the last width share it.
      return glyph === undefined
        ? undefined
        : view.getUint16(widths + 4 * Math.min(glyph, measured - 1)) / unitsPerEm;
    }
  };
}

/** By code point, from the segments of format 4: all that the characters of these fonts need. */
function glyphsOf(view: DataView): Map<number, number> {
  const cmap = tableOf(view, 'cmap').offset;
  const glyphs = new Map<number, number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const start = cmap + view.getUint32(cmap + 4 + 8 * index + 4);
    if (view.getUint16(start) !== 4) continue;
    const count = view.getUint16(start + 6) / 2;
    const ends = start + 14;
    const starts = ends + 2 * count + 2;
    for (let segment = 0; segment < count; segment++) {
      const first = view.getUint16(starts + 2 * segment);
      const delta = view.getUint16(starts + 2 * (count + segment));
      const rangeAt = starts + 2 * (2 * count + segment);
      const range = view.getUint16(rangeAt);
      for (let code = first; code <= view.getUint16(ends + 2 * segment) && code < 0xffff; code++) {
        const found = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
        if (found !== 0) glyphs.set(code, (found + delta) & 0xffff);
      }
    }
  }
  return glyphs;
}

/** The same font by another name, as cuts of one family are told apart by nothing else where fonts are chosen. */
export function renamed(font: Uint8Array, family: string): Uint8Array {
  const bytes = 2 * family.length;
  const table = new DataView(new ArrayBuffer(6 + 12 * NAMES.length + bytes));
  table.setUint16(2, NAMES.length);
  table.setUint16(4, 6 + 12 * NAMES.length);
  NAMES.forEach((name, index) =>
    [WINDOWS.platform, WINDOWS.encoding, WINDOWS.language, name, bytes, 0].forEach((value, field) =>
      table.setUint16(6 + 12 * index + 2 * field, value)
    )
  );
  [...family].forEach((letter, index) =>
    table.setUint16(6 + 12 * NAMES.length + 2 * index, letter.charCodeAt(0))
  );
  // At the end, on a whole word; the old names stay where they are, and nothing leads to them.
  const end = Math.ceil(font.length / 4) * 4;
  const changed = new Uint8Array(end + table.byteLength);
  changed.set(font);
  changed.set(new Uint8Array(table.buffer), end);
  const view = viewOf(changed);
  const { record } = tableOf(view, 'name');
  view.setUint32(record + 8, end);
  view.setUint32(record + 12, table.byteLength);
  return changed;
}

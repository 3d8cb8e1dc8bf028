/** Prints a page as its browser does and reads back what came out on the paper. */
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { getDocumentProxy } from 'unpdf';

export type Paper = 'A4' | 'Letter';
/** In points. */
const SIZES: Record<Paper, readonly [width: number, height: number]> = { A4: [595, 842], Letter: [612, 792] };
/** The margin that the page asks for, without what letters reach beyond their own box. */
const MARGIN = 30;
/** Which stands in the margin. */
const PAGE_NUMBER = /^\d+ \/ \d+$/;

export type Printed = {
  /** Without white space, since lines break where they will. */
  pages: string[];
  text: string;
  /** Headings, by which a reader gets about in it. */
  outline: string[];
  /** The parts of the first page, for those who do not see it. */
  roles: Set<string>;
  bytes: number;
};

/** Fonts that have one drawing for two apostrophes give back either of them. */
export const squeezed = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\u00ad]+/g, '')
    .replaceAll('\u02bc', '’');

/** What of all this is not there. */
export const missingIn = ({ text }: Printed, wanted: readonly string[]): string[] =>
  wanted.filter((words) => !text.includes(squeezed(words)));

type Outline = { title: string; items: Outline }[] | null;
type Node = { role?: string; children?: Node[] };

const titlesIn = (outline: Outline): string[] =>
  (outline ?? []).flatMap(({ title, items }) => [title, ...titlesIn(items)]);
const rolesIn = ({ role, children = [] }: Node): string[] => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap(rolesIn)
];

/** On every page of it something stands, and none of it beyond the margins. */
export async function printed(page: Page, format: Paper): Promise<Printed> {
  const bytes = await page.pdf({ format, tagged: true, outline: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const [, , width = 0, height = 0] = sheet.view;
    expect([Math.floor(width), Math.floor(height)]).toEqual(SIZES[format]);
    const { items } = await sheet.getTextContent();
    const texts = items
      .flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
      .filter(({ str }) => !PAGE_NUMBER.test(str));
    const beyond = texts.filter(({ transform, width: length }) => {
      const [x, y] = (transform as number[]).slice(4) as [number, number];
      return x < MARGIN || x + length > width - MARGIN || y < 20 || y > height - MARGIN;
    });
    expect(beyond.map(({ str }) => str)).toEqual([]);
    const text = squeezed(texts.map(({ str }) => str).join(''));
    expect(text, `page ${number}`).not.toBe('');
    pages.push(text);
  }
  expect((await pdf.getMarkInfo())?.Marked).toBe(true);
  const tree = (await (await pdf.getPage(1)).getStructTree()) as Node;
  const outline = titlesIn(await pdf.getOutline());
  return { pages, text: pages.join(''), outline, roles: new Set(rolesIn(tree)), bytes: bytes.length };
}

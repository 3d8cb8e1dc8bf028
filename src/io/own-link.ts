/** A chapter of somebody's own whole in a link: packed by the browser's own means, as letters that need no escaping. */
import { CARRIED, isCarriedId } from '../domain/own-ids';
import { checkOwnChapter, fileOf, MOST, type OwnChapter, type Read } from './own-chapter';

/** Of the whole address; what is longer is cut by some who pass it on. */
export const LONGEST_LINK = 2000;
const METHOD = 'deflate-raw';
const BROKEN: Read = { ok: false, problems: [{ what: 'json' }] };

/** undefined where the browser cannot pack. */
export async function packOwn(chapter: OwnChapter): Promise<string | undefined> {
  try {
    const bytes = new TextEncoder().encode(JSON.stringify(tupleOf(chapter)));
    return CARRIED + lettersOf(await through(bytes, new CompressionStream(METHOD), Infinity));
  } catch {
    return undefined;
  }
}

/** Never throws; nothing that unpacks to more than a file may hold is unpacked to its end. */
export async function unpackOwn(text: string): Promise<Read> {
  try {
    if (!isCarriedId(text)) return BROKEN;
    const packed = bytesOf(text.slice(CARRIED.length));
    const bytes = await through(packed, new DecompressionStream(METHOD), MOST.file);
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return checkOwnChapter(chapterIn(value));
  } catch {
    return BROKEN;
  }
}

/** Without the names of its fields, which are the same in all. */
function tupleOf(chapter: OwnChapter): unknown[] {
  const { id, title, language, summary = '', steps } = fileOf(chapter) as OwnChapter;
  return [
    1,
    id,
    title,
    language,
    summary,
    ...steps.map(({ title, body, view, question = '', answer = '', notes = '' }) =>
      withoutEnd([title, body, view, question, answer, notes])
    )
  ];
}

function chapterIn(value: unknown): unknown {
  if (!Array.isArray(value) || value[0] !== 1) return undefined;
  const [, id, title, language, summary, ...steps] = value as unknown[];
  return {
    id,
    title,
    language,
    summary,
    steps: steps.map((step) => {
      const [title, body = '', view = '', question = '', answer = '', notes = ''] = Array.isArray(step)
        ? (step as unknown[])
        : [];
      return { title, body, view, question, answer, notes };
    })
  };
}

const withoutEnd = (texts: string[]): string[] =>
  texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new Error('more than a chapter may hold');
    }
    parts.push(value);
  }
}

function lettersOf(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  const text = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** A chapter of somebody's own as a file: its shape, and what is wrong with one, all of it at once. */
import * as z from 'zod/mini';
import { isKeptId } from '../domain/own-ids';
import type { Chapter } from '../schema/story';
import { PARAMS } from './url-ids';
import { isContentParam } from './url-keys';

// The policy of the page forbids programs made of text, even to find out that it does.
z.config({ jitless: true });

export const FORMAT = 'dateline-chapter';
export const VERSION = 1;
/** In characters; far more than a class has time for. */
export const MOST = { file: 400_000, title: 200, text: 8000, view: 3000, steps: 100 } as const;
export const ENDING = 'dateline-chapter.json';
export const TYPE = 'application/json';

/** Text and nothing else: whole letters, lines as everywhere, no signs that only machines read. */
export const cleaned = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^\P{Control}\n\t]/gu, '')
    .trim();

const text = (most: number) => z.string().check(z.overwrite(cleaned), z.maxLength(most));
const title = z.string().check(z.overwrite(cleaned), z.minLength(1), z.maxLength(MOST.title));

const OwnStep = z.object({
  title,
  body: text(MOST.text),
  /** The absolute view, as the query of a link holds it. */
  view: text(MOST.view),
  question: z.optional(text(MOST.text)),
  answer: z.optional(text(MOST.text)),
  notes: z.optional(text(MOST.text))
});
const OwnChapter = z.object({
  id: z.string().check(z.refine(isKeptId)),
  title,
  language: z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/)),
  summary: z.optional(text(MOST.text)),
  steps: z.array(OwnStep).check(z.minLength(1), z.maxLength(MOST.steps))
});
export type OwnStep = z.infer<typeof OwnStep>;
export type OwnChapter = z.infer<typeof OwnChapter>;

const FILE_FIELDS = ['format', 'version', ...Object.keys(OwnChapter.shape)];
const STEP_FIELDS = Object.keys(OwnStep.shape);

/** Of the chapter, or of one of its steps, from 0. */
export type Place = { step: number | undefined; field: string | undefined };
export const PROBLEMS = ['missing', 'type', 'empty', 'long', 'many', 'id', 'language'] as const;
export type Problem =
  | { what: 'json' | 'format' | 'version' | 'large' }
  | (Place & { what: (typeof PROBLEMS)[number]; most?: number });
/** What is not understood here and left out; it stops nothing. */
export type Unknown = Place & { what: 'field' };

export type Read = { ok: true; chapter: OwnChapter; unknown: Unknown[] } | { ok: false; problems: Problem[] };

const wrong = (what: 'json' | 'format' | 'version' | 'large'): Read => ({ ok: false, problems: [{ what }] });

export function readOwnChapter(file: string): Read {
  if (file.length > MOST.file) return wrong('large');
  let value: unknown;
  try {
    value = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch {
    return wrong('json');
  }
  if (!isRecord(value) || value['format'] !== FORMAT) return wrong('format');
  return value['version'] === VERSION ? checkOwnChapter(value) : wrong('version');
}

/** The same for what has been read already, whatever it is. */
export function checkOwnChapter(value: unknown): Read {
  const { success, data, error } = OwnChapter.safeParse(value);
  if (success) return { ok: true, chapter: withoutEmpty(data), unknown: unknownIn(value) };
  return { ok: false, problems: error.issues.map((issue) => problemOf(issue, value)) };
}

export function ownChapterText(chapter: OwnChapter): string {
  return `${JSON.stringify(fileOf(chapter), null, 2)}\n`;
}

/** Keys always in one order, so that the same chapter is the same file. */
export function fileOf(chapter: OwnChapter): Record<string, unknown> {
  const { id, title, language, summary, steps } = withoutEmpty(chapter);
  return { format: FORMAT, version: VERSION, id, title, language, ...(summary && { summary }), steps };
}

/** `how-many-died.dateline-chapter.json`; letters that no file system is sure of are left out. */
export function fileName({ title, id }: Pick<OwnChapter, 'title' | 'id'>): string {
  const name = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return `${name || id.replace('.', '-')}.${ENDING}`;
}

/** As the story has its chapters, so that it is read and presented as they are; `id` is what links call it. */
export function chapterOf(own: OwnChapter, id: string = own.id): Chapter {
  const say = (words: string) => ({ [own.language]: words });
  const sayIf = (words: string | undefined) => (words?.trim() ? say(words) : undefined);
  return {
    id,
    title: say(own.title),
    summary: say(own.summary ?? ''),
    minutes: own.steps.length,
    steps: own.steps.map(({ title, body, view, question, answer, notes }, index) => ({
      id: String(index + 1),
      title: say(title),
      body: say(body),
      view: paramsOf(view),
      question: sayIf(question),
      answer: sayIf(answer),
      notes: sayIf(notes)
    }))
  };
}

const LISTS: readonly string[] = Object.values(PARAMS);

/** What of a query says what is shown; a list in pieces is one list. */
export function paramsOf(view: string): Record<string, string> {
  const params = new URLSearchParams(view);
  const names = [...new Set(params.keys())].filter(isContentParam);
  return Object.fromEntries(
    names.map((name) => [name, LISTS.includes(name) ? params.getAll(name).join('~') : params.get(name)!])
  );
}

/** Fields that may be left out and say nothing are left out. */
function withoutEmpty({ id, title, language, summary, steps }: OwnChapter): OwnChapter {
  return {
    id,
    title: cleaned(title),
    language,
    ...said({ summary }),
    steps: steps.map(({ title, body, view, ...more }) => ({
      title: cleaned(title),
      body: cleaned(body),
      view,
      ...said({ question: more.question, answer: more.answer, notes: more.notes })
    }))
  };
}

function said<Field extends string>(
  texts: Record<Field, string | undefined>
): Partial<Record<Field, string>> {
  const all = Object.entries<string | undefined>(texts);
  const full = all.map(([name, text]) => [name, cleaned(text ?? '')]).filter(([, text]) => text !== '');
  return Object.fromEntries(full) as Partial<Record<Field, string>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function placeOf(path: readonly PropertyKey[]): Place {
  const [first, step, field] = path;
  if (first !== 'steps' || typeof step !== 'number')
    return { step: undefined, field: first === undefined ? undefined : String(first) };
  return { step, field: field === undefined ? undefined : String(field) };
}

function problemOf(issue: z.core.$ZodIssue, value: unknown): Problem {
  const place = placeOf(issue.path);
  const found = issue.path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value
  );
  if (issue.code === 'invalid_type') return { ...place, what: found === undefined ? 'missing' : 'type' };
  if (issue.code === 'too_small') return { ...place, what: 'empty' };
  if (issue.code === 'too_big')
    return { ...place, what: Array.isArray(found) ? 'many' : 'long', most: Number(issue.maximum) };
  return { ...place, what: place.field === 'id' ? 'id' : 'language' };
}

function unknownIn(value: unknown): Unknown[] {
  const others = (at: unknown, known: readonly string[], step: number | undefined): Unknown[] =>
    isRecord(at)
      ? Object.keys(at)
          .filter((field) => !known.includes(field))
          .map((field) => ({ step, field, what: 'field' }))
      : [];
  const steps = isRecord(value) && Array.isArray(value['steps']) ? (value['steps'] as unknown[]) : [];
  return [
    ...others(value, FILE_FIELDS, undefined),
    ...steps.flatMap((step, index) => others(step, STEP_FIELDS, index))
  ];
}

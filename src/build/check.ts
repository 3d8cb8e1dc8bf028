/** Checks a data folder as a whole: ids, references, dates, languages, and what records say about each other. */
import type { z } from 'zod';
import { Edtf, Evidence, LangTag, Localized } from '../schema/primitives';
import { boundsOf } from './bounds';
import { valueAt } from './messages';
import { DataError, hint, inOrder, type Problem } from './problems';
import { readData, SCHEMAS, type Data, type Entry } from './read';
import { fileOf, REFERENCES, type Reference, type Target } from './references';
import { keptWordProblems } from './released';
import { rulesOf } from './rules';
import { isObject, walk } from './walk';
import type { Path } from './yaml-file';

/** Every mistake of the folder, those of single records included. Nothing here needs a record to be sound. */
export function problemsOf(data: Data): Problem[] {
  const all = Object.values(data.entries).flat() as Entry[];
  const languages = languagesOf(data);
  const { ids, problems } = idsOf(all);
  return inOrder([
    ...data.problems,
    ...problems,
    ...all.flatMap((entry) => [
      ...REFERENCES[entry.kind].flatMap((reference) => referenceProblems(entry, reference, ids, data.unread)),
      ...fieldProblems(entry, languages),
      ...rulesOf(entry, data)
    ]),
    ...keptWordProblems(data, ids)
  ]);
}

/** Reads a folder that must be right; throws a DataError with every mistake where it is not. */
export function readSoundData(dir: string, shownAs?: string): Data {
  const data = readData(dir, shownAs);
  const problems = problemsOf(data);
  if (problems.length > 0) throw new DataError(problems);
  return data;
}

type Ids = Map<string, { target: Target; path: Path; entry: Entry }>;

function idsOf(entries: Entry[]): { ids: Ids; problems: Problem[] } {
  const ids: Ids = new Map();
  const problems: Problem[] = [];
  const add = (target: Target, entry: Entry, path: Path) => {
    const id = valueAt(entry.raw, path);
    if (typeof id !== 'string') return;
    const first = ids.get(id);
    if (!first) return void ids.set(id, { target, entry, path });
    const { file, line, column } = first.entry.problem(first.path, '');
    const cure =
      target === 'aliases' && first.target !== 'aliases' ? '; only an id that no record has can lead on' : '';
    problems.push(entry.problem(path, `id "${id}" is already used at ${file}:${line}:${column}${cure}`));
  };
  for (const entry of entries) {
    // A correction's id is one among corrections only.
    if (entry.kind === 'story' || entry.kind === 'changes') continue;
    add(entry.kind, entry, ['id']);
    if (entry.kind === 'statements')
      for (const path of pathsOf(entry.raw, 'figures.*.id')) add('figures', entry, path);
  }
  return { ids, problems };
}

/** The paths that a pattern like `figures.*.side` leads to. */
function pathsOf(value: unknown, pattern: string): Path[] {
  return pattern.split('.').reduce<Path[]>(
    (paths, step) =>
      paths.flatMap((path) => {
        if (step !== '*') return [[...path, step]];
        const list = valueAt(value, path);
        return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
      }),
    [[]]
  );
}

function referenceProblems(
  entry: Entry,
  { path: pattern, to, words = [] }: Reference,
  ids: Ids,
  unread: Data['unread']
): Problem[] {
  if (to.some((target) => unread.has(target === 'figures' ? 'statements' : target))) return [];
  return pathsOf(entry.raw, pattern).flatMap((path) => {
    const id = valueAt(entry.raw, path);
    if (typeof id !== 'string' || words.includes(id)) return [];
    const found = ids.get(id)?.target;
    if (found && to.includes(found)) return [];
    const field = path.findLast((step) => typeof step === 'string');
    const right = [...ids].filter(([, { target }]) => to.includes(target)).map(([known]) => known);
    const elsewhere = found ? `, it is in ${fileOf(found)}` : hint(id, [...right, ...words]);
    return [
      entry.problem(path, `${String(field)} "${id}" is not in ${to.map(fileOf).join(' or ')}${elsewhere}`)
    ];
  });
}

function languagesOf({ entries }: Data): readonly string[] | undefined {
  const languages = entries.story[0]?.raw['languages'];
  return Array.isArray(languages) && languages.every((tag) => LangTag.safeParse(tag).success)
    ? languages
    : undefined;
}

const isPerLanguage = (schema: z.core.$ZodType) =>
  schema === Localized ||
  schema === SCHEMAS.places.shape.label ||
  schema === SCHEMAS.statements.shape.translation.unwrap();

/** What holds for a kind of field wherever it stands: a date is in the calendar, a text is there in every language. */
function fieldProblems(entry: Entry, languages: readonly string[] | undefined): Problem[] {
  const problems: Problem[] = [];
  walk(SCHEMAS[entry.kind], entry.raw, (schema, value, path) => {
    if (schema === Edtf && Edtf.safeParse(value).success)
      problems.push(...dateProblems(entry, String(value), path));
    if (schema === Evidence && isObject(value) && Number(value['start']) >= Number(value['end']))
      problems.push(
        entry.problem(
          [...path, 'end'],
          `a passage ends after its start: ${String(value['end'])} is not after ${String(value['start'])}`
        )
      );
    if (isPerLanguage(schema) && isObject(value) && languages)
      problems.push(...languageProblems(entry, value, path, languages));
  });
  return problems;
}

function dateProblems(entry: Entry, text: string, path: Path): Problem[] {
  try {
    boundsOf(text);
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [entry.problem(path, `${String(path.at(-1))} "${text}" ${error.message}`)];
  }
}

function languageProblems(
  entry: Entry,
  value: Record<string, unknown>,
  path: Path,
  languages: readonly string[]
): Problem[] {
  const field = String(path.findLast((step) => typeof step === 'string'));
  // Words need no translation into the language that they were printed in.
  const own = field === 'translation' ? valueAt(entry.raw, ['quote', 'lang']) : undefined;
  if (field === 'translation' && own === undefined) return [];
  const missing = languages.filter((tag) => !(tag in value) && tag !== own);
  const unknown = Object.keys(value).filter((tag) => !languages.includes(tag));
  return [
    ...missing.map((tag) => entry.problem(path, `${field} has no text in "${tag}"`)),
    ...unknown.map((tag) =>
      entry.problem(
        [...path, tag],
        `"${tag}" is not a language of the story${hint(tag, missing.length > 0 ? missing : languages)}`,
        'key'
      )
    )
  ];
}

/** Reads a data folder: each record, checked against its schema, with its place in its file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { safeParse, type z } from 'zod';
import { AliasRecord, ChangeRecord } from '../schema/history';
import {
  ActorRecord,
  ChapterRecord,
  EventRecord,
  PlaceRecord,
  SourceRecord,
  StatementRecord,
  StoryRecord
} from '../schema/records';
import { complaintsOf } from './messages';
import { inOrder, type Problem } from './problems';
import { readReleased, type Released } from './released';
import { isObject } from './walk';
import { parseYaml, type Path } from './yaml-file';

/** What each kind of record must be. All but `story` and `chapters` are one file with a list; the last two may be absent. */
export const SCHEMAS = {
  story: StoryRecord,
  sources: SourceRecord,
  places: PlaceRecord,
  actors: ActorRecord,
  events: EventRecord,
  statements: StatementRecord,
  chapters: ChapterRecord,
  aliases: AliasRecord,
  changes: ChangeRecord
} as const;
export type Kind = keyof typeof SCHEMAS;
export type RecordOf<K extends Kind> = z.infer<(typeof SCHEMAS)[K]>;
export const LISTS = ['sources', 'places', 'actors', 'events', 'statements', 'aliases', 'changes'] as const;
const MAY_BE_ABSENT: readonly Kind[] = ['aliases', 'changes'];

/** One record: `raw` as written, `sound` with those of its fields that the schema takes, `value` where it takes all. */
export type Entry<K extends Kind = Kind> = {
  kind: K;
  raw: Record<string, unknown>;
  sound: Partial<RecordOf<K>>;
  value: RecordOf<K> | undefined;
  problem: (path: Path, message: string, at?: 'value' | 'key') => Problem;
};

export type Entries = { [K in Kind]: Entry<K>[] };

export type Data = {
  entries: Entries;
  /** Kinds whose file could not be read; references to them cannot be judged. */
  unread: ReadonlySet<Kind>;
  /** Ids that a release has had. */
  released: Released[];
  problems: Problem[];
};

/** Never throws for what is in the files; `shownAs` is how messages call the folder. */
export function readData(dir: string, shownAs = relative(process.cwd(), dir) || '.'): Data {
  const entries: Entries = {
    story: [],
    sources: [],
    places: [],
    actors: [],
    events: [],
    statements: [],
    chapters: [],
    aliases: [],
    changes: []
  };
  const unread = new Set<Kind>();
  const problems: Problem[] = [];

  const read = <K extends Kind>(kind: K, fileName: string, isList: boolean) => {
    const name = `${shownAs}/${fileName}`;
    const path = join(dir, fileName);
    if (!existsSync(path)) {
      if (MAY_BE_ABSENT.includes(kind)) return;
      unread.add(kind);
      problems.push({ file: name, line: 1, column: 1, message: 'this file is missing' });
      return;
    }
    const file = parseYaml(name, readFileSync(path, 'utf8'));
    problems.push(...file.problems);
    // A list file with nothing but comments has no records yet.
    const content = file.value === null && isList ? [] : file.value;
    const records: unknown[] | undefined = isList
      ? Array.isArray(content)
        ? content
        : undefined
      : [content];
    if (file.problems.length > 0 || !records) {
      unread.add(kind);
      if (file.problems.length === 0)
        problems.push(file.problem([], 'this file must be a list of records, each beginning with "- id:"'));
      return;
    }
    records.forEach((raw, index) => {
      const prefix = isList ? [index] : [];
      const problem: Entry['problem'] = (at, message, where) =>
        file.problem([...prefix, ...at], message, where);
      const parsed = SCHEMAS[kind].safeParse(raw);
      if (!parsed.success) {
        const complaints = complaintsOf(SCHEMAS[kind], raw, parsed.error.issues);
        problems.push(...complaints.map(({ path, message, at }) => problem(path, message, at)));
      }
      if (!isObject(raw)) return;
      const value = parsed.data as RecordOf<K> | undefined;
      entries[kind].push({ kind, raw, value, sound: value ?? soundFields(kind, raw), problem });
    });
  };

  read('story', 'story.yaml', false);
  for (const kind of LISTS) read(kind, `${kind}.yaml`, true);
  for (const file of chapterFiles(dir)) read('chapters', `chapters/${file}`, false);
  const { released, problems: illegible } = readReleased(dir, shownAs);
  return { entries, unread, released, problems: inOrder([...problems, ...illegible]) };
}

function soundFields<K extends Kind>(kind: K, raw: Record<string, unknown>): Partial<RecordOf<K>> {
  const fields = Object.entries<z.core.$ZodType>(SCHEMAS[kind].shape).flatMap(([key, schema]) => {
    const parsed = safeParse(schema, raw[key]);
    return parsed.success ? [[key, parsed.data]] : [];
  });
  return Object.fromEntries(fields) as Partial<RecordOf<K>>;
}

function chapterFiles(dir: string): string[] {
  const folder = join(dir, 'chapters');
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.yaml'))
        .sort()
    : [];
}

/** What a schema refuses, in words for the person who wrote the file. */
import { z } from 'zod';
import { hint } from './problems';
import { isObject, schemaAt } from './walk';
import type { Path } from './yaml-file';

export type Complaint = { path: Path; message: string; at: 'value' | 'key' };

/** `act`, or `value 2 of about`: the last named field, as an author would call it. */
export function fieldOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return last === undefined ? 'this record' : String(last);
  return path.length === 1 ? 'this record' : `item ${last + 1} of ${fieldOf(path.slice(0, -1))}`;
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | undefined | null)?.[step],
    value
  );
}

export function complaintsOf(
  schema: z.core.$ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[]
): Complaint[] {
  return issues.flatMap((issue) => complaintsOfIssue(schema, value, issue));
}

function complaintsOfIssue(schema: z.core.$ZodType, whole: unknown, issue: z.core.$ZodIssue): Complaint[] {
  const path = issue.path;
  const value = valueAt(whole, path);
  const field = fieldOf(path);
  const say = (message: string): Complaint[] => [{ path, message, at: 'value' }];

  if (value === undefined && issue.code !== 'custom') return say(`"${field}" is missing`);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const object = schemaAt(schema, whole, path);
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `"${key}" is not a field here${hint(key, fieldsOf(object, value))}`,
        at: 'key'
      }));
    }
    case 'invalid_value':
      return say(`${field} cannot be ${shown(value)}${hint(String(value), issue.values.map(String))}`);
    case 'invalid_type':
      return say(
        `${field} must be ${TYPES[issue.expected] ?? issue.expected}, not ${kindOf(value)}${quotesHint(issue.expected, value)}`
      );
    case 'invalid_union': {
      if ('options' in issue)
        return say(
          `${field} cannot be ${shown(value)}${hint(String(value), (issue.options as unknown[]).map(String))}`
        );
      // Of the ways in which it fails, the first with a deeper path says most.
      const best =
        issue.errors.find((errors) => errors.some((each) => each.path.length > 0)) ?? issue.errors[0] ?? [];
      return best.flatMap((each) =>
        complaintsOfIssue(schema, whole, { ...each, path: [...path, ...each.path] })
      );
    }
    case 'invalid_key':
      return [
        { path, message: `"${String(path.at(-1))}": ${issue.issues[0]?.message ?? 'not a key'}`, at: 'key' }
      ];
    case 'too_small':
      return say(
        amount(field, 'at least', issue.minimum, issue.inclusive === false, issue.origin, issue.message)
      );
    case 'too_big':
      return say(
        amount(field, 'at most', issue.maximum, issue.inclusive === false, issue.origin, issue.message)
      );
    case 'invalid_format':
      // A schema's own words are better than ours, and ours than zod's, which begin with "Invalid".
      return say(
        `${field} ${shown(value)}: ${(issue.message.startsWith('Invalid') && FORMATS[issue.format]) || issue.message}`
      );
    default:
      return say(issue.message);
  }
}

const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a map of fields',
  record: 'a map of languages to texts',
  array: 'a list',
  tuple: 'a list of numbers'
};

const FORMATS: Record<string, string> = {
  url: 'an address begins with https:// or http://',
  datetime: 'a date and time is like "2020-10-31T19:02:00+07:00"'
};

function amount(
  field: string,
  than: string,
  limit: number | bigint,
  isExclusive: boolean,
  origin: string,
  message: string
): string {
  // A schema's own words begin in lower case; zod's with "Too small" or "Too big".
  if (!message.startsWith('Too ')) return `${field}: ${message}`;
  if (origin === 'number' || origin === 'int') {
    const bound = isExclusive ? `${than === 'at least' ? 'more' : 'less'} than` : than;
    return `${field} must be ${bound} ${limit}`;
  }
  const things = `${origin === 'string' ? 'character' : 'item'}${limit === 1 ? '' : 's'}`;
  return `${field} must have ${than} ${limit} ${things}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'a map of fields';
  return typeof value === 'string' ? `the text ${shown(value)}` : shown(value);
}

/** YAML reads `1994` as a number and `[2020-10-30,2020-10-31]` as a list where a date is meant. */
function quotesHint(expected: string, value: unknown): string {
  if (expected !== 'string') return '';
  if (typeof value === 'number' || typeof value === 'boolean')
    return `; put it in quotes: "${String(value)}"`;
  return Array.isArray(value) && value.every((item) => typeof item !== 'object')
    ? `; put it in quotes: "[${value.join(',')}]"`
    : '';
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The fields that a map may have, those that it lacks first: the misspelt one is probably among them. */
function fieldsOf(schema: z.core.$ZodType | undefined, value: unknown): string[] {
  const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const isThere = (key: string) => isObject(value) && key in value;
  return [...fields.filter((key) => !isThere(key)), ...fields.filter(isThere)];
}

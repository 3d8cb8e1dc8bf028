/** Goes through a value along its schema, so that a rule for a kind of field holds wherever the schema has that field. */
import { z } from 'zod';
import type { Path } from './yaml-file';

type Schema = z.core.$ZodType;
type Visit = (schema: Schema, value: unknown, path: Path) => void;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Visits every value that is there, broken or not; absent fields are not visited. */
export function walk(schema: Schema, value: unknown, visit: Visit, path: Path = []): void {
  if (value === undefined || value === null) return;
  visit(schema, value, path);
  for (const [step, inner] of inside(schema, value)) {
    walk(
      inner,
      step === undefined ? value : (value as never)[step],
      visit,
      step === undefined ? path : [...path, step]
    );
  }
}

/** The schema at a path, where it leads anywhere. */
export function schemaAt(schema: Schema, value: unknown, path: Path): Schema | undefined {
  let found: Schema | undefined;
  walk(schema, value, (each, _, at) => {
    if (at.length === path.length && at.every((step, i) => step === path[i])) found = each;
  });
  return found;
}

/** The next schemas with the step to each; no step where a schema only wraps another. */
function inside(schema: Schema, value: unknown): [string | number | undefined, Schema][] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return [[undefined, schema.unwrap()]];
  if (schema instanceof z.ZodArray && Array.isArray(value)) return value.map((_, i) => [i, schema.element]);
  if (schema instanceof z.ZodObject && isObject(value)) return Object.entries<Schema>(schema.shape);
  if (schema instanceof z.ZodRecord && isObject(value))
    return Object.keys(value).map((key) => [key, schema.valueType]);
  if (schema instanceof z.ZodDiscriminatedUnion && isObject(value)) {
    const { discriminator } = schema.def;
    const option = schema.options.find(
      (each) =>
        each instanceof z.ZodObject && z.safeParse(each.shape[discriminator], value[discriminator]).success
    );
    return option ? [[undefined, option]] : [];
  }
  // Our unions are of a text and a map of texts; the value's shape tells which is meant.
  if (schema instanceof z.ZodUnion) {
    const isWanted = (option: Schema) =>
      (option instanceof z.ZodRecord || option instanceof z.ZodObject) === isObject(value);
    return schema.options
      .filter(isWanted)
      .slice(0, 1)
      .map((option) => [undefined, option]);
  }
  return [];
}

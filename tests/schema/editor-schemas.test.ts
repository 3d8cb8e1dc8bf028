/** The JSON Schemas that editors use are those of the code; `npm run data:schema` renews them. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type z } from 'zod';
import { editorSchemas } from '../../src/build/editor-schemas';

const schemas = editorSchemas();

it('there is one for each data file and no other', () => {
  expect(readdirSync('data/schema').sort()).toEqual(Object.keys(schemas).sort());
});

it.each(Object.keys(schemas))('%s is up to date', (name) => {
  expect(readFileSync(`data/schema/${name}`, 'utf8')).toBe(schemas[name]);
});

it('completes the words of a closed list', () => {
  const schema = JSON.parse(schemas['events.schema.json']!) as z.core.JSONSchema.JSONSchema;
  expect(schema).toMatchObject({
    type: 'array',
    items: { properties: { status: { enum: ['reported', 'claimed', 'alleged', 'planned'] } } }
  });
});

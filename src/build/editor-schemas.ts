/** JSON Schemas of the data files, made from zod, so that editors complete and check while one types. */
import { z } from 'zod';
import { LISTS, SCHEMAS, type Kind } from './read';

/** File name to content, for `data/schema/`. */
export function editorSchemas(): Record<string, string> {
  const kinds = Object.keys(SCHEMAS) as Kind[];
  return Object.fromEntries(
    kinds.map((kind) => {
      const isList = (LISTS as readonly Kind[]).includes(kind);
      const schema = isList ? z.array(SCHEMAS[kind]) : SCHEMAS[kind];
      const name = `${kind === 'chapters' ? 'chapter' : kind}.schema.json`;
      // Editors' YAML plugins know draft 7 best; `input` is what is written, before defaults.
      return [
        name,
        `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), null, 2)}\n`
      ];
    })
  );
}

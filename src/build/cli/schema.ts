/** `npm run data:schema`: writes the JSON Schemas that editors use. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas } from '../editor-schemas';
import { run } from './run';

run(() => {
  const folder = join('data', 'schema');
  mkdirSync(folder, { recursive: true });
  const schemas = Object.entries(editorSchemas());
  for (const [name, content] of schemas) writeFileSync(join(folder, name), content);
  console.log(`${schemas.length} schemas written to ${folder}`);
});

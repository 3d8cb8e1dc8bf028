/** `npm run data:release`: checks the data and writes down its ids, which from then on no change may lose. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSoundData } from '../check';
import { livingIds, RELEASED_FILE, textOfReleased } from '../released';
import { run } from './run';

run(() => {
  const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } });
  const data = readSoundData(values.data);
  const all = [...data.released.map(({ kind, id }) => ({ kind, id })), ...livingIds(data)];
  const before = new Set(data.released.map(({ id }) => id));
  const added = new Set(all.map(({ id }) => id).filter((id) => !before.has(id)));
  writeFileSync(join(values.data, RELEASED_FILE), textOfReleased(all));
  const version = data.entries.story[0]?.sound.version ?? '';
  console.log(
    `version ${version}: ${added.size} new, ${before.size + added.size} ids in ${values.data}/${RELEASED_FILE}`
  );
});

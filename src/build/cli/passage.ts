/** `npm run data:passage -- --sources DIR --source ID "exact text"`: the evidence line of a passage. */
import { parseArgs } from 'node:util';
import { readArticle } from '../article';
import { evidenceLine } from '../passage';
import { hint } from '../problems';
import { readData } from '../read';
import { CommandError, run } from './run';

const USAGE = 'usage: npm run data:passage -- --sources DIR --source ID "exact text"';

run(() => {
  const { values, positionals } = parseArgs({
    options: {
      data: { type: 'string', default: 'data' },
      sources: { type: 'string' },
      source: { type: 'string' }
    },
    allowPositionals: true
  });
  const [text] = positionals;
  if (!values.sources || !values.source || !text || positionals.length > 1) throw new CommandError(USAGE);

  // Of the data only the one source must be sound: the rest may be half written.
  const sources = readData(values.data).entries.sources;
  const source = sources.find(({ raw }) => raw['id'] === values.source)?.sound;
  if (!source)
    throw new CommandError(
      `"${values.source}" is not in sources.yaml${hint(
        values.source,
        sources.map(({ raw }) => String(raw['id']))
      )}`
    );
  if (!source.text) throw new CommandError(`"${values.source}" has no "text" that says which file it is`);
  const article = readArticle(values.sources, source.text.file);
  if (!article) throw new CommandError(`${values.sources} has no file ${source.text.file}`);

  const found = evidenceLine(article, values.source, text);
  if (!found.ok) throw new CommandError(found.message);
  console.log(found.line);
});

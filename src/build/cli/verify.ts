/** `npm run data:verify -- --sources DIR`: checks the data, and proves it against the articles where they are given. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readArticle, type Article } from '../article';
import { readSoundData } from '../check';
import type { Coverage } from '../coverage';
import { excerpt } from '../passage';
import { textOfProblems } from '../problems';
import { verify } from '../verify';
import { CommandError, run } from './run';

run(() => {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: 'data' }, sources: { type: 'string' } }
  });
  const data = readSoundData(values.data);
  const count = (list: unknown[]) => list.length;
  const { sources, places, actors, events, statements } = data.entries;
  console.log(
    `${values.data} is sound: ${count(sources)} sources, ${count(places)} places, ${count(actors)} actors, ${count(events)} events, ${count(statements)} statements`
  );
  if (!values.sources) {
    console.log('No --sources folder: digests, quotes and coverage were not checked against the articles.');
    return true;
  }
  const folder = values.sources;
  if (!existsSync(folder)) throw new CommandError(`there is no folder ${folder}`);

  const articles = new Map<string, Article>();
  const { problems, coverage } = verify(data, ({ id, text }) => {
    const article = readArticle(folder, text.file);
    if (article) articles.set(id, article);
    return article;
  });
  if (problems.length > 0) console.error(textOfProblems(problems));
  for (const [id, each] of coverage) console.log(lineOf(id, each));
  const gaps = [...coverage].flatMap(([id, each]) => each.gaps.map((gap) => ({ id, ...gap })));
  for (const { id, start, end } of gaps)
    console.error(
      `${id}:${start}-${end}  ${excerpt(articles.get(id)!, start, Math.min(end, start + 40))} is evidence of no record`
    );
  return problems.length === 0 && gaps.length === 0;
});

function lineOf(id: string, { sentences, letters }: Coverage): string {
  // Rounded down, so that 100 % is said of the whole only.
  const percent = letters.total === 0 ? 100 : Math.floor((1000 * letters.covered) / letters.total) / 10;
  return `${id}  ${sentences.covered} of ${sentences.total} sentences, ${letters.covered} of ${letters.total} letters: ${percent} %`;
}

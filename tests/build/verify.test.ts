/** The data is proved against the articles: each planted fault is found where it stands. */
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readArticle } from '../../src/build/article';
import { readSoundData } from '../../src/build/check';
import { textOfProblem } from '../../src/build/problems';
import { verify } from '../../src/build/verify';
import { copyOf, edit, remove } from './data-folders';

let folder: string;
beforeEach(() => {
  folder = copyOf('tiny');
});
afterEach(() => remove(folder));

function verified() {
  const data = readSoundData(folder, 'data');
  const { problems, coverage } = verify(data, ({ text }) => readArticle(join(folder, 'articles'), text.file));
  return {
    messages: problems.map(textOfProblem),
    gaps: [...coverage].flatMap(([id, { gaps }]) => gaps.map(({ start, end }) => `${id}:${start}-${end}`))
  };
}

it('a sound folder is proved whole', () => {
  expect(verified()).toEqual({ messages: [], gaps: [] });
});

it('a changed article has another digest, and so has each passage that moved', () => {
  edit(folder, 'articles/beta.txt', 'Para mediator', 'Tiga mediator');
  const { messages } = verified();
  expect(messages).toHaveLength(2);
  expect(messages[0]).toMatch(
    /^data\/events\.yaml:29:\d+ {2}the digest of beta-2020-10-20:48-99 is [0-9a-f]{64}; there stands "Tiga mediator/
  );
  expect(messages[1]).toMatch(/^data\/sources\.yaml:26:\d+ {2}the digest of beta\.txt is [0-9a-f]{64}$/);
});

it('an article that is not there is said once', () => {
  edit(folder, 'sources.yaml', 'file: alpha.txt', 'file: gamma.txt');
  expect(verified().messages).toEqual([
    'data/sources.yaml:11:17  the file "gamma.txt" is not in the folder of sources'
  ]);
});

it('words that nobody printed are no quote, no figure, no headline, no name, no role', () => {
  edit(folder, 'statements.yaml', 'text: mereka menembak }', 'text: mereka tidak menembak }');
  edit(folder, 'statements.yaml', 'text: Sedikitnya lima', 'text: sedikitnya lima');
  edit(folder, 'sources.yaml', 'text: Judul Alfa', 'text: Judul Alpha');
  edit(folder, 'sources.yaml', '20 Oktober 2020 19:00', '20 Oktober 2020 19.00');
  edit(folder, 'places.yaml', 'text: Jenewa,', 'text: Geneva,');
  edit(folder, 'actors.yaml', 'asPrinted: Pemerintah Bob', 'asPrinted: Kabinet Bob');
  expect(verified().messages).toEqual([
    'data/actors.yaml:15:88  "Kabinet Bob" is not in alpha-2020-10-05, character for character',
    'data/places.yaml:19:15  "Geneva" is not in beta-2020-10-20, character for character',
    'data/sources.yaml:3:31  headline "Judul Alpha" is not in the article, character for character',
    'data/sources.yaml:23:58  asPrinted "20 Oktober 2020 19.00" is not in the article, character for character',
    'data/statements.yaml:13:28  "mereka tidak menembak" is not in the passages of this record, character for character',
    'data/statements.yaml:26:36  "sedikitnya lima" is not in the passages of this record, character for character'
  ]);
});

it('a quote must stand in a passage of its own record', () => {
  edit(folder, 'statements.yaml', 'text: Kami tidak menembak }', 'text: mereka menembak }');
  expect(verified().messages).toEqual([
    'data/statements.yaml:46:28  "mereka menembak" is not in the passages of this record, character for character'
  ]);
});

it('a passage is no furniture and ends within the article', () => {
  edit(folder, 'sources.yaml', 'end: 288, what: links', 'end: 9000, what: links');
  edit(folder, 'sources.yaml', 'end: 47, what: date', 'end: 60, what: date');
  const { messages } = verified();
  expect(messages).toEqual([
    expect.stringContaining('the passage beta-2020-10-20:48-99 overlaps with the furniture 26-60 (date)'),
    expect.stringContaining('end 9000 is beyond the article, which has 289 characters'),
    expect.stringContaining('the sentences of the article begin at [60, 100]')
  ]);
});

it('a sentence begins where the article has it, headline and furniture left out', () => {
  edit(folder, 'sources.yaml', '[77, 149, 196]', '[7, 77, 196]');
  edit(folder, 'sources.yaml', '  sentences: [48, 100]\n', '');
  expect(verified().messages).toEqual([
    'data/sources.yaml:16:14  the sentences of the article begin at [77, 149, 196]',
    expect.stringMatching(/^data\/sources\.yaml:18:\d+ {2}the sentences of the article begin at \[48, 100\]$/)
  ]);
});

it('what no record rests on is a gap', () => {
  edit(folder, 'statements.yaml', 'start: 77, end: 194', 'start: 77, end: 184');
  const { gaps, messages } = verified();
  expect(gaps).toEqual(['alpha-2020-10-05:186-193']);
  expect(messages).toEqual([
    expect.stringMatching(/^data\/statements\.yaml:32:\d+ {2}the digest of alpha-2020-10-05:77-184 is/)
  ]);
});

it('a headline is evidence of its source, so it is no gap where no statement rests on it', () => {
  const { coverage } = verify(readSoundData(folder), ({ text }) =>
    readArticle(join(folder, 'articles'), text.file)
  );
  // "Judul Alfa", which claims nothing, and three sentences of the body.
  expect(coverage.get('alpha-2020-10-05')?.sentences).toEqual({ covered: 4, total: 4 });
});

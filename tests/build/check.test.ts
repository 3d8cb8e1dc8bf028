/** Every mistake in a data folder is told at once, with its place; the folders of `fixtures/data` are the list. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { problemsOf, readSoundData } from '../../src/build/check';
import { DataError, textOfProblem } from '../../src/build/problems';
import { readData } from '../../src/build/read';
import { copyOf, edit, fixtures, FIXTURES, remove, validFolder } from './data-folders';

const messagesOf = (folder: string) => problemsOf(readData(folder, 'data')).map(textOfProblem);

let folder: string;
afterEach(() => remove(folder));

describe('sound folders', () => {
  it.each(fixtures('valid'))('%s has no mistakes', (name) => {
    folder = copyOf(name);
    expect(messagesOf(folder)).toEqual([]);
  });
});

describe('broken folders', () => {
  it.each(fixtures('invalid'))('%s is refused with every reason', (name) => {
    const broken = join(FIXTURES, 'invalid', name);
    folder = copyOf('bare', broken);
    const expected = readFileSync(join(broken, 'expected.txt'), 'utf8').trim().split('\n');
    expect(messagesOf(folder)).toEqual(expected);
  });

  it('a missing file is one mistake, not one for each reference to it', () => {
    folder = copyOf('tiny');
    rmSync(join(folder, 'actors.yaml'));
    expect(messagesOf(folder)).toEqual(['data/actors.yaml:1:1  this file is missing']);
  });

  it('a missing folder is told file by file', () => {
    folder = copyOf('bare');
    expect(problemsOf(readData(join(folder, 'elsewhere'), 'elsewhere')).map(({ file }) => file)).toContain(
      'elsewhere/story.yaml'
    );
  });

  it('an error carries all messages and shows no stack', () => {
    folder = copyOf('tiny');
    edit(folder, 'statements.yaml', 'speaker: ann', 'speaker: an');
    edit(folder, 'events.yaml', 'kind: talks', 'kind: talk');
    const error = errorOf(() => readSoundData(folder, 'data'));
    expect(error.message).toBe(
      [
        'data/events.yaml:20:9  kind cannot be "talk"; did you mean "talks"?',
        'data/statements.yaml:3:12  speaker "an" is not in actors.yaml; did you mean "ann"?',
        '',
        '2 mistakes in the data'
      ].join('\n')
    );
    expect(error.stack).toBe(error.message);
  });
});

describe('another map under the story', () => {
  const withBasemap = (text: string) => {
    folder = copyOf('bare');
    edit(folder, 'story.yaml', 'home:', `basemap: ${text}\nhome:`);
    return messagesOf(folder);
  };

  it.each([
    'none',
    '{ style: "https://maps.example.org/plain.json", attribution: Example }',
    '{ style: "https://maps.example.org/plain.json", attribution: { id: Contoh, en: Example }, hosts: ["https://tiles.example.org"] }'
  ])('may be %s', (text) => expect(withBasemap(text)).toEqual([]));

  it.each([
    ['nothing', 'basemap cannot be "nothing"; it can be "none"'],
    ['{ style: "https://maps.example.org/plain.json" }', '"attribution" is missing'],
    [
      '{ style: "http://maps.example.org/plain.json", attribution: Example }',
      'style "http://maps.example.org/plain.json": this address begins with https://'
    ],
    [
      '{ style: "https://maps.example.org/plain.json", attribution: { en: Example } }',
      'attribution has no text in "id"'
    ],
    [
      '{ style: "https://maps.example.org/plain.json", attribution: Example, tiles: "https://t.example.org" }',
      '"tiles" is not a field here; it can be "hosts", "style", "attribution"'
    ],
    [
      '{ style: "https://maps.example.org/plain.json", attribution: Example, hosts: [tiles.example.org] }',
      'item 1 of hosts "tiles.example.org": this address begins with https://'
    ]
  ])('is not %s', (text, reason) => {
    const [message, ...others] = withBasemap(text);
    expect(message).toMatch(/^data\/story\.yaml:\d+:\d+ {2}/);
    expect(message).toContain(reason);
    expect(others).toEqual([]);
  });
});

it('messages call a folder by its path from here', () => {
  folder = copyOf('bare');
  expect(readData(validFolder('nowhere')).problems[0]?.file).toBe(
    'tests/fixtures/data/valid/nowhere/actors.yaml'
  );
});

function errorOf(run: () => unknown): DataError {
  try {
    run();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('no error');
}

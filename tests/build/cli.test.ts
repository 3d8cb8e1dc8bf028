/** The commands for authors, as they are typed: what they say, where, with which exit code, and never a stack. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOf, edit, remove } from './data-folders';

let folder: string;
beforeEach(() => {
  folder = copyOf('tiny');
});
afterEach(() => remove(folder));

function command(name: 'verify' | 'passage' | 'schema' | 'release', args: string[], cwd = process.cwd()) {
  const script = join(process.cwd(), 'src/build/cli', `${name}.ts`);
  const tsx = join(process.cwd(), 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, script, ...args], {
    cwd,
    encoding: 'utf8'
  });
  expect(stderr).not.toMatch(/^\s+at /m);
  return { status, stdout, stderr };
}

describe('data:verify', { timeout: 60_000 }, () => {
  it('proves a folder and prints its coverage', () => {
    const { status, stdout, stderr } = command('verify', [
      '--data',
      folder,
      '--sources',
      join(folder, 'articles')
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('is sound: 2 sources, 4 places, 5 actors, 2 events, 4 statements');
    expect(stdout).toContain('alpha-2020-10-05  4 of 4 sentences, 159 of 159 letters: 100 %');
    expect(stdout).toContain('beta-2020-10-20  3 of 3 sentences, 110 of 110 letters: 100 %');
  });

  it('says that it proves nothing without the articles, and checks the rest', () => {
    const { status, stdout } = command('verify', ['--data', folder]);
    expect(status).toBe(0);
    expect(stdout).toContain('No --sources folder');
  });

  it('prints every mistake and ends with 1', () => {
    edit(folder, 'statements.yaml', 'speaker: ann', 'speaker: an');
    edit(folder, 'places.yaml', 'kind: region', 'kind: regoin');
    const { status, stderr } = command('verify', ['--data', 'data'], join(folder, '..'));
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      'data/places.yaml:28:9  kind cannot be "regoin"; did you mean "region"?',
      'data/statements.yaml:3:12  speaker "an" is not in actors.yaml; did you mean "ann"?',
      '',
      '2 mistakes in the data'
    ]);
  });

  it('prints what no record rests on and ends with 1', () => {
    edit(folder, 'sources.yaml', '    - { start: 268, end: 288, what: links }\n', '');
    edit(folder, 'sources.yaml', '[77, 149, 196]', '[77, 149, 196, 268, 277]');
    const { status, stdout, stderr } = command('verify', [
      '--data',
      folder,
      '--sources',
      join(folder, 'articles')
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain('alpha-2020-10-05  4 of 6 sentences, 159 of 176 letters: 90.3 %');
    expect(stderr.trim().split('\n')).toEqual([
      'alpha-2020-10-05:268-275  "Populer" is evidence of no record',
      'alpha-2020-10-05:277-288  "Cerita lain" is evidence of no record'
    ]);
  });

  it.each([
    [['--sources', 'nowhere'], 'there is no folder nowhere'],
    [['--sauces', 'x'], "Unknown option '--sauces'"]
  ])('%j is answered in words', (args, answer) => {
    const { status, stderr } = command('verify', ['--data', folder, ...args]);
    expect(status).toBe(1);
    expect(stderr).toContain(answer);
  });
});

describe('data:passage', { timeout: 60_000 }, () => {
  const passage = (...args: string[]) =>
    command('passage', ['--data', folder, '--sources', join(folder, 'articles'), ...args]);

  it('prints the line of evidence', () => {
    const { status, stdout } = passage('--source', 'beta-2020-10-20', 'Judul Beta: Jenewa Gagal');
    expect(status).toBe(0);
    expect(stdout).toBe(
      '- { source: beta-2020-10-20, start: 0, end: 24, sha256: c9bf854a3eac07cb54a85094c4b2273adea21128008d6e7ac3449f4a359ba5a6 }\n'
    );
  });

  it.each([
    [['--source', 'beta-2020-10-20', 'Judul Gamma'], 'this text is not in beta-2020-10-20'],
    [
      ['--source', 'beta-2020-10-20', 'Jenewa'],
      'this text is 2 times in beta-2020-10-20; take more of the sentence:'
    ],
    [['--source', 'beta', 'Jenewa'], '"beta" is not in sources.yaml'],
    [['--source', 'beta-2020-10-21', 'Jenewa'], 'did you mean "beta-2020-10-20"?'],
    [['Jenewa'], 'usage: npm run data:passage']
  ])('%j is answered in words', (args, answer) => {
    const { status, stdout, stderr } = passage(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(answer);
  });
});

it('data:schema writes a schema for each file', { timeout: 60_000 }, () => {
  const root = join(folder, '..');
  mkdirSync(join(root, 'data'), { recursive: true });
  expect(command('schema', [], root).status).toBe(0);
  expect(readdirSync(join(root, 'data/schema'))).toHaveLength(9);
});

describe('data:release', { timeout: 60_000 }, () => {
  const released = () => readFileSync(join(folder, 'released-ids.txt'), 'utf8').trim().split('\n').slice(1);

  it('writes every id down, and keeps those that are gone', () => {
    const first = command('release', ['--data', folder]);
    expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: '' });
    expect(released()).toContain('actor ann');
    expect(released()).toEqual([...released()].sort());
    const all = released();

    // A place is renamed where nothing names it any more.
    edit(folder, 'places.yaml', 'id: geneva', 'id: geneva-city');
    for (const file of ['events.yaml', 'statements.yaml', 'actors.yaml'])
      writeFileSync(
        join(folder, file),
        readFileSync(join(folder, file), 'utf8').replaceAll(/\bgeneva\b(?!-)/g, 'geneva-city')
      );
    const refused = command('release', ['--data', folder]);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('place "geneva" was released and is gone');

    writeFileSync(
      join(folder, 'aliases.yaml'),
      '- { id: geneva, kind: place, date: 2026-11-01, to: [geneva-city] }\n'
    );
    expect(command('release', ['--data', folder]).stdout).toContain('1 new, ');
    expect(released()).toEqual([...all, 'place geneva-city'].sort());
  });
});

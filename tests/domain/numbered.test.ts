import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas';
import { numbered, numbersOf, sourceNumbers } from '../../src/domain/numbered';
import { tinyStory } from '../fixtures/tiny-story';

const atlas = buildAtlas(tinyStory());
const everyRow = atlas.ids.map((_, row) => row);

describe('a list that is printed', () => {
  it('numbers each statement once, in the order in which it stands there', () => {
    const { groups, statements } = numbered(atlas, everyRow);
    const standing = groups
      .flatMap(({ entries }) => entries)
      .flatMap((entry) => (entry.type === 'event' ? entry.statements : [entry.row]))
      .map((row) => atlas.ids[row]);
    expect([...statements.keys()]).toEqual(standing);
    expect([...statements.values()]).toEqual(standing.map((_, index) => index + 1));
    expect(statements.size).toBe(atlas.story.statements.length);
  });

  it('begins with what stands over it', () => {
    const [first = '', ...others] = atlas.story.statements.map(({ id }) => id);
    const rows = others.map((id) => atlas.rowOf.get(id)!).sort((a, b) => a - b);
    const { statements } = numbered(atlas, rows, atlas.rowOf.get(first));
    expect(statements.get(first)).toBe(1);
    expect(statements.size).toBe(others.length + 1);
  });

  it('is an empty one where nothing is left', () => {
    const { groups, statements, sources } = numbered(atlas, []);
    expect([groups.length, statements.size, sources.size]).toEqual([0, 0, 0]);
  });
});

describe('articles', () => {
  it('are numbered by the days on which they came out, only those that are needed', () => {
    const { sources } = numbersOf(atlas, atlas.ids);
    const days = [...sources.keys()].map((id) => atlas.sourceById.get(id)!.published.at);
    expect(days).toEqual([...days].sort());
    expect([...sources.values()]).toEqual(days.map((_, index) => index + 1));
    const { id, evidence } = atlas.story.statements[0]!;
    expect([...numbersOf(atlas, [id]).sources.keys()].sort()).toEqual(
      [...new Set(evidence.map(({ source }) => source))].sort()
    );
  });

  it('stand at what rests on them, each once and ascending', () => {
    const numbers = numbersOf(atlas, atlas.ids);
    const ids = [...numbers.sources.keys()];
    const evidence = [...ids].reverse().flatMap((source) => [{ source }, { source }]);
    expect(sourceNumbers(numbers, [...evidence, { source: 'elsewhere' }])).toEqual(
      ids.map((_, index) => index + 1)
    );
  });
});

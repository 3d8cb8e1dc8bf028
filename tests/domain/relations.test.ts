import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas';
import { denialOf, tiesOf } from '../../src/domain/relations';
import { RELATION_TYPES } from '../../src/schema/vocabulary';
import { tinyStatement, tinyStory } from '../fixtures/tiny-story';

const atlasWith = (change: (story: ReturnType<typeof tinyStory>) => void = () => undefined) => {
  const story = tinyStory();
  change(story);
  return buildAtlas(story);
};

describe('ties', () => {
  it('are read from both ends', () => {
    const atlas = atlasWith();
    expect(tiesOf(atlas, 'denies-shelling')).toMatchObject([
      {
        type: 'denies',
        isBack: false,
        other: 'accuses-shelling',
        relation: { note: { en: 'only the city' } }
      }
    ]);
    expect(tiesOf(atlas, 'accuses-shelling')).toMatchObject([
      { type: 'denies', isBack: true, other: 'denies-shelling' }
    ]);
  });

  it('have each their inverse at the other end, and no other', () => {
    const ids = ['s0', 's1', 's2', 's3', 's4'];
    const someTie = fc.record({
      from: fc.constantFrom(...ids),
      target: fc.constantFrom(...ids, 'shelling'),
      type: fc.constantFrom(...RELATION_TYPES)
    });
    const someTies = fc.uniqueArray(someTie, {
      maxLength: 12,
      selector: ({ from, target, type }) => `${from} ${type} ${target}`
    });
    fc.assert(
      fc.property(someTies, (all) => {
        const between = all.filter(({ from, target }) => from !== target);
        const atlas = atlasWith((story) => {
          story.statements = ids.map((id) =>
            tinyStatement({
              id,
              relations: between
                .filter(({ from }) => from === id)
                .map(({ type, target }) => ({ type, target, basis: 'derived' as const }))
            })
          );
        });
        const known = [...ids, 'shelling'];
        const read = known.flatMap((id) => tiesOf(atlas, id).map((tie) => ({ id, ...tie })));
        const written = (isBack: boolean) =>
          read
            .filter((tie) => tie.isBack === isBack)
            .map(({ id, other, type }) => (isBack ? `${other} ${type} ${id}` : `${id} ${type} ${other}`))
            .sort();
        expect(written(false)).toEqual(
          between.map(({ from, type, target }) => `${from} ${type} ${target}`).sort()
        );
        expect(written(true)).toEqual(written(false));
      })
    );
  });

  it('are none where nothing is said', () => expect(tiesOf(atlasWith(), 'old-war')).toEqual([]));
});

describe('an event', () => {
  const accusation = ({ statements }: ReturnType<typeof tinyStory>) =>
    statements.find(({ id }) => id === 'accuses-shelling')!;

  it('is denied where the accusation that it rests on is', () =>
    expect(denialOf(atlasWith(), 'shelling')).toBe('whole'));

  it('is denied in part where the denial leaves out a place', () => {
    const atlas = atlasWith((story) => accusation(story).about.push('region'));
    expect(denialOf(atlas, 'shelling')).toBe('part');
  });

  it('is not denied by the denial of something else that was said about it', () => {
    const atlas = atlasWith((story) => (accusation(story).act = 'hope'));
    expect(denialOf(atlas, 'shelling')).toBe('none');
  });

  it('is not denied where nobody denies it', () =>
    expect(denialOf(atlasWith(), 'geneva-talks')).toBe('none'));
});

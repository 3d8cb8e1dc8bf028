import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas';
import { denialOf, tiesOf } from '../../src/domain/relations';
import { tinyStory } from '../fixtures/tiny-story';

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

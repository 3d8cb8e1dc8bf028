import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { buildAtlas } from '../../src/domain/atlas';
import { counterpartsOf, pairOf, tiesBetween } from '../../src/domain/compare';
import { tiesOf } from '../../src/domain/relations';
import { LOCALES } from '../../src/domain/view';
import { translatorFor } from '../../src/i18n';
import { RELATION_TYPES } from '../../src/schema/vocabulary';
import { tinyStatement, tinyStory } from '../fixtures/tiny-story';

const atlas = buildAtlas(tinyStory());
const nameOf = (actor: string) => actor;
const pair = (a: string, b: string) => {
  const found = pairOf(atlas, a, b, nameOf);
  return found && [found.first.id, found.second.id];
};

describe('two statements', () => {
  it('stand by date, whichever was asked for first', () => {
    const order = ['accuses-shelling', 'mediators-appeal'];
    expect(pair('accuses-shelling', 'mediators-appeal')).toEqual(order);
    expect(pair('mediators-appeal', 'accuses-shelling')).toEqual(order);
  });

  it('stand by name on the same day', () => {
    const story = tinyStory();
    story.statements = [
      tinyStatement({ id: 'by-bob', speaker: 'bob-gov' }),
      tinyStatement({ id: 'by-ann', speaker: 'ann' })
    ];
    const found = pairOf(buildAtlas(story), 'by-bob', 'by-ann', nameOf);
    expect(found?.first.id).toBe('by-ann');
  });

  it('are none where one is unknown', () => expect(pair('accuses-shelling', 'gone')).toBeUndefined());

  it('say what they have to do with each other from both ends, notes and all', () => {
    const both = tiesBetween(atlas, pairOf(atlas, 'denies-shelling', 'accuses-shelling', nameOf)!);
    expect(both.from).toMatchObject([{ type: 'denies', isBack: true, other: 'denies-shelling' }]);
    expect(both.back).toMatchObject([
      { type: 'denies', isBack: false, relation: { note: { en: 'only the city' } } }
    ]);
  });
});

describe('who may stand beside a statement', () => {
  it('is related, about the same event or by the same speaker, and named once', () => {
    const { related, sameEvent, sameSpeaker } = counterpartsOf(atlas, 'accuses-shelling');
    expect(related.map(({ id }) => id)).toEqual(['denies-shelling']);
    expect(sameEvent).toEqual([]);
    expect(sameSpeaker.map(({ id }) => id)).toEqual(['mediators-appeal']);
  });
});

describe('relations of the real story', () => {
  const real = buildAtlas(loadStory('data'));
  const records = [...real.story.statements, ...real.story.events];
  const links = records.flatMap(({ id, relations = [] }) =>
    relations.map(({ type, target }) => ({ from: id, type, target }))
  );

  it('are many, and some of them are with events', () => {
    expect(links.length).toBeGreaterThan(20);
    expect(links.some(({ target }) => real.eventById.has(target))).toBe(true);
  });

  it('are listed at both ends, each as the inverse of the other', () => {
    for (const { from, type, target } of links) {
      expect(tiesOf(real, from)).toContainEqual(
        expect.objectContaining({ type, isBack: false, other: target })
      );
      expect(tiesOf(real, target)).toContainEqual(
        expect.objectContaining({ type, isBack: true, other: from })
      );
    }
  });

  it('are not listed anywhere else', () => {
    const ties = records.reduce((sum, { id }) => sum + tiesOf(real, id).length, 0);
    expect(ties).toBe(2 * links.length);
  });

  it.each(LOCALES)('have words for both ends in %s', (locale) => {
    const { t } = translatorFor(locale);
    for (const type of RELATION_TYPES) {
      expect(t(`relation.${type}`)).not.toBe('');
      expect(t(`relation-back.${type}`)).not.toBe('');
    }
  });
});

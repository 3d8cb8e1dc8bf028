import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { chainsOf, totalOf } from '../../src/domain/chains';
import { both, tinyStatement } from '../fixtures/tiny-story';

const sources = new Map([
  ['alpha-2020-10-05', { outlet: 'alpha' }],
  ['beta-2020-10-20', { outlet: 'beta' }]
]);
const publisher = { agent: 'alpha', role: 'publisher' as const };
const fedBy = (...via: Parameters<typeof tinyStatement>[0]['via'] & object) =>
  chainsOf([tinyStatement({ id: 'it', via: [...via, publisher] })], sources).feeds;

describe('an outlet', () => {
  it('was fed by the last link before it', () =>
    expect(fedBy({ agent: 'ann', role: 'document' }, { agent: 'wire', role: 'agency' })).toMatchObject([
      { agent: 'wire', outlet: 'alpha', counts: { named: 1, implied: 0, 'not-named': 0 } }
    ]));

  it('was fed by an agency that a note puts there', () =>
    expect(fedBy({ agent: 'wire', role: 'agency', note: both('cited elsewhere') })).toMatchObject([
      { counts: { named: 0, implied: 1, 'not-named': 0 } }
    ]));

  it('was fed by nobody who is named', () =>
    expect(fedBy({ agent: null, role: 'agency', note: both('not said') })).toMatchObject([
      { agent: null, counts: { named: 0, implied: 0, 'not-named': 1 } }
    ]));

  it('was fed by a document that a note only describes', () =>
    expect(fedBy({ agent: 'ann', role: 'document', note: both('the letter') })).toMatchObject([
      { agent: 'ann', role: 'document', counts: { named: 1 } }
    ]));

  it('speaks itself, or heard it itself', () => {
    const { feeds, unfed } = chainsOf(
      [
        tinyStatement({ id: 'own', speaker: null, verb: null }),
        tinyStatement({ id: 'heard', speaker: 'ann' })
      ],
      sources
    );
    expect(feeds).toEqual([]);
    expect(unfed.get('alpha')).toEqual({ ownVoice: ['own'], direct: ['heard'] });
  });
});

it('counts every statement of the real story once for each outlet that published it', () => {
  const { statements, sources } = loadStory('data');
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const { feeds, unfed } = chainsOf(statements, sourceById);
  const outlets = statements.map(
    ({ evidence }) => new Set(evidence.map(({ source }) => sourceById.get(source)!.outlet)).size
  );
  const own = [...unfed.values()].flatMap(({ ownVoice, direct }) => [...ownVoice, ...direct]);
  expect(feeds.reduce((sum, feed) => sum + totalOf(feed), own.length)).toBe(
    outlets.reduce((sum, count) => sum + count, 0)
  );
  for (const feed of feeds) expect(totalOf(feed)).toBe(feed.statements.length);
});

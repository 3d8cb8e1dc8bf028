/** The facts behind the map in words. */
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas';
import { select } from '../../src/domain/select';
import { sieveOf } from '../../src/domain/sieve';
import { dayOf, spanOf, type Span } from '../../src/domain/time';
import { initialView, type View } from '../../src/domain/view';
import { factsOf } from '../../src/domain/words';
import { tinyStory } from '../fixtures/tiny-story';

const atlas = buildAtlas(tinyStory());

function facts(change: Partial<View>) {
  const view = { ...initialView(atlas.extent, 'en'), ...change };
  const sieve = sieveOf(atlas, view);
  return factsOf(atlas, select(atlas, sieve, view), view, sieve);
}
const days = (from: string, to: string): Span => ({ start: spanOf(from)!.start, end: spanOf(to)!.end });

describe('factsOf', () => {
  it('counts what is shown and what there is', () => {
    const { counts, totals } = facts({ window: days('2020-10-01', '2020-10-05') });
    expect(counts).toEqual({ events: 1, statements: 2 });
    expect(totals).toEqual({ events: 4, statements: 4 });
  });

  it('names places, speakers and articles once each, in the order of the story', () => {
    const { places, speakers, sources } = facts({});
    expect(places).toEqual(['stepanakert', 'geneva', 'region']);
    expect(speakers).toEqual(['ann', 'bob-gov', 'beta']);
    expect(sources).toEqual(['alpha-2020-10-05', 'beta-2020-10-20']);
  });

  it('names the place with the most, and between equals the first in the alphabet', () => {
    expect(facts({ window: days('2020-10-01', '2020-10-05') }).mostAbout).toEqual({
      place: 'stepanakert',
      count: 3
    });
    expect(facts({ window: days('2020-10-19', '2020-10-19') }).mostAbout).toEqual({
      place: 'geneva',
      count: 2
    });
  });

  it('names no nearest day while something is there', () =>
    expect(facts({}).nearest).toEqual({ before: undefined, after: undefined }));

  it('names the nearest days on both sides of an empty window', () =>
    expect(facts({ kinds: ['talks'], window: days('2020-10-21', '2020-10-22') }).nearest).toEqual({
      before: dayOf(2020, 10, 19),
      after: dayOf(2020, 10, 25)
    }));

  it('knows no nearest day where nothing passes the filters at all', () => {
    const none = facts({ kinds: ['aid'] });
    expect(none.mostAbout).toBeUndefined();
    expect(none.nearest).toEqual({ before: undefined, after: undefined });
  });
});

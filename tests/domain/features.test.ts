/** What is counted at each place, what stands on the map, and what is only counted beside it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas';
import {
  isAreaLevel,
  isOnlyPossible,
  markPosition,
  placeCounts,
  placeFeatures,
  placesOnMap,
  roleCounts,
  speakingPlaces,
  type PlaceCount
} from '../../src/domain/features';
import { insideOf } from '../../src/domain/inside';
import { select } from '../../src/domain/select';
import { dayOf } from '../../src/domain/time';
import type { Place, Story } from '../../src/schema/story';
import { sieveFor, tableOf } from '../fixtures/table';
import { tinyEvent, tinyStatement, tinyStory } from '../fixtures/tiny-story';

const all = (story: Story) => {
  const atlas = buildAtlas(story);
  return {
    atlas,
    rows: atlas.ids.map((_, row) => row),
    counts: placeCounts(
      atlas,
      atlas.ids.map((_, row) => row)
    )
  };
};
const of = (counts: readonly PlaceCount[], id: string) => counts.find(({ place }) => place.id === id)!;
const YEAR_2020 = { start: dayOf(2020, 1, 1), end: dayOf(2021, 1, 1) };

const line = (valid?: Place['valid']): Place => ({
  ...tinyStory().places[2]!,
  id: 'contact',
  kind: 'line',
  geometry: {
    type: 'LineString',
    coordinates: [
      [46, 39],
      [46.5, 39.5],
      [47, 40]
    ]
  },
  anchor: undefined,
  precision: 'approximate',
  ...(valid ? { valid } : {})
});

describe('counts', () => {
  it('tells what happened, what was said and what was spoken about apart', () => {
    const { counts } = all(tinyStory());
    expect(of(counts, 'geneva')).toMatchObject({
      happened: { total: 2, byStatus: { reported: 1, planned: 1, alleged: 0, claimed: 0 } },
      said: 1,
      about: { total: 0 },
      events: 2,
      statements: 1
    });
    expect(of(counts, 'stepanakert')).toMatchObject({
      happened: { total: 1, byStatus: { alleged: 1 } },
      said: 0,
      about: { total: 2, byGroup: { dispute: 2, claim: 0 }, events: 0 }
    });
  });

  it('counts an event that only concerns a place without giving it an act', () => {
    const region = of(all(tinyStory()).counts, 'region');
    expect(region.about).toMatchObject({ total: 3, events: 1, byGroup: { appeal: 1, claim: 1 } });
    expect(region).toMatchObject({ events: 2, statements: 2 });
  });

  it('counts a statement made at a place about that place as one row', () => {
    const story = tinyStory();
    story.statements = [
      tinyStatement({
        id: 'here-about-here',
        about: ['geneva'],
        said: { ...tinyStatement({ id: 'x-1' }).said, at: 'geneva' }
      })
    ];
    expect(of(all(story).counts, 'geneva')).toMatchObject({ said: 1, about: { total: 1 }, statements: 1 });
  });

  it('names only places of the rows it is given, in the order of the list', () => {
    const { atlas } = all(tinyStory());
    const rows = [atlas.rowOf.get('geneva-talks')!, atlas.rowOf.get('shelling')!].sort((a, b) => a - b);
    expect(placeCounts(atlas, rows).map(({ place }) => place.id)).toEqual([
      'stepanakert',
      'geneva',
      'region'
    ]);
    expect(placeCounts(atlas, [])).toEqual([]);
  });

  it('agree with the list of each place, on what is sure as on what is only possible', () => {
    const someDay = fc.integer({ min: 0, max: 60 });
    const someSpan = fc
      .tuple(someDay, fc.integer({ min: 1, max: 20 }))
      .map(([start, days]) => ({ start, end: start + days }));
    fc.assert(
      fc.property(fc.array(someSpan, { maxLength: 40 }), someSpan, (spans, window) => {
        const columns = tableOf(spans);
        const placeById = new Map(
          columns.values.places.ids.map((id) => [id, { ...tinyStory().places[0]!, id }])
        );
        const { rows } = select(columns, sieveFor(columns), { window });
        const counts = placeCounts(
          { ...columns, placeById },
          rows,
          (row) => insideOf(columns, row, window) === 'possible'
        );
        for (const count of counts) {
          const listed = select(columns, sieveFor(columns, { places: [count.place.id] }), { window });
          expect(count).toMatchObject({ ...listed.counts, possible: listed.possible });
          expect(isOnlyPossible(count)).toBe(listed.certain === 0);
        }
        expect(counts.reduce((sum, { possible }) => sum + possible, 0)).toBe(
          select(columns, sieveFor(columns), { window }).possible
        );
      })
    );
  });

  it('says how many statements name no place of speaking', () => {
    const { atlas, rows } = all(tinyStory());
    expect(speakingPlaces(atlas, rows)).toEqual({ statements: 4, placeless: 3 });
  });

  it('counts for the key each statement and each event once, however many places it has', () => {
    const story = tinyStory();
    story.statements.push(
      tinyStatement({ id: 'of-both', act: 'hope', about: ['region', 'geneva', 'stepanakert'] })
    );
    const { atlas, rows } = all(story);
    expect(roleCounts(atlas, rows)).toEqual({
      happened: 4,
      said: 1,
      about: 5,
      concerning: 1,
      statuses: { reported: 2, claimed: 0, alleged: 1, planned: 1 }
    });
    expect(roleCounts(atlas, [])).toMatchObject({ happened: 0, said: 0, about: 0, concerning: 0 });
  });

  it('places nothing in the seat of a government because the government spoke', () => {
    const story = tinyStory();
    story.events = [];
    story.statements = [tinyStatement({ id: 'gov-says', speaker: 'bob-gov', about: ['region'] })];
    expect(all(story).counts.map(({ place }) => place.id)).toEqual(['region']);
  });
});

describe('on the map', () => {
  it('leaves places without a geometry beside it, with their counts', () => {
    const story = tinyStory();
    story.events.push(tinyEvent({ id: 'border-clash', places: [{ place: 'border', role: 'at' }] }));
    const { marked, unmarked } = placesOnMap(all(story).counts, YEAR_2020);
    expect(unmarked.map(({ place, events }) => [place.id, events])).toEqual([['border', 1]]);
    expect(marked.map(({ place }) => place.id)).not.toContain('border');
  });

  it('shows a line of control only while the window touches its time', () => {
    const story = tinyStory();
    story.places.push(line({ edtf: '1994/2020-11-09', earliest: '1994-05-12', latest: '2020-11-09' }));
    story.events.push(tinyEvent({ id: 'line-clash', places: [{ place: 'contact', role: 'at' }] }));
    const { counts } = all(story);
    const shapesIn = (window: typeof YEAR_2020) =>
      placeFeatures(story.places, { ...placesOnMap(counts, window), window, selected: [] }).features.map(
        ({ properties }) => `${properties.id} ${properties.shape}`
      );
    expect(shapesIn(YEAR_2020)).toEqual(['region area', 'contact dated']);
    const later = { start: dayOf(2020, 11, 10), end: dayOf(2021, 1, 1) };
    expect(shapesIn(later)).toEqual(['region area']);
    expect(placesOnMap(counts, later).unmarked.map(({ place }) => place.id)).toEqual(['contact']);
  });

  it('draws an undated line as a corridor and marks it in its middle', () => {
    expect(markPosition(line())).toEqual([46.5, 39.5]);
    const { features } = placeFeatures([line()], { marked: [], window: YEAR_2020, selected: ['contact'] });
    expect(features[0]!.properties).toEqual({ id: 'contact', shape: 'corridor', selected: true });
  });

  it('draws how far off an approximate place may be, with its mark only', () => {
    const church: Place = { ...tinyStory().places[0]!, id: 'church', precision: 'approximate', radiusKm: 20 };
    const marked = [{ ...all(tinyStory()).counts[0]!, place: church, at: [46.75, 39.8] as const }];
    const { features } = placeFeatures([church], { marked, window: YEAR_2020, selected: [] });
    const [lng, lat] = (features[0]!.geometry.coordinates as number[][][])[0]![0]!;
    expect(lng).toBeCloseTo(46.75, 2);
    expect(lat).toBeCloseTo(39.8153 + 20 / 111.2, 2);
    expect(placeFeatures([church], { marked: [], window: YEAR_2020, selected: [] }).features).toEqual([]);
  });

  it('stands a mark on the anchor, on the point, or in the middle of an area', () => {
    const [stepanakert, , region, border] = tinyStory().places;
    expect(markPosition(stepanakert!)).toEqual([46.7515, 39.8153]);
    expect(markPosition(region!)).toEqual([46.7, 40]);
    const [lng, lat] = markPosition({ ...region!, anchor: undefined })!;
    expect([lng, lat]).toEqual([expect.closeTo(46.7), expect.closeTo(39.85)]);
    expect(markPosition(border!)).toBeUndefined();
  });

  it('knows a country from a town', () => {
    const [stepanakert, , region] = tinyStory().places;
    expect(isAreaLevel({ ...stepanakert!, precision: 'area' })).toBe(true);
    expect(isAreaLevel(stepanakert!)).toBe(false);
    expect(isAreaLevel(region!)).toBe(false);
  });
});

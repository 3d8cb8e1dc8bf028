/** Where things stand: marks apart, names clear of marks, pointers on the right side and clear of all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCount } from '../../../src/domain/features';
import { projectionOf, type LngLat } from '../../../src/domain/projection';
import { translatorFor } from '../../../src/i18n';
import { edgeTabs, WIDE_TAB, type Insets } from '../../../src/ui/map/edge-layout';
import { brokenName, choicesByMark, rectOf, type LabelWish } from '../../../src/ui/map/label-layout';
import { layoutOf } from '../../../src/ui/map/layout';
import { countsText, marksOf, markName, type Mark } from '../../../src/ui/map/mark';
import { spread } from '../../../src/ui/map/spread';
import { tinyStory } from '../../fixtures/tiny-story';

const words = translatorFor('en');
const places = tinyStory().places;
const SIZE = { width: 1000, height: 600 };
const REGION = projectionOf({ zoom: 7, lat: 40, lng: 46.7 }, SIZE);
const NO_INSETS: Insets = {
  top: { before: 0, after: 0 },
  right: { before: 0, after: 0 },
  bottom: { before: 0, after: 0 },
  left: { before: 0, after: 0 }
};

function mark(id: string, at: LngLat, { statements = 1, selected = [] as string[], name = id } = {}): Mark {
  const place = { ...places[0]!, id, label: { en: [name], id: [name] } };
  const empty = emptyCount(place);
  const about = { ...empty.about, total: statements, byGroup: { ...empty.about.byGroup, claim: statements } };
  return marksOf([{ ...empty, about, statements, at }], words, selected)[0]!;
}

describe('spreading', () => {
  const disc = fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 500 }),
    radius: fc.integer({ min: 8, max: 38 }),
    right: fc.integer({ min: 0, max: 50 })
  });

  it('leaves none over another, and none far from its place', () => {
    fc.assert(
      fc.property(fc.array(disc, { maxLength: 20 }), (discs) => {
        const moves = spread(discs);
        const standing = discs.flatMap((each, index) => {
          const move = moves[index];
          return move
            ? [{ ...each, x: each.x + move.x, y: each.y + move.y, by: Math.hypot(move.x, move.y) }]
            : [];
        });
        for (const { by } of standing) expect(by).toBeLessThanOrEqual(38.1);
        standing.forEach((a, index) => {
          for (const b of standing.slice(index + 1))
            // A crowd that never quite settles may touch.
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan((a.radius + b.radius) * 0.8);
        });
      }),
      { numRuns: 60 }
    );
  });

  it('moves nothing that stands free', () =>
    expect(
      spread([
        { x: 0, y: 0, radius: 10, right: 1 },
        { x: 100, y: 0, radius: 10, right: 1 }
      ])
    ).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 0 }
    ]));

  it('takes two marks of one place apart', () => {
    const [a, b] = spread([
      { x: 5, y: 5, radius: 10, right: 1 },
      { x: 5, y: 5, radius: 10, right: 1 }
    ]);
    expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeGreaterThan(20);
  });

  it('keeps those with most to read where there is no room for all', () => {
    const crowd = Array.from({ length: 12 }, (_, right) => ({ x: 100, y: 100, radius: 20, right }));
    const kept = spread(crowd).flatMap((move, right) => (move ? [right] : []));
    expect(kept.length).toBeLessThan(12);
    expect(kept.at(-1)).toBe(11);
    expect(kept).toEqual([...kept].sort((a, b) => a - b));
    expect(kept[0]).toBe(12 - kept.length);
  });

  it('keeps as many of a multitude as find room around one place', () => {
    const crowd = Array.from({ length: 400 }, (_, index) => ({
      x: 300 + (index % 20),
      y: 200 + Math.floor(index / 20),
      radius: 13,
      right: (index * 7) % 400
    }));
    const kept = spread(crowd).flatMap((move, index) => (move ? [crowd[index]!.right] : []));
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.length).toBeLessThan(44);
    expect(kept).toContain(399);
  });

  it('settles crowds far from each other as if each were alone', () => {
    const crowd = (x: number) => Array.from({ length: 14 }, (_, right) => ({ x, y: 100, radius: 20, right }));
    const [left, right] = [spread(crowd(100)), spread(crowd(700))];
    const both = spread([...crowd(100), ...crowd(700)]).map((move) => move !== undefined);
    expect(both).toEqual([...left, ...right].map((move) => move !== undefined));
  });
});

describe('layout', () => {
  const near = mark('near', [46.75, 39.8], { name: 'Stepanakert · Xankəndi' });
  const close = mark('close', [46.75, 39.76], { name: 'Shusha · Shushi' });
  const far = mark('far', [6.1, 46.2]);

  it('tells what is in the frame from what lies beyond it', () => {
    const { marks, beyond } = layoutOf([near, close, far], REGION);
    expect(marks.map(({ mark }) => mark.id)).toEqual(['near', 'close']);
    expect(beyond.map(({ id }) => id)).toEqual(['far']);
  });

  it('stays the same while the map is panned', () => {
    const here = layoutOf([near, close], REGION).marks;
    const there = layoutOf([near, close], projectionOf({ zoom: 7, lat: 40.2, lng: 46.9 }, SIZE)).marks;
    const offsets = (marks: typeof here) =>
      marks.map(({ at, place }) => [at.x - place.x, at.y - place.y].map(Math.round));
    expect(offsets(there)).toEqual(offsets(here));
  });

  it('gives names a place where they cover neither marks nor names', () => {
    const { marks } = layoutOf([near, close], REGION);
    const rects = marks.flatMap(({ mark, at, label }) => {
      const wish: LabelWish = {
        at,
        box: mark.parts.box,
        style: mark.style,
        lines: { text: mark.name, note: mark.note }
      };
      return label ? [rectOf(wish, label)] : [];
    });
    expect(rects).toHaveLength(2);
    const [a, b] = rects as [(typeof rects)[0], (typeof rects)[0]];
    expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
  });

  it('keeps names off what lies over the map', () => {
    const free = layoutOf([near], REGION).marks[0]!;
    expect(free.label!.anchor).toBe('start');
    const after = { left: free.at.x + 15, top: 0, right: 1000, bottom: 600 };
    expect(layoutOf([near], REGION, { reserved: [after] }).marks[0]!.label!.anchor).toBe('end');
  });

  it('lets a name give way by half a line where only a corner is taken', () => {
    const { at, label } = layoutOf([near], REGION).marks[0]!;
    const over = { left: 0, top: 0, right: 1000, bottom: at.y - 2 };
    const under = { left: 0, top: at.y + 20, right: 1000, bottom: 600 };
    const lower = layoutOf([near], REGION, { reserved: [over, under] }).marks[0]!.label!;
    expect(lower.anchor).toBe('start');
    expect(lower.y).toBeGreaterThan(label!.y);
  });
});

describe('pointers', () => {
  const options = { standing: [], tab: WIDE_TAB };
  const tabOf = (at: LngLat) => edgeTabs([mark('there', at)], REGION, NO_INSETS, options).tabs[0]!;

  it.each([
    ['west', [6.1, 46.2], 'left', 'w'],
    ['north', [44, 60], 'top', 'n'],
    ['east', [75, 40], 'right', 'e'],
    ['south', [46.7, 20], 'bottom', 's']
  ] as const)('points %s', (_, at, side, direction) => expect(tabOf(at)).toMatchObject({ side, direction }));

  it('says how far it is', () => expect(tabOf([6.146, 46.202]).km).toBe(3330));

  it('says no distance to a country, which is nowhere in particular', () => {
    const country = { ...mark('russia', [45, 55]), style: 'country' as const };
    expect(edgeTabs([country], REGION, NO_INSETS, options).tabs[0]!.km).toBeUndefined();
  });

  it('stands clear of other pointers and of marks, or is counted', () => {
    const crowd = Array.from({ length: 30 }, (_, index) =>
      mark(`city-${index}`, [5 + index * 0.1, 46], { statements: index + 1 })
    );
    const standing = [{ left: 0, top: 250, right: 120, bottom: 350 }];
    const { tabs, hidden } = edgeTabs(crowd, REGION, NO_INSETS, { ...options, standing });
    expect(tabs.length + hidden.length).toBe(30);
    expect(tabs.length).toBeGreaterThan(5);
    expect(hidden.length).toBeGreaterThan(5);
    const boxes = [
      ...tabs.map(({ x, y, width, height }) => ({ left: x, top: y, right: x + width, bottom: y + height })),
      ...standing
    ];
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    });
    const least = Math.min(...tabs.map(({ mark }) => mark.statements));
    expect(Math.max(...hidden.map(({ statements }) => statements))).toBeLessThan(least);
  });

  it('never leaves out what somebody has chosen', () => {
    const chosen = mark('chosen', [5, 46], { selected: ['chosen'] });
    const everywhere = [{ left: 0, top: 0, right: 1000, bottom: 600 }];
    expect(edgeTabs([chosen], REGION, NO_INSETS, { ...options, standing: everywhere }).tabs).toHaveLength(1);
  });
});

describe('in words', () => {
  it('counts and says what is chosen', () => {
    const chosen = mark('there', [46, 40], { statements: 5, selected: ['there'] });
    expect(markName({ ...chosen, events: 3 }, words)).toBe('there: 3 events, 5 statements, selected');
    expect(countsText({ events: 1, statements: 0 }, words)).toBe('1 event');
    expect(countsText({ events: 0, statements: 0 }, words)).toBe('nothing in these dates');
  });

  it('says why a place is drawn as it is', () => {
    const [stepanakert, , region] = places;
    const church = { ...stepanakert!, precision: 'approximate' as const, radiusKm: 1 };
    const notes = marksOf(
      [region!, church, stepanakert!].map((place) => ({ ...emptyCount(place), at: [46, 40] as const })),
      words,
      []
    );
    expect(notes.map(({ note }) => note)).toEqual([
      'soft area: no source gives a boundary',
      'somewhere within 1 km',
      undefined
    ]);
    expect(notes[1]!.name).toBe('Stepanakert · Xankəndi');
  });
});

describe('a name that finds no room whole', () => {
  it('is broken at hyphens and spaces, as evenly as they allow', () => {
    expect(brokenName('Nagorno-Karabakh')).toEqual(['Nagorno-', 'Karabakh']);
    expect(brokenName('Upper and Lower Valley')).toEqual(['Upper and', 'Lower Valley']);
    expect(brokenName('Region')).toEqual(['Region']);
  });

  it('keeps the two names of a place together', () =>
    expect(brokenName('Stepanakert · Xankəndi')).toEqual(['Stepanakert · Xankəndi']));

  it('is broken only where it names an area, after all places for the whole', () => {
    const box = { left: -20, right: 20, top: -20, bottom: 20 };
    const lines = { text: 'Nagorno-Karabakh', note: 'soft area: no source gives a boundary' };
    const wish = { at: { x: 0, y: 0 }, box, lines };
    const area = choicesByMark({ ...wish, style: 'area' });
    const first = area.findIndex(({ rows }) => rows !== undefined);
    expect(first).toBeGreaterThanOrEqual(4);
    expect(area.slice(first).every(({ rows }) => rows?.length === 2)).toBe(true);
    const widthOf = (choice: (typeof area)[number]) => {
      const { left, right } = rectOf({ ...wish, style: 'area' }, choice);
      return right - left;
    };
    expect(widthOf(area[first]!)).toBeLessThan(widthOf(area[0]!) / 2);
    expect(choicesByMark({ ...wish, style: 'point' }).some(({ rows }) => rows)).toBe(false);
  });
});

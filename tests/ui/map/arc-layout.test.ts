/** How arcs run: from the mark of the one place to the rim of the other, never through it, clear of each other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arc } from '../../../src/domain/arcs';
import { emptyCount } from '../../../src/domain/features';
import { projectionOf, type LngLat, type ScreenPoint } from '../../../src/domain/projection';
import { translatorFor } from '../../../src/i18n';
import { arcsOn, dotBoxes } from '../../../src/ui/map/arc-layout';
import { boxOf, edgeTabs, WIDE_TAB } from '../../../src/ui/map/edge-layout';
import { layoutOf } from '../../../src/ui/map/layout';
import { marksOf, type Mark } from '../../../src/ui/map/mark';
import { tinyStory } from '../../fixtures/tiny-story';

const words = translatorFor('en');
const SIZE = { width: 1000, height: 600 };
const NO_INSET = { before: 0, after: 0 };
const INSETS = { top: NO_INSET, right: NO_INSET, bottom: NO_INSET, left: NO_INSET };

/** A place where one statement was made and which others are about. */
function mark(id: string, at: LngLat, about = 4): Mark {
  const place = { ...tinyStory().places[0]!, id, label: { en: [id], id: [id] } };
  const empty = emptyCount(place);
  const byGroup = { ...empty.about.byGroup, claim: about };
  const count = {
    ...empty,
    said: 1,
    about: { ...empty.about, total: about, byGroup },
    statements: about + 1,
    at
  };
  return marksOf([count], words, [])[0]!;
}
const arc = (from: string, to: string, statements = 1): Arc => ({ from, to, statements });

function picture(marks: readonly Mark[], arcs: readonly Arc[], camera = { zoom: 6, lat: 42, lng: 46 }) {
  const projection = projectionOf(camera, SIZE);
  const layout = layoutOf(marks, projection);
  const { tabs } = edgeTabs(layout.beyond, projection, INSETS, { standing: layout.taken, tab: WIDE_TAB });
  return { layout, tabs, arcs: arcsOn(arcs, { standing: layout.marks, tabs }, projection, layout.taken) };
}

const points = (path: string): ScreenPoint[] =>
  path
    .slice(1)
    .split(/[ML]/)
    .map((point) => point.split(' ').map(Number))
    .map(([x = NaN, y = NaN]) => ({ x, y }));
const away = (a: ScreenPoint, b: ScreenPoint) => Math.hypot(a.x - b.x, a.y - b.y);

const WEST = mark('west', [43, 42]);
const EAST = mark('east', [49, 42]);
const FAR = mark('far', [6, 46]);

describe('arcs between marks', () => {
  it('begin at the speech mark and end at the rim of the ring, with the tip of the head', () => {
    const { layout, arcs } = picture([WEST, EAST], [arc('west', 'east')]);
    const [from, to] = layout.marks;
    const line = points(arcs[0]!.line);
    const speech = from!.mark.parts.speech!;
    expect(away(line[0]!, { x: from!.at.x + speech.x + 6, y: from!.at.y + speech.y - 14 })).toBeLessThan(20);
    const rim = to!.mark.parts.radius;
    expect(away(line.at(-1)!, to!.at)).toBeGreaterThan(rim + 2);
    expect(away(line.at(-1)!, to!.at)).toBeLessThan(rim + 30);
    expect(points(arcs[0]!.head)[1]).toEqual(line.at(-1));
  });

  it('tell the two directions apart', () => {
    const { arcs } = picture([WEST, EAST], [arc('west', 'east', 2), arc('east', 'west', 2)]);
    const middles = arcs.map(({ line }) => points(line)).map((line) => line[line.length >> 1]!);
    expect(Math.abs(middles[0]!.y - middles[1]!.y)).toBeGreaterThan(10);
    // Both lean up, as ways over a northern globe do.
    for (const { y } of middles) expect(y).toBeLessThan(300);
  });

  it('are wider and numbered where there are more statements', () => {
    const widths = [1, 2, 9, 5000].map((count) => {
      const [drawn] = picture([WEST, EAST], [arc('west', 'east', count)]).arcs;
      expect(drawn!.dot === undefined).toBe(count === 1);
      return drawn!.width;
    });
    expect(widths).toEqual([1.9, 2.1, 3.2, 7]);
  });

  it('put the number where no mark and no name stands', () => {
    const between = mark('between', [46, 42.4]);
    const { layout, arcs } = picture([WEST, EAST, between], [arc('west', 'east', 3)]);
    const [dot] = dotBoxes(arcs);
    for (const box of layout.taken)
      expect(
        dot!.right <= box.left || dot!.left >= box.right || dot!.bottom <= box.top || dot!.top >= box.bottom
      ).toBe(true);
  });

  it('are not drawn where two marks touch', () => {
    const near = mark('near', [43.05, 42]);
    expect(picture([WEST, near], [arc('west', 'near')]).arcs).toEqual([]);
  });

  it('hold no more than eyes can follow, the strongest', () => {
    const marks = Array.from({ length: 60 }, (_, index) =>
      mark(`m${index}`, [41 + (index % 10), 40 + 0.7 * Math.floor(index / 10)], 1)
    );
    const all = marks.slice(1).map(({ id }, index) => arc('m0', id, 100 - index));
    const { arcs } = picture(marks, all);
    expect(arcs.length).toBeLessThanOrEqual(40);
    expect(arcs.length).toBeGreaterThan(20);
    expect(arcs[0]!.statements).toBeGreaterThan(arcs.at(-1)!.statements);
  });
});

describe('arcs over the edge', () => {
  it('begin at the pointer to the place where it was said', () => {
    const { tabs, arcs } = picture([FAR, EAST], [arc('far', 'east')]);
    const tab = boxOf(tabs[0]!);
    const start = points(arcs[0]!.line)[0]!;
    expect(start.x).toBeGreaterThan(tab.right);
    expect(start.x).toBeLessThan(tab.right + 8);
    expect(start.y).toBeGreaterThan(tab.top);
    expect(start.y).toBeLessThan(tab.bottom);
  });

  it('end at the pointer to the place that it is about', () => {
    const { tabs, arcs } = picture([FAR, EAST], [arc('east', 'far')]);
    const tab = boxOf(tabs[0]!);
    const end = points(arcs[0]!.line).at(-1)!;
    expect(Math.abs(end.x - tab.right)).toBeLessThan(8);
  });

  it('are not drawn from beyond it to beyond it, nor to what has no mark', () => {
    const other = mark('other', [2, 48]);
    expect(picture([FAR, other, EAST], [arc('far', 'other'), arc('far', 'gone')]).arcs).toEqual([]);
  });
});

describe('wherever places lie', () => {
  const at = fc
    .tuple(fc.double({ min: 41.5, max: 50.5, noNaN: true }), fc.double({ min: 40.2, max: 43.5, noNaN: true }))
    .map(([lng, lat]): LngLat => [lng, lat]);

  it('arcs are whole lines that stay out of both rings and close to the straight way', () => {
    fc.assert(
      fc.property(at, at, (a, b) => {
        const { layout, arcs } = picture([mark('a', a), mark('b', b)], [arc('a', 'b', 3)]);
        for (const { line, head } of arcs) {
          const course = points(line);
          const [from, to] = ['a', 'b'].map((id) => layout.marks.find(({ mark }) => mark.id === id)!);
          const straight = away(from!.at, to!.at);
          for (const point of [...course, ...points(head)]) {
            expect(Number.isFinite(point.x + point.y)).toBe(true);
            expect(away(point, from!.at) + away(point, to!.at)).toBeLessThan(straight * 1.2 + 60);
          }
          for (const point of course) {
            expect(away(point, to!.at)).toBeGreaterThan(to!.mark.parts.radius);
            expect(away(point, from!.at)).toBeGreaterThan(from!.mark.parts.radius);
          }
        }
      })
    );
  });
});

/** Names on the ground: none over another, the greater first, in the language of the page, both where a place has two. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCount } from '../../../src/domain/features';
import { translatorFor } from '../../../src/i18n';
import { layoutOf } from '../../../src/ui/map/layout';
import { letteringOf } from '../../../src/ui/map/lettering';
import { marksOf } from '../../../src/ui/map/mark';
import type { Box } from '../../../src/ui/map/mark-parts';
import { storyLines } from '../../../src/ui/map/name-book';
import { overlap } from '../../../src/ui/map/room';
import { tinyStory } from '../../fixtures/tiny-story';
import { at, bookOf, emptyLayout, labels, roomOf, SIZE } from './names';

const NBSP = '\u00a0';
const book = bookOf('en');
const textsOf = (locale: string, zoom: number) => {
  const projection = at(zoom);
  const { names } = letteringOf(bookOf(locale), emptyLayout(projection), projection, []);
  return names.map(({ name }) => name.text);
};

const places = tinyStory().places;
const markOf = (id: string, position: readonly [number, number]) =>
  marksOf(
    [{ ...emptyCount({ ...places[0]!, id }), at: position, statements: 1, said: 1 }],
    translatorFor('en'),
    []
  )[0]!;

describe('the layout', () => {
  const camera = fc.record({
    zoom: fc.double({ min: 1, max: 11, noNaN: true }),
    lng: fc.double({ min: 36, max: 54, noNaN: true }),
    lat: fc.double({ min: 34, max: 46, noNaN: true })
  });

  it('lets no name lie over another, over a mark or over what covers the map', () => {
    fc.assert(
      fc.property(camera, ({ zoom, lng, lat }) => {
        const projection = at(zoom, [lng, lat]);
        const layout = emptyLayout(projection, [markOf('a', [46.7, 39.8]), markOf('b', [45, 40.2])]);
        const controls: Box[] = [{ left: 860, top: 0, right: 960, bottom: 240 }];
        const rooms = roomOf(letteringOf(book, layout, projection, controls, { margin: 0.25 }));
        rooms.forEach(([id, boxes], index) => {
          for (const [other, others] of [
            ...rooms.slice(index + 1),
            ['a mark', layout.taken] as const,
            ['controls', controls] as const
          ])
            expect(
              boxes.some((box) => others.some((each) => overlap(box, each))),
              `${id}, ${other}`
            ).toBe(false);
        });
      }),
      { numRuns: 40 }
    );
  });

  it('cuts no name at the edge of the picture', () => {
    const projection = at(6.5);
    const lettering = letteringOf(book, emptyLayout(projection), projection, [], { margin: 0.25 });
    for (const [id, boxes] of roomOf(lettering)) {
      const left = Math.min(...boxes.map((box) => box.left));
      const right = Math.max(...boxes.map((box) => box.right));
      const top = Math.min(...boxes.map((box) => box.top));
      const bottom = Math.max(...boxes.map((box) => box.bottom));
      const isInside = left >= 0 && top >= 0 && right <= SIZE.width && bottom <= SIZE.height;
      const isOutside = right <= 0 || bottom <= 0 || left >= SIZE.width || top >= SIZE.height;
      expect(isInside || isOutside, id).toBe(true);
    }
  });

  it('fills the page as an atlas does', () => {
    const count = (zoom: number) => textsOf('en', zoom).length;
    expect(count(5)).toBeGreaterThan(30);
    expect(count(6.5)).toBeGreaterThan(30);
    expect(count(8)).toBeGreaterThan(15);
  });

  it('gives the room to a country before a town, and to a capital before a village', () => {
    const kept = (...kinds: string[]) => {
      const projection = at(8);
      const names = kinds.map((kind, index) => {
        const label = labels.find((each) => each.kind === kind && each.id !== 'yerevan')!;
        return { ...book.names.find(({ id }) => id === label.id)!, id: `${kind}-${index}`, from: 0, to: 20 };
      });
      const crowded = names.map((name) => ({ ...name, at: [[46.6, 40.2] as const] }));
      return letteringOf(
        { names: crowded, rivers: [], lines: [] },
        emptyLayout(projection),
        projection,
        []
      ).names.map(({ name }) => name.id);
    };
    expect(kept('country', 'sea')).toEqual(['country-0']);
    expect(kept('capital', 'peak')[0]).toBe('capital-0');
    const order = book.names.map(({ id }) => id);
    expect(order.indexOf('ARM')).toBeLessThan(order.indexOf('caspian-sea'));
    expect(order.indexOf('caspian-sea')).toBeLessThan(order.indexOf('yerevan'));
    expect(order.indexOf('yerevan')).toBeLessThan(order.indexOf('stepanakert'));
    expect(order.indexOf('stepanakert')).toBeLessThan(order.indexOf('khojaly'));
    expect(order.indexOf('khojaly')).toBeLessThan(order.indexOf('ararat'));
  });

  it('names a country in what is seen of it', () => {
    // The heart of Georgia lies beyond the western edge.
    const projection = at(7, [47, 41.3]);
    const { names } = letteringOf(book, emptyLayout(projection), projection, [], { margin: 0.25 });
    const georgia = names.find(({ name }) => name.id === 'GEO')!;
    expect(georgia.at.x).toBeGreaterThan(0);
    expect(georgia.choice).toBeGreaterThan(0);
  });
});

describe('a name', () => {
  it('speaks the language of the page', () => {
    expect(textsOf('en', 5)).toEqual(expect.arrayContaining(['Caspian Sea', 'Tbilisi', 'Georgia']));
    expect(textsOf('id', 5)).toEqual(expect.arrayContaining(['Laut Kaspia', 'Tbilisi', 'Georgia']));
    expect(textsOf('id', 3)).toEqual(expect.arrayContaining(['Mesir', 'Kairo', 'Teheran']));
  });

  it.each(['en', 'id'])('shows both where a town has two, in the order of the alphabet (%s)', (locale) => {
    const texts = bookOf(locale, []).names.map(({ text }) => text);
    for (const pair of [
      ['Stepanakert', 'Xankəndi'],
      ['Shusha', 'Shushi'],
      ['Berdzor', 'Laçın'],
      ['Ağdərə', 'Martakert'],
      ['Martuni', 'Xocavənd'],
      ['Askeran', 'Əsgəran'],
      ['Ivanyan', 'Xocalı']
    ])
      expect(texts).toContain(pair.join(`${NBSP}·${NBSP}`));
  });

  it('stands once: on the ground, or by the mark of the story', () => {
    const projection = at(8, [46.75, 39.8]);
    const idsWith = (...marked: (readonly [string, readonly [number, number]])[]) => {
      const layout = layoutOf(
        marked.map(([id, position]) => markOf(id, position)),
        projection
      );
      return letteringOf(book, layout, projection, []).names.map(({ name }) => name.id);
    };
    expect(idsWith()).toContain('stepanakert');
    expect(idsWith(['stepanakert', [46.7528, 39.8177]])).not.toContain('stepanakert');
    // Some other mark, far from it, changes nothing.
    expect(idsWith(['region', [46.2, 40.3]])).toContain('stepanakert');
  });

  it('is that of the story where the story names the country', () => {
    const turkey = {
      ...places[0]!,
      id: 'turkey',
      kind: 'country' as const,
      names: [{ ...places[0]!.names[0]!, text: 'Türkiye' }],
      label: { en: ['Turkey'], id: ['Turki'] }
    };
    const names = bookOf('en', [turkey]).names.filter(({ id }) => id.startsWith('TUR'));
    expect(names.map(({ text, places: of }) => [text, of])).toEqual([
      ['Turkey', ['turkey']],
      ['Turkey', ['turkey']]
    ]);
  });

  it('of a summit has its height', () => {
    expect(book.names.find(({ id }) => id === 'ararat')).toMatchObject({ text: 'Ararat', note: '5,137 m' });
    expect(bookOf('id').names.find(({ id }) => id === 'ararat')!.note).toBe('5.137 m');
  });
});

describe('a name along a line', () => {
  it('stands on the river, upright, from zoom 7 on', () => {
    const linesAt = (zoom: number) =>
      letteringOf(book, emptyLayout(at(zoom)), at(zoom), []).lines.map(({ name, points }) => ({
        text: name.text,
        isUpright: points[0]!.x < points.at(-1)!.x
      }));
    expect(linesAt(6)).toEqual([]);
    const [first] = linesAt(8);
    expect(first).toEqual({ text: 'Kura', isUpright: true });
  });

  it('says what a line of the story is, and that it is approximate', () => {
    const [point] = places;
    const corridor = {
      ...point!,
      id: 'road',
      kind: 'corridor' as const,
      label: { en: ['Long road'], id: ['Jalan panjang'] },
      geometry: {
        type: 'LineString' as const,
        coordinates: [[45, 40.2] as [number, number], [48, 40.2] as [number, number]]
      }
    };
    const features = {
      type: 'FeatureCollection' as const,
      features: [
        {
          type: 'Feature' as const,
          geometry: corridor.geometry,
          properties: { id: 'road', shape: 'corridor' as const, selected: false }
        }
      ]
    };
    const lines = storyLines(features, { places: [corridor], words: translatorFor('en') });
    expect(lines.map(({ text }) => text)).toEqual(['Long road, approximate']);
    const layout = layoutOf([markOf('road', [46.5, 40.2])], at(7), { lines });
    expect(layout.along).toHaveLength(1);
    // It is named once.
    expect(layout.marks[0]).toMatchObject({ label: undefined, isNamedAlong: true });
    // From far away there is no room along it, and it is named beside its mark.
    const far = layoutOf([markOf('road', [46.5, 40.2])], at(4), { lines });
    expect(far.marks[0]).toMatchObject({ isNamedAlong: false });
    expect(far.marks[0]!.label).toBeDefined();
  });
});

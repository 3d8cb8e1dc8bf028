/** A link keeps its word: it comes back as it went, there is one for each view, and no link breaks the page. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/domain/time';
import { initialView, LOCALES, PANELS, QUOTE_MODES, type View } from '../../src/domain/view';
import { translatorFor } from '../../src/i18n';
import { noticeText } from '../../src/io/notice';
import { decodeAddress, encodeQuery, roundCamera, type Notice } from '../../src/io/url';
import { buildAtlas } from '../../src/domain/atlas';
import { renamedStory } from '../fixtures/tiny-story';
import { anyView, atlas } from './url-view';

const { extent } = atlas;
/** Years later, when the links are still there. */
const later = buildAtlas(renamedStory());
const decode = (path: string, search: string) => decodeAddress({ path, search }, atlas);
const encode = (change: Partial<View>) => encodeQuery({ ...initialView(extent, 'en'), ...change }, atlas);
const days = (from: string, to: string) => ({ start: spanOf(from)!.start, end: spanOf(to)!.end });

describe('every view', () => {
  it('comes back from its link as it went, without complaint', () =>
    fc.assert(
      fc.property(anyView, (view) => {
        const back = decode(`/${view.locale}/`, `?${encodeQuery(view, atlas)}`);
        expect(back.view).toEqual(view);
        expect(back.notices).toEqual([]);
      })
    ));

  it('has one link, whatever the order in which it was put together', () =>
    fc.assert(
      fc.property(anyView, fc.infiniteStream(fc.nat()), (view, chance) => {
        const shuffled = Object.fromEntries(
          Object.entries(view).map(([key, value]) => [
            key,
            Array.isArray(value) ? [...value, ...value].sort(() => (chance.next().value % 3) - 1) : value
          ])
        ) as View;
        expect(encodeQuery(shuffled, atlas)).toBe(encodeQuery(view, atlas));
      })
    ));

  it('has a link that ends in the version and needs no escaping but for the search', () =>
    fc.assert(
      fc.property(anyView, (view) => {
        expect(encodeQuery(view, atlas)).toMatch(/v=1$/);
        expect(encodeQuery({ ...view, query: '' }, atlas)).toMatch(/^[\w.~/&=-]+$/);
      })
    ));
});

describe('every address', () => {
  const name = fc.constantFrom(
    't',
    'p',
    'c',
    's',
    'a',
    'k',
    'status',
    'q',
    'o',
    'm',
    'tl',
    'mode',
    'clock',
    'sure',
    'arcs',
    'show',
    'compare',
    'known',
    'scope',
    'form',
    'scale',
    'ch',
    'st',
    'ui',
    'v',
    'x',
    '__proto__'
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '2020..',
      '..',
      '....',
      '2020-13-45',
      '~~~',
      '%',
      '%E0%A4%A',
      '/',
      '1e9/1/1',
      '-0/-0/-0',
      'NaN/NaN/NaN',
      '\ud800',
      '9'.repeat(400),
      'constructor',
      'geneva~'.repeat(80),
      'one-week',
      'both-sides',
      'present~large'
    )
  );
  const search = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.tuple(name, value), { maxLength: 12 })
      .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`)
  );

  it('opens a view that is whole, and whose own link says the same', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), search, (path, text) => {
        const { view, notices, unknown } = decode(path, text);
        expect(view.window.start).toBeGreaterThanOrEqual(extent.start);
        expect(view.window.end).toBeLessThanOrEqual(extent.end);
        expect(view.window.start).toBeLessThan(view.window.end);
        if (view.mode === 'until') expect(view.window.start).toBe(extent.start);
        expect(view.places.every((id) => atlas.placeById.has(id))).toBe(true);
        expect(view.open === undefined || atlas.rowOf.has(view.open)).toBe(true);
        expect([...view.query].length).toBeLessThanOrEqual(100);
        expect(LOCALES).toContain(view.locale);
        expect(QUOTE_MODES).toContain(view.quotes);
        expect([true, false, undefined]).toContain(view.arcs);
        expect([...PANELS, undefined]).toContain(view.panel);
        expect(view.step === undefined).toBe(view.chapter === undefined);
        for (const id of view.compare ?? []) expect(atlas.statementById.has(id)).toBe(true);
        if (view.camera) expect(roundCamera(view.camera)).toEqual(view.camera);
        for (const locale of LOCALES)
          for (const { key, slots } of notices) expect(translatorFor(locale).t(key, slots)).toBeTruthy();
        const again = decode(`/${view.locale}/`, `?${encodeQuery(view, atlas, unknown)}`);
        expect(again.view).toEqual(view);
      }),
      { numRuns: 500 }
    ));
});

describe('links that were given out', () => {
  const cases = readFileSync(new URL('../fixtures/links.txt', import.meta.url), 'utf8')
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0);

  it.each(cases.map(([link = '', json = '{}', ...notices]) => ({ link, json, notices })))(
    '$link',
    ({ link, json, notices }) => {
      const [path = '', search = ''] = link.split('?');
      const { view, ...rest } = decodeAddress({ path, search }, later);
      const { window, ...expected } = JSON.parse(json) as Omit<View, 'window'> & {
        window?: [string, string];
      };
      expect(view).toEqual({
        ...initialView(extent, 'en'),
        ...expected,
        ...(window && { window: days(...window) })
      });
      expect(rest.notices.map(inShort)).toEqual(notices);
    }
  );

  const inShort = ({ key, slots: { count, total, ids, text, old, id, cited } }: Notice) =>
    [key, cited ?? (count === undefined ? (text ?? old ?? id) : `${count} of ${total}: ${ids}`)]
      .filter(Boolean)
      .join(' ');

  it.each([
    [
      'en',
      [
        '“ann-and-bob” has another id now, and the link leads there: ann, bob-gov.',
        '“ann-claims” was withdrawn on 2 April 2025. It was: Ann: a claim. Why: No article prints it.'
      ]
    ],
    [
      'id',
      [
        '“ann-and-bob” kini memiliki id lain, dan tautan ini menuju ke sana: ann, bob-gov.',
        '“ann-claims” ditarik pada 2 April 2025. Isinya dahulu: Ann: sebuah klaim. Alasannya: Tidak tertulis dalam artikel.'
      ]
    ]
  ] as const)(
    'say in %s what became of an old id, also when the language is changed later',
    (locale, texts) => {
      const { notices } = decodeAddress({ path: '/id/', search: '?c=ann-and-bob&o=ann-claims' }, later);
      expect(notices.map((notice) => noticeText(translatorFor(locale), notice))).toEqual(texts);
    }
  );

  it('are written with the ids of now', () => {
    const { view } = decodeAddress({ path: '/en/', search: '?p=jenewa&o=attack&v=1' }, later);
    expect(encodeQuery(view, atlas)).toBe('p=geneva&o=shelling&v=1');
  });
});

describe('encodeQuery', () => {
  it.each<[Partial<View>, string]>([
    [{}, 'v=1'],
    [{ window: days('2020-10-30', '2020-10-31') }, 't=2020-10-30..latest&v=1'],
    [{ window: days('1994-01-01', '2020-10-05') }, 't=earliest..2020-10-05&v=1'],
    [{ window: days('2020-10-01', '2020-10-05') }, 't=2020-10-01..2020-10-05&v=1'],
    [{ window: days('1994-01-01', '1994-01-01') }, 't=1994-01-01&v=1'],
    [{ places: ['stepanakert', 'geneva', 'geneva'] }, 'p=geneva~stepanakert&v=1'],
    [{ query: ' they  shot ' }, 'q=they++shot&v=1'],
    [{ query: 'Ханкенди' }, 'q=%D0%A5%D0%B0%D0%BD%D0%BA%D0%B5%D0%BD%D0%B4%D0%B8&v=1'],
    [{ camera: { zoom: 9.2041, lat: 39.8153123, lng: 46.7515123 } }, 'm=9.2/39.8153/46.7515&v=1'],
    [{ camera: { zoom: 2, lat: -0.0001, lng: 190 } }, 'm=2/0/-170&v=1'],
    [{ camera: { zoom: NaN, lat: 1, lng: 1 } }, 'v=1'],
    [{ quotes: 'translation' }, 'tl=tr&v=1'],
    [{ mode: 'until', window: days('1994', '2020-10-05') }, 't=earliest..2020-10-05&mode=until&v=1'],
    [{ clock: 'reported' }, 'clock=reported&v=1'],
    [{ sure: true }, 'sure=1&v=1'],
    [{ arcs: true }, 'arcs=on&v=1'],
    [{ arcs: false }, 'arcs=off&v=1'],
    [{ arcs: undefined }, 'v=1'],
    [{ panel: 'figures', known: 'then' }, 'show=figures&known=then&v=1'],
    [
      { panel: 'figures', scope: 'all', figureForm: 'table', figureScale: 'log' },
      'show=figures&scope=all&form=table&scale=log&v=1'
    ],
    [{ compare: ['denies-shelling', 'accuses-shelling'] }, 'compare=accuses-shelling~denies-shelling&v=1'],
    [{ isPresenting: true }, 'ui=present&v=1'],
    [{ chapter: 'one-week', step: 'everything' }, 'ch=one-week&st=everything&v=1'],
    [
      { chapter: 'one-week', step: 'accusation', isPresenting: true },
      't=earliest..latest&ch=one-week&st=accusation&ui=present&v=1'
    ],
    [
      { chapter: 'one-week', step: 'everything', open: 'shelling' },
      'o=shelling&ch=one-week&st=everything&v=1'
    ]
  ])('writes %o', (change, query) => expect(encode(change)).toBe(query));

  it('keeps parameters that it does not know, before the version', () => {
    const { view, unknown } = decode('/en/', '?names=one&p=geneva&v=1&d=2026-11-22.1');
    expect(encodeQuery(view, atlas, unknown)).toBe('p=geneva&names=one&d=2026-11-22.1&v=1');
  });
});

describe('a step of a chapter', () => {
  it('is named and no more while its view is what is shown', () => {
    const { view } = decode('/en/', '?ch=one-week&st=both-sides&v=1');
    expect(view).toMatchObject({
      window: days('2020-10-01', '2020-10-05'),
      camera: { zoom: 9, lat: 39.815, lng: 46.752 },
      compare: ['accuses-shelling', 'denies-shelling']
    });
    expect(encodeQuery(view, atlas)).toBe('ch=one-week&st=both-sides&v=1');
    expect(encodeQuery({ ...view, locale: 'id', isPresenting: true }, atlas)).toBe(
      'ch=one-week&st=both-sides&ui=present&v=1'
    );
  });

  it('is shown as it is also where the link says all of its view', () => {
    const { view } = decode('/en/', '?t=2020-10-01..2020-10-05&p=stepanakert&o=accuses-shelling&ch=one-week');
    expect(encodeQuery(view, atlas)).toBe('ch=one-week&st=accusation&v=1');
  });

  it('keeps words of others in the list that it shares with them', () => {
    const { view, unknown } = decode('/en/', '?ui=map~present&ch=one-week&st=everything&ui=large&v=1');
    expect(view.isPresenting).toBe(true);
    expect(encodeQuery(view, atlas, unknown)).toBe('ch=one-week&st=everything&ui=present&ui=map~large&v=1');
  });
});

describe('links that are too much', () => {
  it('are cut after 50 values, and say so', () => {
    const many = Array.from({ length: 60 }, (_, at) => `place-${at}`);
    const { notices } = decode('/en/', `?p=${many.join('~')}`);
    expect(notices.map(({ key }) => key)).toEqual(['notices.many', 'notices.unknown.places']);
    expect(translatorFor('en').t(notices[1]!.key, notices[1]!.slots)).toBe(
      '50 of 50 places in this link are unknown: place-0, place-1, place-2, place-3, place-4, …'
    );
  });

  it('are cut after 4 kB at a whole parameter', () => {
    const { view, notices } = decode('/en/', `?p=geneva&x=${'y'.repeat(5000)}&c=ann`);
    expect(view.places).toEqual(['geneva']);
    expect(view.speakers).toEqual([]);
    expect(notices.map(({ key }) => key)).toEqual(['notices.long']);
  });

  it('are cut in the search text between characters', () => {
    const { view, notices } = decode('/en/', `?q=${encodeURIComponent('😀'.repeat(101))}`);
    expect(view.query).toBe('😀'.repeat(100));
    expect(notices.map(({ key }) => key)).toEqual(['notices.query']);
  });
});

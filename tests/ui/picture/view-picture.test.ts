/** The map of a view as a picture: all that tells what it is stands in it, in its column, and nothing of the view is lost. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { attributionOf, formerBoundaries, groundNames, wholeGround } from '../../../src/build/basemap-data';
import { loadStory } from '../../../src/build/compile';
import { buildAtlas } from '../../../src/domain/atlas';
import { projectionOf, type Projection } from '../../../src/domain/projection';
import { spanOf } from '../../../src/domain/time';
import { initialView, LOCALES, type View } from '../../../src/domain/view';
import type { Story } from '../../../src/schema/story';
import { AppState } from '../../../src/state/app-state.svelte';
import { placeLabel } from '../../../src/i18n';
import { viewPicture, withStyle } from '../../../src/ui/picture/view-picture';
import { both, tinyEvent, tinyStatement, tinyStory } from '../../fixtures/tiny-story';
import { faces } from '../../pages/picture/studio';

const LINK = 'https://example.org/story/en/?t=2020-10-01..2020-10-31&p=stepanakert&v=1';
const STORY = loadStory('data');
const { labels, riverNames } = groundNames('.');
const ground = {
  ground: wholeGround('.'),
  former: formerBoundaries('.'),
  labels,
  riverNames,
  credit: attributionOf('.')
};
const SIZE = { width: 968, height: 640 };
const CAUCASUS = projectionOf({ zoom: 6.2, lat: 40.1, lng: 46.8 }, SIZE);
const WORLD = projectionOf({ zoom: 1.3, lat: 30, lng: 40 }, SIZE);
const PHONE = projectionOf({ zoom: 5.8, lat: 40.1, lng: 46.8 }, { width: 390, height: 480 });

function appOf(story: Story, change: Partial<View> = {}): AppState {
  const atlas = buildAtlas(story);
  return new AppState(atlas, { ...initialView(atlas.extent, 'en'), ...change });
}
const draw = (app: AppState, seen: Projection = CAUCASUS) =>
  viewPicture({
    app,
    ground,
    seen,
    link: LINK,
    today: spanOf('2026-11-28')!.start,
    pens: { colours: { ink: '#123456' }, faces }
  });

type Line = { text: string; x: number; y: number; size: number };
const unescape = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
function linesIn(svg: string): Line[] {
  return [...svg.matchAll(/<text ([^>]*)>([\s\S]*?)<\/text>/g)].map(([, attributes = '', content = '']) => {
    const number = (name: string) => Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1]);
    return {
      text: unescape(content.replace(/<[^>]*>/g, '')),
      x: number('x'),
      y: number('y'),
      size: number('font-size')
    };
  });
}
/** Without what stands in the map. */
const MAP = /<g transform="translate\(48 [\s\S]*?clip-path[\s\S]*?(?=<rect x="48")/;
const pageLines = (svg: string) => linesIn(svg.replace(MAP, ''));
const told = (lines: readonly Line[]) => lines.map(({ text }) => text).join(' ');

describe.each(LOCALES)('in "%s"', (locale) => {
  const window = { start: spanOf('2020-09-27')!.start, end: spanOf('2020-10-31')!.end };
  const app = appOf(STORY, { locale, window, acts: ['accusation', 'denial'], query: 'kota', known: 'then' });
  const { svg } = draw(app);
  const text = told(pageLines(svg));

  it('says what it is, of when, under which filters, from whom and where it is to be found', () => {
    const { t, range, date } = app.words;
    const { title, version, licence, accurateAsOf } = STORY.story;
    for (const part of [
      title[locale]!,
      range(app.view.window),
      ...['accusation', 'denial'].map((act) => t(`act.${act as 'denial'}`)),
      '“kota”',
      t('known.then', { date: date(window.end - 1), shown: 3, count: 5 }),
      'RMOL',
      t('map.disclaimer'),
      ground.credit,
      version,
      licence.id,
      app.words.when(accurateAsOf),
      date(spanOf('2026-11-28')!.start),
      LINK
    ])
      expect(text).toContain(part);
  });

  it('is told to those who do not see it', () => {
    const parsed = new XMLParser().parse(svg) as { svg: { title: string; desc: string } };
    expect(parsed.svg.title).toBe(`${STORY.story.title[locale]} · Dateline`);
    expect(parsed.svg.desc).toContain(app.words.range(app.view.window));
  });
});

it.each([
  ['the Caucasus', CAUCASUS],
  ['the world', WORLD],
  ['a phone', PHONE]
])('keeps to its page, one line under the other: %s', (_, seen) => {
  const { svg, width, height } = draw(appOf(STORY), seen);
  const lines = pageLines(svg);
  for (const { text, x, y, size } of lines) {
    // Every letter of these fonts is half as wide as it is high.
    if (text !== 'Dateline') expect(x + text.length * size * 0.5, text).toBeLessThanOrEqual(width - 48);
    expect(y).toBeLessThan(height - 40);
  }
  for (const [index, a] of lines.entries())
    for (const b of lines.slice(index + 1)) {
      const isBeside = a.x + a.text.length * a.size * 0.5 < b.x || b.x + b.text.length * b.size * 0.5 < a.x;
      if (!isBeside && a.text !== 'Dateline')
        expect(Math.abs(a.y - b.y), `${a.text} / ${b.text}`).toBeGreaterThan(Math.min(a.size, b.size));
    }
});

it.each([
  ['the Caucasus', CAUCASUS],
  ['the world', WORLD]
])('names every place of the view, on the map or as what is not on it: %s', (_, seen) => {
  const app = appOf(STORY);
  const all = told(linesIn(draw(app, seen).svg)).replaceAll('\u00a0', ' ');
  for (const id of app.facts.places) {
    const names = placeLabel(app.atlas.placeById.get(id)!, 'en').split(' · ');
    for (const name of names) expect(all).toContain(name);
  }
});

it('explains the signs that are in it and no others', () => {
  const keyOf = (change: Partial<View>) => told(pageLines(draw(appOf(STORY, change)).svg));
  const denials = keyOf({ acts: ['denial'] });
  expect(denials).toContain('Disputes');
  for (const other of ['Assertions', 'Appeals', 'happened here', 'Diamonds', 'Alleged'])
    expect(denials).not.toContain(other);
  const alleged = keyOf({ statuses: ['alleged'] });
  expect(alleged).toContain('Alleged');
  expect(alleged).not.toContain('Planned');
});

it('draws what is only possible in outline, what is chosen on a disc, and the others faint', () => {
  const story = tinyStory();
  story.statements.push(tinyStatement({ id: 'on-region', about: ['region'] }));
  const plain = draw(appOf(story)).svg;
  expect(plain).not.toMatch(/opacity="0.38"/);
  const chosen = draw(appOf(story, { places: ['stepanakert'] })).svg;
  expect(chosen).toMatch(/<g opacity="0.38">/);
  story.events = [
    tinyEvent({
      id: 'some-day',
      when: {
        edtf: '[2020-10-01..2020-10-20]',
        earliest: '2020-10-01',
        latest: '2020-10-20',
        basis: 'bounded'
      },
      places: [{ place: 'stepanakert', role: 'at' }]
    })
  ];
  story.statements = [];
  const window = { start: spanOf('2020-10-05')!.start, end: spanOf('2020-10-06')!.end };
  expect(told(pageLines(draw(appOf(story, { window })).svg))).toContain('in outline');
});

it('takes fonts along, and is as sound XML as before', () => {
  const svg = withStyle(
    draw(appOf(tinyStory())).svg,
    "@font-face{font-family:'A';src:url(data:font/woff2;base64,AA==)}"
  );
  expect(XMLValidator.validate(svg)).toBe(true);
  expect(svg).toContain('<style>@font-face');
});

it('lets nothing of a story break out', () => {
  const story = tinyStory();
  const hostile =
    '</text><script>alert(1)</script><image href="https://example.org/x.png"/> & " $& \u0000\ud800';
  story.story.title = both(hostile);
  story.places[0]!.label = { en: [hostile], id: [hostile] };
  const svg = withStyle(draw(appOf(story, { query: hostile.slice(0, 60), places: ['stepanakert'] })).svg, '');
  expect(svg).not.toMatch(/<script|<image/);
  expect(XMLValidator.validate(svg)).toBe(true);
});

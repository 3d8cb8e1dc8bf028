/** The map of a view as a picture for paper and for pages of others: with title, dates, filters, key, sources and licence in it. */
import { publicationDay } from '../../domain/atlas';
import {
  boundsSeen,
  cameraFitting,
  cameraInWorld,
  projectionOf,
  type Projection,
  type Size
} from '../../domain/projection';
import type { Day } from '../../domain/time';
import type { AppState } from '../../state/app-state.svelte';
import { activeFilters } from '../filters/active';
import { knownText } from '../known-text';
import { actorName } from '../list/speaker';
import { countsText } from '../map/mark';
import { saidOf, sentenceText, windowText } from '../sentence';
import { INNER, PAGE, paragraph, SIZES, stacked, text, type Block } from './column';
import { absentBlock, keyBlock } from './key-block';
import { mapBlock, mapSize, scaleBox } from './map-block';
import type { Pens } from './marks';
import { linesOf, textAt } from './set-text';
import { element, escaped } from './svg';
import { sceneOf, type PictureGround } from './view-scene';

export type ViewPicture = Size & { svg: string };

export type PictureOptions = {
  app: AppState;
  ground: PictureGround;
  /** What the screen shows. */
  seen: Projection;
  /** Of the view, for everybody. */
  link: string;
  today: Day;
  pens: Pens;
};

const BRAND_WIDTH = 170;

export function viewPicture(options: PictureOptions): ViewPicture {
  const { app, ground, seen, pens } = options;
  const { colours } = pens;
  const size = mapSize(seen.size);
  const camera = cameraInWorld(cameraFitting(boundsSeen(seen), size, 0), size);
  const projection = projectionOf(camera, size);
  const scene = sceneOf(app, ground, { projection, reserved: [scaleBox(size)] });
  const page = stacked(PAGE.margin, PAGE.gap, [
    (y) => headOf(options, y),
    (y) => mapBlock(options, scene, y),
    (y) => keyBlock(options, scene, y),
    (y) => absentBlock(options, scene, y),
    (y) => footOf(options, y)
  ]);
  const height = Math.ceil(page.end + PAGE.margin);
  const title = app.words.text(app.atlas.story.story.title).text;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: PAGE.width,
      height,
      viewBox: `0 0 ${PAGE.width} ${height}`,
      lang: app.words.locale,
      role: 'img'
    },
    element('title', {}, escaped(`${title} · Dateline`)),
    element('desc', {}, escaped(sentenceText(app.words, saidOf(app)))),
    element('rect', { width: PAGE.width, height, fill: colours.paper }),
    page.markup
  );
  return { svg, width: PAGE.width, height };
}

/** The same with fonts of its own, for programs that do not have them. */
export const withStyle = (svg: string, css: string): string =>
  svg.replace('</desc>', (end) => end + element('style', {}, escaped(css)));

function headOf({ app, pens }: PictureOptions, y: number): Block {
  const { atlas, view, words, facts } = app;
  const { t } = words;
  const { faces, colours } = pens;
  const at = { x: PAGE.margin, width: INNER };
  const filters = activeFilters(app).map((filter) => filter.text);
  const only = [
    ...(filters.length > 0 ? [t('sharing.picture.filters', { filters: filters.join('; ') })] : []),
    ...(view.sure ? [`${t('list.doubt.sure')}.`] : [])
  ].join(' ');
  const title = words.text(atlas.story.story.title).text;
  const room = INNER - BRAND_WIDTH;
  const size =
    SIZES.title.find((each) => linesOf(title, faces.serif, room / each).length === 1) ?? SIZES.title.at(-1)!;
  const counts = [
    t('key.words.counts', { count: facts.places.length, rows: countsText(facts.counts, words) }),
    ...(facts.possible > 0 && !view.sure
      ? [
          t('list.sentence.doubt', {
            count: facts.certain,
            possible: t('list.sentence.possible', { count: facts.possible })
          })
        ]
      : [])
  ].join(' ');
  const brand = textAt(
    'Dateline',
    { faces: faces.brand, size: SIZES.brand, fill: colours.ink ?? '' },
    { x: PAGE.width - PAGE.margin, y: y + size * 0.98, anchor: 'end' }
  );
  const head = stacked(y, 8, [
    (top) =>
      paragraph(title, { face: 'serif', size, fill: colours.ink, leading: 1.15 }, faces, {
        ...at,
        y: top,
        width: room
      }),
    (top) =>
      paragraph(windowText(words, view), { face: 'bold', size: SIZES.window, fill: colours.ink }, faces, {
        ...at,
        y: top
      }),
    (top) => paragraph(counts, text(SIZES.text, pens, 'ink-2'), faces, { ...at, y: top }),
    (top) => (only === '' ? undefined : paragraph(only, text(SIZES.text, pens), faces, { ...at, y: top })),
    (top) =>
      view.known === 'then'
        ? paragraph(knownText(app), text(SIZES.text, pens), faces, { ...at, y: top })
        : undefined
  ]);
  return { ...head, markup: brand + head.markup };
}

function footOf({ app, ground, link, today, pens }: PictureOptions, y: number): Block {
  const { atlas, words, facts } = app;
  const { t } = words;
  const { version, licence, accurateAsOf } = atlas.story.story;
  const outlets = facts.sources
    .flatMap((id) => atlas.sourceById.get(id) ?? [])
    .sort((a, b) => publicationDay(a) - publicationDay(b))
    .map((source) =>
      t('list.line.published', {
        outlet: actorName(app, source.outlet),
        date: words.date(publicationDay(source))
      })
    );
  const lines = [
    ...(outlets.length > 0 ? [t('sharing.picture.sources', { sources: outlets.join('; ') })] : []),
    t('sharing.picture.data', {
      attribution: words.text(licence.attribution).text,
      version,
      date: words.when(accurateAsOf),
      licence: licence.id
    }),
    [
      ...(ground.credit === undefined ? [] : [t('map.credit', { credit: ground.credit })]),
      t('map.disclaimer')
    ].join('. '),
    t('sharing.picture.link', { date: words.date(today), link })
  ];
  const { faces, colours } = pens;
  const rule = element('rect', { x: PAGE.margin, y, width: INNER, height: 2, fill: colours.ink });
  const foot = stacked(
    y + 14,
    4,
    lines.map(
      (line) => (top: number) =>
        paragraph(line, text(SIZES.note, pens), faces, { x: PAGE.margin, y: top, width: INNER })
    )
  );
  return { ...foot, markup: rule + foot.markup };
}

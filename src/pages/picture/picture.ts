/** The picture that a link shows: the words and whose they are on one side, the places on the other, as SVG. */
import type { Atlas } from '../../domain/atlas';
import type { Words } from '../../i18n';
import type { Card, CardWords } from './card';
import type { Colours } from '../../ui/picture/ground';
import { mapOf, type MapData } from './map';
import { fitted, linesOf, textAt, type Fitted, type Typefaces } from '../../ui/picture/set-text';
import { element } from '../../ui/picture/svg';

/** As those who show links ask for it. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** What the build brings along for all pictures. */
export type Studio = { map: MapData; faces: Typefaces; colours: Colours; credit: string };

const FOOT = 66;
const MAP = { x: 712, width: PICTURE.width - 712, height: PICTURE.height - FOOT };
/** The map's letters and marks are made for a screen; a picture is seen at a third of its size. */
const MAP_SCALE = 1.4;
const COLUMN = { x: 56, width: MAP.x - 56 - 40, top: 50, bottom: MAP.height - 34 };

const KICKER = 25;
const NOTE = 20;
const SIZES = [58, 52, 47, 43, 39, 35, 32, 29, 26];
/** An original under its translation is left out before the words get smaller than this. */
const LEAST_WITH_ORIGINAL = 32;
const BENEATH = [27, 25, 23, 21] as const;
const LEADING = { words: 1.2, beneath: 1.3, lines: 1.32 };
/** Whose words, then the lines under it. */
const OWNER = [
  { owner: 36, line: 25 },
  { owner: 32, line: 23 },
  { owner: 28, line: 20 },
  { owner: 25, line: 18 }
] as const;
/** Of the column, at most, while there are smaller letters. */
const MOST_FOR_OWNER = 0.46;

const MARKS: Record<string, readonly [string, string]> = { en: ['“', '”'], id: ['“', '”'] };
const around = ({ isQuoted, lang }: CardWords): readonly [string, string] =>
  isQuoted ? (MARKS[lang] ?? ['“', '”']) : ['', ''];

type Painting = { card: Card; atlas: Atlas; words: Words; studio: Studio };

/** A whole SVG document; the fonts that it names are those of the studio. */
export function pictureOf({ card, atlas, words, studio }: Painting): string {
  const { colours, faces, map, credit } = studio;
  const size = { width: MAP.width / MAP_SCALE, height: MAP.height / MAP_SCALE };
  const { width, height } = PICTURE;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      lang: words.locale
    },
    element('rect', { width, height, fill: colours.paper }),
    element('clipPath', { id: 'frame' }, element('rect', { ...size })),
    element(
      'g',
      { transform: `translate(${MAP.x} 0) scale(${MAP_SCALE})`, 'clip-path': 'url(#frame)' },
      mapOf(card.scene, { atlas, words, map, faces, colours, size, scale: MAP_SCALE })
    ),
    element('rect', { x: MAP.x, width: 2, height: MAP.height, fill: colours['line-2'] }),
    ...columnOf(card, studio),
    ...footOf([words.t('app.disclaimer'), words.t('map.credit', { credit })], studio)
  );
}

function columnOf(card: Card, { faces, colours }: Studio): string[] {
  const ink = colours.ink ?? '';
  const second = colours['ink-2'] ?? '';
  const { x, width, top, bottom } = COLUMN;
  const parts: string[] = [];
  let y = top;

  for (const line of linesOf(card.kicker, faces.bold, width / KICKER)) {
    parts.push(textAt(line, { faces: faces.bold, size: KICKER, fill: second }, { x, y: y + KICKER * 0.8 }));
    y += KICKER * LEADING.lines;
  }
  y += 10;

  const owner = ownerOf(card, { faces, colours });
  const room = bottom - owner.height - 18 - y;
  const { main, beneath } = wordsOf(card, faces, room);
  for (const line of main.lines) {
    y += main.size * LEADING.words;
    parts.push(
      textAt(line, { faces: faces.serif, size: main.size, fill: ink }, { x, y: y - main.size * 0.24 })
    );
  }
  if (card.note !== undefined) {
    y += NOTE * 1.5;
    for (const line of linesOf(card.note, faces.sans, width / NOTE).slice(0, 1))
      parts.push(textAt(line, { faces: faces.sans, size: NOTE, fill: second }, { x, y: y - 6 }));
  }
  if (beneath) {
    y += 6;
    for (const line of beneath.lines) {
      y += beneath.size * LEADING.beneath;
      parts.push(
        textAt(
          line,
          { faces: faces.italic, size: beneath.size, fill: second },
          { x, y: y - beneath.size * 0.28 }
        )
      );
    }
  }
  return [...parts, ...owner.draw(bottom - owner.height)];
}

/** As large as they may be, with what stands under them if that leaves them large enough. */
function wordsOf(
  { words, note, beneath }: Card,
  faces: Typefaces,
  room: number
): { main: Fitted; beneath: Fitted | undefined } {
  const left = room - (note === undefined ? 0 : NOTE * 1.5);
  const { width } = COLUMN;
  const fit = (sizes: readonly number[], height: number) =>
    fitted(words.text, faces.serif, { width, height, sizes, leading: LEADING.words, around: around(words) });
  if (beneath)
    for (const size of SIZES.filter((each) => each >= LEAST_WITH_ORIGINAL)) {
      const main = fit([size], left);
      if (!main.isWhole) continue;
      const under = fitted(beneath.text, faces.italic, {
        width,
        height: left - main.height - 6,
        sizes: BENEATH.filter((each) => each < size * 0.8),
        leading: LEADING.beneath,
        around: around(beneath)
      });
      if (under.isWhole) return { main, beneath: under };
    }
  return { main: fit(SIZES, left), beneath: undefined };
}

/** At the foot of the column; every word of it, in smaller letters where it is long. */
function ownerOf({ owner, lines }: Card, { faces, colours }: Pick<Studio, 'faces' | 'colours'>) {
  const { x, width, top, bottom } = COLUMN;
  const set = OWNER.map((sizes) => {
    const names = linesOf(owner, faces.bold, width / sizes.owner);
    const rest = lines.flatMap((line) => linesOf(line, faces.sans, width / sizes.line));
    const height = names.length * sizes.owner * 1.18 + rest.length * sizes.line * LEADING.lines + 20;
    return { sizes, names, rest, height };
  });
  const chosen = set.find(({ height }) => height <= (bottom - top) * MOST_FOR_OWNER) ?? set.at(-1)!;
  const draw = (from: number): string[] => {
    const { sizes, names, rest } = chosen;
    let y = from + 20;
    const drawn = [element('rect', { x, y: from, width: 72, height: 4, fill: colours.ink })];
    for (const line of names) {
      y += sizes.owner * 1.18;
      drawn.push(
        textAt(
          line,
          { faces: faces.bold, size: sizes.owner, fill: colours.ink ?? '' },
          { x, y: y - sizes.owner * 0.2 }
        )
      );
    }
    for (const line of rest) {
      y += sizes.line * LEADING.lines;
      drawn.push(
        textAt(
          line,
          { faces: faces.sans, size: sizes.line, fill: colours['ink-2'] ?? '' },
          { x, y: y - sizes.line * 0.24 }
        )
      );
    }
    return drawn;
  };
  return { height: chosen.height, draw };
}

/** Whose site it is, what the map does not mean, whose map it is. */
function footOf(texts: readonly string[], { faces, colours }: Studio): string[] {
  const y = MAP.height;
  const { width } = PICTURE;
  const x = 214;
  const room = width - x - 40;
  const lines = texts.map((text) =>
    fitted(text, faces.sans, {
      width: room,
      height: 24,
      sizes: [16.5, 15.5, 14.5, 13.5, 12.5, 11.5],
      leading: 1.3
    })
  );
  return [
    element('rect', { y, width, height: FOOT, fill: colours.surface }),
    element('rect', { y, width, height: 2, fill: colours.ink }),
    textAt('Dateline', { faces: faces.brand, size: 32, fill: colours.ink ?? '' }, { x: COLUMN.x, y: y + 44 }),
    ...lines.flatMap(({ lines: [line = ''], size }, index) => [
      textAt(line, { faces: faces.sans, size, fill: colours['ink-2'] ?? '' }, { x, y: y + 29 + index * 22 })
    ])
  ];
}

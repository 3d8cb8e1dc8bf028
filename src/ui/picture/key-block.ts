/** Under the map of a picture: its key, and what the view holds that the map does not show. */
import type { PlaceCount } from '../../domain/features';
import { placeLabel } from '../../i18n';
import type { AppState } from '../../state/app-state.svelte';
import { countsText, type Mark } from '../map/mark';
import { INNER, moved, PAGE, paragraph, SIZES, stacked, text, type Block } from './column';
import { keyOf, type KeySection } from './key';
import type { Pens } from './marks';
import type { ViewScene } from './view-scene';

/** Of a sample in the key, and of what stands beside it. */
const SAMPLE = { marks: 34, lines: 50 };

type Drawn = { app: AppState; pens: Pens };

/** Sections side by side, each as long as it is. */
function columnsOf(sections: readonly (KeySection & { sample: number })[], pens: Pens, y: number): Block {
  const width = (INNER - PAGE.gap * (sections.length - 1)) / sections.length;
  const blocks = sections.map((section, index) =>
    sectionBlock(section, pens, { x: PAGE.margin + index * (width + PAGE.gap), y, width })
  );
  return {
    markup: blocks.map(({ markup }) => markup).join(''),
    end: Math.max(...blocks.map(({ end }) => end))
  };
}

function sectionBlock(
  { title, entries, sample }: KeySection & { sample: number },
  pens: Pens,
  { x, y, width }: { x: number; y: number; width: number }
): Block {
  const { faces, colours } = pens;
  const beside = { x: x + sample, width: width - sample };
  return stacked(y, 7, [
    (top) =>
      title === ''
        ? undefined
        : paragraph(title, { face: 'bold', size: SIZES.text, fill: colours.ink }, faces, {
            x,
            y: top,
            width
          }),
    ...entries.map(({ sample: drawing, text: name, note }) => (top: number) => {
      const entry = stacked(top, 0, [
        (from) => paragraph(name, text(SIZES.text, pens), faces, { ...beside, y: from }),
        (from) =>
          note === ''
            ? undefined
            : paragraph(note, text(SIZES.note, pens, 'ink-2'), faces, { ...beside, y: from })
      ]);
      return {
        ...entry,
        markup: moved(drawing, x + (sample - 12) / 2, top + SIZES.text * 0.66, 1.15) + entry.markup
      };
    })
  ]);
}

export function keyBlock({ app, pens }: Drawn, scene: ViewScene, y: number): Block | undefined {
  const { marks, lines } = keyOf(app, scene, pens);
  if (marks.length === 0 && lines.entries.length === 0) return undefined;
  const half = Math.ceil(lines.entries.length / 2);
  return stacked(y, PAGE.gap - 6, [
    (top) =>
      marks.length > 0
        ? columnsOf(
            marks.map((section) => ({ ...section, sample: SAMPLE.marks })),
            pens,
            top
          )
        : undefined,
    (top) =>
      lines.entries.length > 0
        ? stacked(top, 7, [
            (from) =>
              sectionBlock({ ...lines, entries: [], sample: 0 }, pens, {
                x: PAGE.margin,
                y: from,
                width: INNER
              }),
            (from) =>
              columnsOf(
                [lines.entries.slice(0, half), lines.entries.slice(half)].map((entries) => ({
                  title: '',
                  entries,
                  sample: SAMPLE.lines
                })),
                pens,
                from
              )
          ])
        : undefined
  ]);
}

/** What the view holds and the picture cannot show. */
export function absentBlock(
  { app, pens }: Drawn,
  { layout, unmarked }: ViewScene,
  y: number
): Block | undefined {
  const { words } = app;
  const { t } = words;
  const lineOf = (key: 'beyond' | 'crowded' | 'nowhere', places: readonly string[]) =>
    places.length === 0 ? [] : [t(`sharing.picture.${key}`, { places: places.join('; ') })];
  const marked = (mark: Mark) => t('map.mark', { place: mark.name, counts: countsText(mark, words) });
  const unplaced = (count: PlaceCount) =>
    t('map.mark', { place: placeLabel(count.place, words.locale), counts: countsText(count, words) });
  const lines = [
    ...lineOf('beyond', layout.beyond.map(marked)),
    ...lineOf('crowded', layout.crowded.map(marked)),
    ...lineOf('nowhere', unmarked.map(unplaced))
  ];
  if (lines.length === 0) return undefined;
  const { faces, colours } = pens;
  const at = { x: PAGE.margin, width: INNER };
  return stacked(y, 4, [
    (top) =>
      paragraph(t('key.absent'), { face: 'bold', size: SIZES.text, fill: colours.ink }, faces, {
        ...at,
        y: top
      }),
    ...lines.map(
      (line) => (top: number) => paragraph(line, text(SIZES.note, pens, 'ink-2'), faces, { ...at, y: top })
    )
  ]);
}

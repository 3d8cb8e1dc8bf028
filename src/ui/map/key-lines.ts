/** The lines and areas that are drawn now, each by name, with its date, its source and why it looks as it does. */
import { isDatedLine, SHAPES, type PlaceFeatures, type Shape } from '../../domain/features';
import type { BorderClass, FormerBoundary } from '../../domain/ground';
import { placeLabel, type Words } from '../../i18n';
import type { Localized } from '../../schema/primitives';
import type { Place } from '../../schema/story';

export type LineKind = Shape | BorderClass | 'former';
export type KeyLine = { key: string; kind: LineKind; title: string; note: string; lang: string | undefined };

export type DrawnLines = {
  borders: readonly BorderClass[];
  former: readonly FormerBoundary[];
  features: PlaceFeatures;
  placeById: ReadonlyMap<string, Place>;
};

/** A table of places may draw thousands; more than this of one kind are only counted. */
const MOST = 4;

export function keyLines(words: Words, { borders, former, features, placeById }: DrawnLines): KeyLine[] {
  const { t } = words;
  const placesOf = (shape: Shape) =>
    features.features.flatMap(({ properties }) => {
      const place = properties.shape === shape ? placeById.get(properties.id) : undefined;
      return place ? [place] : [];
    });
  return [
    ...borders.map((kind) => ({
      key: kind,
      kind,
      title: t(`key.lines.${kind}`),
      note: t(`key.lines.${kind}.note`),
      lang: undefined
    })),
    ...former.map(({ id, names, valid, source }) => {
      const { text, lang } = words.text(names);
      return {
        key: id,
        kind: 'former' as const,
        title: text,
        note: t('key.lines.former.note', { dates: words.when(valid, 'short'), source }),
        lang: lang === words.locale ? undefined : lang
      };
    }),
    ...SHAPES.flatMap((shape) => linesOfShape(words, shape, placesOf(shape)))
  ];
}

function linesOfShape(words: Words, shape: Shape, places: readonly Place[]): KeyLine[] {
  if (places.length === 0) return [];
  if (shape === 'halo') {
    const { t } = words;
    return [
      { key: shape, kind: shape, title: t('key.lines.halo'), note: t('key.lines.halo.note'), lang: undefined }
    ];
  }
  const lines = places.slice(0, MOST).map((place) => lineOf(words, shape, place));
  if (places.length <= MOST) return lines;
  const title = words.t('key.lines.more', { count: places.length - MOST });
  return [...lines, { key: `${shape} more`, kind: shape, title, note: '', lang: undefined }];
}

function lineOf(words: Words, shape: Exclude<Shape, 'halo'>, place: Place): KeyLine {
  const { t } = words;
  const name = placeLabel(place, words.locale);
  const dates = place.valid && words.when(place.valid, 'short');
  const { text: basis, lang } = firstSentence(words, place.geometryBasis);
  const line = { key: place.id, kind: shape, lang: lang === words.locale ? undefined : lang };
  if (shape === 'area')
    return {
      ...line,
      title: t('key.lines.area', { place: name }),
      note: t('key.lines.area.note', { basis })
    };
  if (shape === 'dated' && dates !== undefined && isDatedLine(place))
    return {
      ...line,
      title: t('key.lines.dated', { place: name, dates }),
      note: t('key.lines.dated.note', { basis })
    };
  const title =
    dates === undefined
      ? t('key.lines.corridor', { place: name })
      : t('key.lines.corridor.dated', { place: name, dates });
  return { ...line, title, note: basis };
}

/** What is said of a place's drawing begins with where it is from; the rest stands in the card of the place. */
function firstSentence(words: Words, basis: Localized): { text: string; lang: string } {
  const { text, lang } = words.text(basis);
  return { text: /^.{20,}?[.!?](?=\s+\p{Lu})/su.exec(text)?.[0] ?? text, lang };
}

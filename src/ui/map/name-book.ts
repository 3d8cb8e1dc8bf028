/** All names that the map may show in one language: of the ground, of rivers, of the story's lines. */
import type { PlaceFeatures } from '../../domain/features';
import { distanceKm, type LngLat } from '../../domain/projection';
import type { Ground, GroundLabel, GroundNames, LabelKind } from '../../domain/ground';
import { placeLabel, type Words } from '../../i18n';
import type { Place } from '../../schema/story';
import type { LineName } from './line-names';
import { noteOn } from './mark';
import type { GroundStyle } from './text-width';

export type GroundName = {
  id: string;
  style: GroundStyle;
  text: string;
  note: string | undefined;
  /** Where it may stand, best first. */
  at: readonly LngLat[];
  from: number;
  to: number;
  /** To the space: the lower, the sooner it is placed. */
  right: number;
  /** Places of the story that it names too: where one has a mark, the name stands there. */
  places: readonly string[];
};

export type NameBook = {
  /** By their right to the space. */
  names: readonly GroundName[];
  rivers: readonly LineName[];
  /** Corridors and dated lines that are drawn now, named along themselves where there is room. */
  lines: readonly LineName[];
};

/** Countries, waters, capitals, towns, lakes before small towns, peaks; half of `rank` comes to it. */
const RIGHTS: Record<LabelKind, number> = {
  country: 0,
  ocean: 2,
  sea: 2,
  capital: 3,
  town: 4,
  lake: 3.75,
  peak: 8
};
/** A town closer than this to a place of the story is that place. */
const SAME_TOWN_KM = 3;
const RIVER_ZOOM = 7.4;
const GREAT_RIVER_ZOOM = 6.8;
/** So that both names of a place stay together wherever text is broken. */
const SEPARATOR = '\u00a0·\u00a0';

type BookOptions = {
  labels: readonly GroundLabel[];
  riverNames: Readonly<Record<string, GroundNames>>;
  places: readonly Place[];
  words: Words;
};

export function groundNames({ labels, places, words }: Omit<BookOptions, 'riverNames'>): GroundName[] {
  const settlements = places.filter(({ kind }) => kind === 'city' || kind === 'town');
  const countries = places.filter(({ kind }) => kind === 'country');
  const named = labels.map((label): GroundName => {
    const { id, kind, at, or = [], from, to = Infinity, rank, metres } = label;
    const own = textOf(label.names, words.locale);
    const country = kind === 'country' ? countries.find((place) => isNamed(place, label.names)) : undefined;
    return {
      id,
      style: styleOf(label),
      // A country of the story is called what the story calls it.
      text: country ? placeLabel(country, words.locale) : own,
      note: metres === undefined ? undefined : words.t('map.metres', { metres }),
      at: [at, ...or],
      from,
      to,
      right: RIGHTS[kind] + rank / 2,
      places: country
        ? [country.id]
        : kind === 'capital' || kind === 'town'
          ? settlements.filter((place) => isThere(place, at)).map((place) => place.id)
          : []
    };
  });
  return named.sort((a, b) => a.right - b.right);
}

export function riverLines(
  rivers: Ground['rivers'],
  { riverNames, words }: Pick<BookOptions, 'riverNames' | 'words'>
): LineName[] {
  return Object.entries(riverNames).map(([id, names]) => {
    const own = rivers.filter((river) => river.id === id);
    return {
      id,
      text: textOf(names, words.locale),
      style: 'river',
      lines: own.map(({ line }) => line),
      from: own.some(({ size }) => size === 'great') ? GREAT_RIVER_ZOOM : RIVER_ZOOM,
      isRepeated: true
    };
  });
}

export function storyLines(
  { features }: PlaceFeatures,
  { places, words }: Pick<BookOptions, 'places' | 'words'>
): LineName[] {
  return features.flatMap(({ geometry, properties: { id } }): LineName[] => {
    const place = places.find((each) => each.id === id);
    const note = place && noteOn(place, words);
    if (!place || note === undefined || geometry.type !== 'LineString') return [];
    return [
      {
        id,
        text: words.t('map.along', { name: placeLabel(place, words.locale), note }),
        style: 'line',
        lines: [geometry.coordinates.flat()],
        from: 0,
        isRepeated: false
      }
    ];
  });
}

function textOf(names: GroundNames, locale: string): string {
  return (names[locale] ?? Object.values(names)[0] ?? []).join(SEPARATOR);
}

function styleOf({ kind, rank, from }: GroundLabel): GroundStyle {
  if (kind === 'country') return rank < 1.2 ? 'great-land' : from < 5.6 ? 'land' : 'small-land';
  if (kind === 'town') return rank < 3 ? 'city' : rank < 4 ? 'town' : 'village';
  return kind;
}

/** Countries and waters, by which somebody tells what part of the world this is. */
export function isBroad({ style }: GroundName): boolean {
  return style.endsWith('land') || style === 'ocean' || style === 'sea' || style === 'lake';
}

/** Whether a country of the story bears one of these names in any language. */
function isNamed({ names, label }: Place, known: GroundNames): boolean {
  const own = new Set([...names.map(({ text }) => text), ...Object.values(label).flat()]);
  return Object.values(known)
    .flat()
    .some((name) => own.has(name));
}

function isThere({ geometry }: Place, at: LngLat): boolean {
  return geometry?.type === 'Point' && distanceKm(geometry.coordinates, at) <= SAME_TOWN_KM;
}

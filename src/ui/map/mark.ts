/** A place as every map of ours shows it: what is counted there, what it is called, how it stands out. */
import {
  isAreaLevel,
  isDatedLine,
  isOnlyPossible,
  type MarkedPlace,
  type PlaceCount
} from '../../domain/features';
import { placeLabel, type Words } from '../../i18n';
import type { Place } from '../../schema/story';
import { partsOf, type MarkParts } from './mark-parts';

/** How a name is set: a town's, a country's (spaced), an area's that the story is about. */
export type LabelStyle = 'point' | 'country' | 'area';

export type Mark = MarkedPlace & {
  id: string;
  name: string;
  /** Why it is drawn the way it is. */
  note: string | undefined;
  style: LabelStyle;
  parts: MarkParts;
  isSelected: boolean;
  /** Another place is chosen. */
  isDimmed: boolean;
  /** The step of a chapter points here. */
  isPointedAt: boolean;
};

export function marksOf(
  marked: readonly MarkedPlace[],
  words: Words,
  selected: readonly string[],
  pointedAt: ReadonlySet<string> = new Set()
): Mark[] {
  return marked.map((count) => {
    const { place } = count;
    const isSelected = selected.includes(place.id);
    return {
      ...count,
      id: place.id,
      name: placeLabel(place, words.locale),
      note: noteOn(place, words),
      style: isAreaLevel(place) ? 'country' : place.geometry?.type === 'Polygon' ? 'area' : 'point',
      parts: partsOf(count),
      isSelected,
      isDimmed: selected.length > 0 && !isSelected,
      isPointedAt: pointedAt.has(place.id)
    };
  });
}

/** Why a place is drawn the way it is. */
export function noteOn(place: Place, words: Words): string | undefined {
  const { geometry, precision, radiusKm, valid } = place;
  if (geometry?.type === 'Polygon') return words.t('map.note.area');
  if (geometry?.type === 'LineString') {
    if (!isDatedLine(place) || valid === undefined) return words.t('map.note.line');
    return words.t('map.note.dated', { dates: words.when(valid, 'short') });
  }
  if (precision === 'approximate' && radiusKm !== undefined)
    return words.t('map.note.halo', { km: radiusKm });
  return undefined;
}

/** "3 events, 5 statements". */
export function countsText(
  { events, statements }: Pick<PlaceCount, 'events' | 'statements'>,
  words: Words
): string {
  const parts = [
    ...(events > 0 ? [words.t('map.events', { count: events })] : []),
    ...(statements > 0 ? [words.t('map.statements', { count: statements })] : [])
  ];
  return parts.length > 0 ? parts.join(', ') : words.t('map.nothing');
}

/**
 * What a mark is called by those who do not see it: "Stepanakert · Xankəndi: 3 events, 5 statements, 2 of them only partly
 * or possibly in these dates, selected, shown by the step".
 */
export function markName(
  mark: Pick<Mark, 'name' | 'events' | 'statements' | 'possible' | 'isSelected' | 'isPointedAt'>,
  words: Words
): string {
  const counts = countsText(mark, words);
  const doubt =
    mark.possible === 0
      ? []
      : [words.t(isOnlyPossible(mark) ? 'map.all-possible' : 'map.possible', { count: mark.possible })];
  const text = words.t('map.mark', { place: mark.name, counts: [counts, ...doubt].join(', ') });
  const chosen = mark.isSelected ? words.t('map.marked', { mark: text }) : text;
  return mark.isPointedAt ? words.t('map.pointed', { mark: chosen }) : chosen;
}

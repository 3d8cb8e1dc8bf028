/** Names of places and people as the naming policy shows them. */
import type { Actor, Place } from '../schema/story';

const SEPARATOR = ' · ';

/**
 * The forms that stand in lists and on the map. The order says nothing about who is right: it is that of the Latin
 * alphabet, in every language. Forms in another script stay as the data has them, which is the Latin order too.
 */
export function placeNames(place: Pick<Place, 'label'>, locale: string): string[] {
  const names = [...(place.label[locale] ?? Object.values(place.label)[0] ?? [])];
  return names.every((name) => /^[\p{Script=Latin}\P{L}]*$/u.test(name)) ? names.sort(byLatin) : names;
}

/** "Stepanakert · Xankəndi". */
export function placeLabel(place: Pick<Place, 'label'>, locale: string): string {
  return placeNames(place, locale).join(SEPARATOR);
}

export function actorLabel(actor: Pick<Actor, 'label'>, locale: string): string {
  return actor.label[locale] ?? Object.values(actor.label)[0] ?? '';
}

/** Letter by letter without marks, as no browser collates every language that is shown here. */
function byLatin(a: string, b: string): number {
  const [first, second] = [a, b].map((text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
  return (first ?? '') < (second ?? '')
    ? -1
    : (first ?? '') > (second ?? '')
      ? 1
      : a < b
        ? -1
        : a > b
          ? 1
          : 0;
}

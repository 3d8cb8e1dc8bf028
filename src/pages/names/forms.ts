/** Names of the story's places in numbers: how many forms there are, and how many of them an article has. */
import { placeNames } from '../../i18n';
import type { Place, Story } from '../../schema/story';

export type FormCounts = {
  places: number;
  forms: number;
  languages: number;
  /** In an article, and in none. */
  inside: number;
  outside: number;
  articles: number;
};

export function formCounts({ places, sources }: Pick<Story, 'places' | 'sources'>): FormCounts {
  const articles = new Set(sources.map(({ id }) => id));
  const names = places.flatMap((place) => place.names);
  const inside = names.filter(({ source }) => articles.has(source)).length;
  return {
    places: places.length,
    forms: names.length,
    languages: new Set(names.map(({ lang }) => lang)).size,
    inside,
    outside: names.length - inside,
    articles: articles.size
  };
}

export function pairedPlaces(places: readonly Place[], locale: string): Place[] {
  return places.filter((place) => placeNames(place, locale).length > 1);
}

/** Names in the order of the Latin alphabet, as the policy has it. */
export const inOrder = (names: readonly string[]): string[] =>
  placeNames({ label: { any: [...names] } }, 'any');

/** What a page is given beside the story, which it asks the app for; and the way from it to the map. */
import type { GroundFacts } from '../domain/ground-facts';
import type { View } from '../domain/view';
import { encodeQuery } from '../io/url';
import type { AppState } from '../state/app-state.svelte';

export type PageProps = {
  ground: GroundFacts;
  /** From the page to the site's root. */
  base: string;
};

/** The story as it is first shown, but for the change. */
export function mapHref({ view, atlas }: AppState, base: string, change: Partial<View>): string {
  return `${base}${view.locale}/?${encodeQuery({ ...view, ...change }, atlas)}`;
}

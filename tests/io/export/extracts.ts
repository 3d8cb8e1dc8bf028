/** Extracts for the tests: of any view of a story, as the share dialog makes them. */
import { buildAtlas } from '../../../src/domain/atlas';
import { initialView, type View } from '../../../src/domain/view';
import type { Extract } from '../../../src/io/export/extract';
import type { Story } from '../../../src/schema/story';
import { AppState } from '../../../src/state/app-state.svelte';
import { extractOf } from '../../../src/ui/share/extract-of';

export const ROOT = 'https://example.org/story/';
export const LINK = `${ROOT}en/?t=2020-10-01..2020-10-31&v=1`;

export function viewOf(story: Story, change: Partial<View> = {}): AppState {
  const atlas = buildAtlas(story);
  return new AppState(atlas, { ...initialView(atlas.extent, 'en'), ...change });
}

export const extractFor = (app: AppState): Extract => extractOf(app, { root: ROOT, link: LINK });

/** A view of the tiny story, and what was written of it into the address bar. */
import { buildAtlas } from '../../src/domain/atlas';
import { initialView, type Locale, type View } from '../../src/domain/view';
import type { Story } from '../../src/schema/story';
import { AppState, type ChangeKind } from '../../src/state/app-state.svelte';
import { tinyStory } from '../fixtures/tiny-story';

export type Recorded = { kind: ChangeKind; changed: readonly (keyof View)[] };

export function tinyApp(
  change: Partial<View> = {},
  { locale = 'en', story = tinyStory() }: { locale?: Locale; story?: Story } = {}
): { app: AppState; recorded: Recorded[] } {
  const atlas = buildAtlas(story);
  const recorded: Recorded[] = [];
  const recorder = {
    record: (_: View, kind: ChangeKind, changed: readonly (keyof View)[]) =>
      void recorded.push({ kind, changed })
  };
  const app = new AppState(atlas, { ...initialView(atlas.extent, locale), ...change }, recorder);
  return { app, recorded };
}

/** What is written on the map and what its lines are, for the map in the page and for its picture on paper. */
import { labels, riverNames } from 'virtual:basemap';
import { bordersIn, featuresIn, formerIn } from './domain/in-sight';
import { boundsSeen, type Projection } from './domain/projection';
import type { MapStage } from './map/stage.svelte';
import type { AppState } from './state/app-state.svelte';
import { keyLines, type KeyLine } from './ui/map/key-lines';
import { groundNames, riverLines, storyLines, type GroundName, type NameBook } from './ui/map/name-book';

export const namesOfGround = ({ atlas, words }: Pick<AppState, 'atlas' | 'words'>): GroundName[] =>
  groundNames({ labels, places: atlas.story.places, words });

/** A map from elsewhere has names of its own. */
export function nameBook(
  { atlas, words }: Pick<AppState, 'atlas' | 'words'>,
  stage: MapStage,
  { onGround, isOwn }: { onGround: readonly GroundName[]; isOwn: boolean }
): NameBook {
  return {
    names: isOwn ? onGround : [],
    rivers: isOwn ? riverLines(stage.ground.drawn.rivers, { riverNames, words }) : [],
    lines: storyLines(stage.features, { places: atlas.story.places, words })
  };
}

export function linesInSight(
  { atlas, words }: Pick<AppState, 'atlas' | 'words'>,
  stage: MapStage,
  { seen, isOwn }: { seen: Projection; isOwn: boolean }
): KeyLine[] {
  const bounds = boundsSeen(seen);
  return keyLines(words, {
    borders: isOwn ? bordersIn(stage.ground.drawn, bounds) : [],
    former: formerIn(stage.ground.former, bounds, seen.camera.zoom),
    features: featuresIn(stage.features, bounds),
    placeById: atlas.placeById
  });
}

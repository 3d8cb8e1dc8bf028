/** Where a reader is in a chapter: the step, its number, and the ones beside it. */
import type { Chapter, Step } from '../schema/story';
import type { Atlas, Chapters } from './atlas';
import type { View } from './view';

export type StepPlace = {
  chapter: Chapter;
  step: Step;
  /** From 0. */
  index: number;
  count: number;
  previous: Step | undefined;
  next: Step | undefined;
};

/** undefined where no chapter is on. */
export function stepPlace(
  { chapterById }: { chapterById: Chapters },
  { chapter: id, step: at }: Pick<View, 'chapter' | 'step'>
): StepPlace | undefined {
  const chapter = id === undefined ? undefined : chapterById.get(id);
  const index = chapter?.steps.findIndex((step) => step.id === at) ?? -1;
  if (!chapter || index < 0) return undefined;
  const { steps } = chapter;
  return {
    chapter,
    step: steps[index]!,
    index,
    count: steps.length,
    previous: steps[index - 1],
    next: steps[index + 1]
  };
}

/** The story with chapters beside its own; where two have one id, its own is meant. */
export const withChapters = (atlas: Atlas, more: Chapters): Atlas => ({
  ...atlas,
  chapterById: { get: (id) => atlas.chapterById.get(id) ?? more.get(id) }
});

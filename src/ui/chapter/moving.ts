/** Going through a chapter: to a step, back to it, and out of it; each is one step of the history. */
import { tick } from 'svelte';
import { stepPlace } from '../../domain/steps';
import { isAtStep, stepView, type StepView } from '../../io/step-view';
import type { Chapter, Step } from '../../schema/story';
import type { AppState } from '../../state/app-state.svelte';
import { focusFirst, LIST_HEADING } from '../list/opening';

export const STEP_HEADING = 'step-heading';

/** The step that is on; undefined where no chapter is. */
export const stepNow = (app: AppState) => stepPlace(app.whole, app.view);

/** What a link to a step of a chapter shows. */
export const viewOfStep = (app: AppState, chapter: Pick<Chapter, 'id'>, step: Step): StepView =>
  stepView(app.whole, chapter, step);

/** Something else is shown than what the step shows: the reader has searched, moved the map, opened an item. */
export const hasLeftStep = (app: AppState): boolean =>
  app.view.chapter !== undefined && !isAtStep(app.view, app.whole);

/** From wherever the reader has gone meanwhile. */
export async function goToStep(app: AppState, chapter: Chapter, step: Step): Promise<void> {
  app.show(viewOfStep(app, chapter, step));
  await tick();
  focusFirst(STEP_HEADING);
}

/** What is shown stays. */
export async function leaveChapter(app: AppState): Promise<void> {
  app.show({ chapter: undefined, step: undefined, isPresenting: false });
  await tick();
  focusFirst(LIST_HEADING);
}

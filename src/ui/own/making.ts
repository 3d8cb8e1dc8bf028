/** What is done with own chapters on the page: begun, gone on with, shown. */
import { tick } from 'svelte';
import { chapterOf, MOST, paramsOf, type OwnChapter, type OwnStep } from '../../io/own-chapter';
import { queryOf } from '../../io/own-view';
import { stepView } from '../../io/step-view';
import type { AppState } from '../../state/app-state.svelte';
import type { OwnChapters } from '../../state/own-chapters.svelte';
import { STEP_HEADING, viewOfStep } from '../chapter/moving';
import { focusFirst, LIST_HEADING } from '../list/opening';
import { viewText } from './view-text';

/** The view on screen, as it will open from the chapter. */
export const viewNow = (app: AppState): string => queryOf(app.view, app.whole);

export const stepNow = (app: AppState): OwnStep => ({
  title: viewText(app, app.view).slice(0, MOST.title),
  body: '',
  view: viewNow(app)
});

export function begin(app: AppState, own: OwnChapters): OwnChapter {
  const chapter = own.create({
    title: app.words.t('own.new.title'),
    language: app.view.locale,
    steps: [stepNow(app)]
  });
  own.make(chapter.id);
  return chapter;
}

export function showChapter(app: AppState, { id, ...own }: OwnChapter, { isPresenting = false } = {}): void {
  const chapter = chapterOf({ ...own, id });
  app.show({ ...viewOfStep(app, chapter, chapter.steps[0]!), isPresenting });
}

/** After the dialog has given the focus back. */
export async function focusStep(): Promise<void> {
  await tick();
  focusFirst(STEP_HEADING, LIST_HEADING);
}

/** What one step shows, by itself. */
export function showView(app: AppState, query: string): void {
  const {
    chapter: _chapter,
    step: _step,
    ...view
  } = stepView(app.whole, { id: '' }, { id: '', view: paramsOf(query) });
  app.show({ ...view, chapter: undefined, step: undefined });
}

/** A step that is gone cannot be shown; nor one of a chapter that is. */
export function settle(app: AppState, own: OwnChapters, id: string): void {
  const { chapter, step } = app.view;
  if (chapter !== id) return;
  const count = own.own(id)?.steps.length ?? 0;
  if (count === 0) app.show({ chapter: undefined, step: undefined });
  else if (Number(step) > count) app.show({ step: String(count) });
}

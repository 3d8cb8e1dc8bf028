/** The view of a step of a chapter, and whether the reader has left it. */
import { stepPlace } from '../domain/steps';
import { isSameSpan } from '../domain/time';
import { pairedIds, withPinnedStart, type View } from '../domain/view';
import type { Chapter, Step } from '../schema/story';
import type { Known, Reading } from './url-codec';
import { readKeys, textsOf } from './url-keys';

export type StepView = Omit<View, 'locale' | 'isPresenting'>;

/** Absolute: the same whatever was shown before. To be shown as it is: `app.show(stepView(…))`. */
export function stepView(
  known: Known,
  chapter: Pick<Chapter, 'id'>,
  step: Pick<Step, 'id' | 'view' | 'pair'>,
  notice: Reading['notice'] = () => undefined
): StepView {
  const params = new URLSearchParams(step.view);
  // The language is not the step's to say.
  const { locale: _locale, isPresenting: _isPresenting, ...view } = readKeys(params, 'en', { known, notice });
  const window = withPinnedStart(view, known.extent);
  if (!isSameSpan(window, view.window) && params.get('t')?.includes('..')) notice('notices.mode.start');
  return {
    ...view,
    window,
    ...(step.pair && { compare: pairedIds(...step.pair) }),
    chapter: chapter.id,
    step: step.id
  };
}

/** What is shown is what the step shows, whoever chose it. */
export function isAtStep(view: View, known: Known): boolean {
  const at = stepPlace(known, view);
  if (!at) return false;
  const own = { ...view, ...stepView(known, at.chapter, at.step) };
  const textOf = (each: View) => JSON.stringify(textsOf(each, known.extent, 'content'));
  return textOf(own) === textOf(view);
}

/** The view of a step of somebody's own: written down, and what of it opens otherwise than it was meant. */
import type { View } from '../domain/view';
import type { Notice } from './notice';
import { paramsOf, type OwnChapter } from './own-chapter';
import { stepView } from './step-view';
import { encodeQuery } from './url';
import type { Known } from './url-codec';
import { unknownIn } from './url-keys';

/** Absolute, and of no chapter. */
export const queryOf = (view: View, known: Known): string =>
  encodeQuery({ ...view, chapter: undefined, step: undefined, isPresenting: false }, known);

export type Odd = { step: number; notice: Notice } | { step: number; param: string };

/** Parameters that nobody knows here, and what readers of such a link would be told; the steps keep what they hold. */
export function oddIn({ steps }: OwnChapter, known: Known): Odd[] {
  return steps.flatMap(({ view }, step): Odd[] => {
    const found: Odd[] = unknownIn(new URLSearchParams(view))
      .filter(([name]) => name !== 'd')
      .map(([param]) => ({ step, param }));
    stepView(known, { id: '' }, { id: '', view: paramsOf(view) }, (key, slots = {}, content = {}) =>
      found.push({ step, notice: { key, slots, ...content } })
    );
    return found;
  });
}

/** How long after it happened, or was said, something was first reported. */
import type { When } from '../schema/primitives';
import { isLasting } from './inside';
import { OPEN_PAST, spanOfBounds, type Day, type Span } from './time';

/** From one day to another; how long that is depends on where in the calendar it lies. */
export type Delay =
  | { type: 'same-day' }
  | { type: 'later'; time: Span }
  /** The day is not known: between the one and the other; without the first, the same day cannot be ruled out. */
  | { type: 'between'; least: Span | undefined; most: Span }
  /** The day could lie any time back. */
  | { type: 'unknown'; least: Span | undefined }
  /** The day may be after that of the report as well. */
  | { type: 'open'; reported: Day }
  /** What lasts was reported before it was over. */
  | { type: 'under-way' }
  /** What was still to come. */
  | { type: 'ahead'; time: Span };

export function delayOf(when: Pick<When, 'edtf' | 'earliest' | 'latest'>, reported: Day): Delay {
  const { start, end } = spanOfBounds(when);
  const last = end - 1;
  const since = (day: Day): Span => ({ start: day, end: reported });
  if (reported < start) return { type: 'ahead', time: { start: reported, end: start } };
  if (isLasting(when)) return reported <= last ? { type: 'under-way' } : { type: 'later', time: since(last) };
  if (start === last)
    return reported === start ? { type: 'same-day' } : { type: 'later', time: since(start) };
  if (reported < last) return { type: 'open', reported };
  const least = reported === last ? undefined : since(last);
  return start === OPEN_PAST ? { type: 'unknown', least } : { type: 'between', least, most: since(start) };
}

/** Which key does what on a thumb, as the table of the pattern has it. */
import type { Move } from '../../domain/window';

const MOVES: Record<string, Move> = {
  ArrowUp: 'forward',
  ArrowDown: 'back',
  PageUp: 'far-forward',
  PageDown: 'far-back',
  Home: 'first',
  End: 'last'
};

/** Where text runs from right to left, so does time: there ← goes on. Keys held with Ctrl, Alt or ⌘ are the browser's. */
export function moveOf(
  { key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  isRtl: boolean
): Move | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === 'ArrowRight') return isRtl ? 'back' : 'forward';
  if (key === 'ArrowLeft') return isRtl ? 'forward' : 'back';
  return MOVES[key];
}

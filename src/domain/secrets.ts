/** What a step keeps back from a class until it has guessed: parts of the statements it shows, then its answer. */
import { HIDABLE } from '../schema/vocabulary';
import type { Step } from '../schema/story';

export type Secret =
  | { statement: string; what: (typeof HIDABLE)[number] }
  /** Of the question of the step. */
  | { statement: undefined; what: 'answer' };

/** Tells it from the others of its step. */
export const nameOfSecret = ({ statement, what }: Secret): string => `${what} ${statement ?? ''}`.trim();

/** In the order in which they are read, which is that in which they are told. */
export function secretsOf(
  { hide = [], answer }: Pick<Step, 'hide' | 'answer'>,
  /** That the step shows. */
  statements: readonly string[]
): Secret[] {
  const kept = HIDABLE.filter((what) => hide.includes(what));
  return [
    ...statements.flatMap((statement) => kept.map((what) => ({ statement, what }))),
    ...(answer ? [{ statement: undefined, what: 'answer' } as const] : [])
  ];
}

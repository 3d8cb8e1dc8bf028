/** Mistakes in data files, each with its place, told all at once. */
import { inspect } from 'node:util';
import { closest, distance } from 'fastest-levenshtein';

export type Problem = { file: string; line: number; column: number; message: string };

/** Carries every problem. Tools that print a stack, or inspect the error, print the messages and nothing else. */
export class DataError extends Error {
  override name = 'DataError';

  constructor(readonly problems: Problem[]) {
    super(textOfProblems(problems));
    this.stack = this.message;
  }

  [inspect.custom]() {
    return this.message;
  }
}

export function textOfProblems(problems: Problem[]): string {
  const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
  return [...problems.map(textOfProblem), '', `${count} in the data`].join('\n');
}

/** `data/statements.yaml:42:12  speaker "putn" is not in actors.yaml; did you mean "putin"?` */
export function textOfProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}  ${message}`;
}

/** By file, line, column; two checks that say the same of the same place say it once. */
export function inOrder(problems: Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [textOfProblem(problem), problem]));
  return [...seen.values()].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column
  );
}

/** `; did you mean "putin"?`, or the whole list where it is short, or nothing. */
export function hint(wrong: string, right: readonly string[]): string {
  if (right.length === 0) return '';
  const best = closest(wrong, right);
  if (distance(wrong, best) <= Math.max(1, Math.min(3, Math.floor(wrong.length / 2))))
    return `; did you mean "${best}"?`;
  return right.length <= 16 ? `; it can be ${right.map((one) => `"${one}"`).join(', ')}` : '';
}

/** Runs a command: what a person can mend is said in plain words on stderr, with exit code 1 and no stack. */
import { DataError } from '../problems';

/** A wrong call of a command, or a wrong answer to it. */
export class CommandError extends Error {}

/** `main` answers whether all is well. */
export function run(main: () => boolean | void): void {
  try {
    if (main() === false) process.exitCode = 1;
  } catch (error) {
    if (!isForPeople(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function isForPeople(error: unknown): error is Error {
  if (error instanceof DataError || error instanceof CommandError) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** A property as a test: said in words after it. */
import fc from 'fast-check';
import { it } from 'vitest';

export { default as fc } from 'fast-check';

export const test =
  <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) =>
  (name: string) =>
    it(name, () => fc.assert(fc.property(arbitrary, (value) => void holds(value))));

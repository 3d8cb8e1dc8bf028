/** Splits an article into its sentences: enough for newspaper prose in Indonesian and English. */

/** Code points, end exclusive. */
export type Range = { start: number; end: number };

const TERMINAL = /[.!?…]/u;
const CLOSING = /["'”’»)\]]/u;
const OPENING = /["'“‘«([]/u;
const SPACE = /\s/u;
/** A full stop after these ends no sentence. */
const ABBREVIATION = /(?:^|[^\p{L}])(?:St|Dr|Mr|Mrs|Ms|Prof|Ir|No|Jl|dll|dsb|Gen|Col|Lt|Sgt|\p{Lu})$/u;

/** A line break ends a paragraph; within one, a sentence ends at `.`, `!`, `?` with what closes it, before a space and a beginning. */
export function sentencesOf(points: readonly string[]): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  const close = (end: number) => {
    let [from, to] = [start, end];
    while (from < to && SPACE.test(points[from]!)) from++;
    while (to > from && SPACE.test(points[to - 1]!)) to--;
    if (from < to) ranges.push({ start: from, end: to });
    start = end;
  };
  for (let i = 0; i < points.length; i++) {
    if (points[i] === '\n') close(i + 1);
    else if (TERMINAL.test(points[i]!)) {
      let end = i + 1;
      while (end < points.length && (TERMINAL.test(points[end]!) || CLOSING.test(points[end]!))) end++;
      const isAbbreviated =
        points[i] === '.' && ABBREVIATION.test(points.slice(Math.max(start, i - 8), i).join(''));
      if (SPACE.test(points[end] ?? ' ') && beginsSentence(points, end) && !isAbbreviated) close(end);
      i = end - 1;
    }
  }
  close(points.length);
  return ranges;
}

export const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Where the sentences of the article itself begin; `outside` is what else is on the page, and the headline. */
export function sentenceStarts(points: readonly string[], outside: readonly Range[]): number[] {
  const isOutside = (position: number) =>
    outside.some(({ start, end }) => start <= position && position < end);
  return sentencesOf(points).flatMap(({ start, end }) => {
    let first = start;
    while (first < end && (isOutside(first) || !SAYS_SOMETHING.test(points[first]!))) first++;
    if (first === end) return [];
    // A quotation mark before the first word belongs to it.
    while (first > start && !isOutside(first - 1) && !SPACE.test(points[first - 1]!)) first--;
    return [first];
  });
}

/** `"…?" cuit Cavanaugh` goes on in lower case: still the same sentence. */
function beginsSentence(points: readonly string[], from: number): boolean {
  let i = from;
  while (i < points.length && (SPACE.test(points[i]!) || OPENING.test(points[i]!))) {
    if (points[i] === '\n') return true;
    i++;
  }
  return i >= points.length || /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(points[i]!);
}

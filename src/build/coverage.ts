/** How much of an article's body is evidence of at least one record. */
import { passageOf, type Article } from './article';
import { SAYS_SOMETHING, sentencesOf, type Range } from './sentences';

export type Coverage = {
  sentences: { covered: number; total: number };
  /** Letters and digits; spaces and punctuation say nothing. */
  letters: { covered: number; total: number };
  /** The stretches of the body that no record rests on. */
  gaps: Range[];
};

/** `evidence` is what records rest on, `furniture` what is no part of the article. */
export function coverageOf(
  article: Article,
  evidence: readonly Range[],
  furniture: readonly Range[]
): Coverage {
  const coverage: Coverage = {
    sentences: { covered: 0, total: 0 },
    letters: { covered: 0, total: 0 },
    gaps: []
  };
  const isEvidence = marked(article, evidence);
  const isFurniture = marked(article, furniture);

  for (const sentence of sentencesOf(article.points)) {
    const body = positions(sentence).filter(
      (i) => !isFurniture[i] && SAYS_SOMETHING.test(article.points[i]!)
    );
    if (body.length === 0) continue;
    const covered = body.filter((i) => isEvidence[i]);
    coverage.letters.total += body.length;
    coverage.letters.covered += covered.length;
    coverage.sentences.total += 1;
    if (covered.length === body.length) coverage.sentences.covered += 1;
    else coverage.gaps.push(...gapsIn(sentence, article, (i) => !isEvidence[i] && !isFurniture[i]));
  }
  return coverage;
}

/** Runs of uncovered characters, without the spaces and punctuation around them. */
function gapsIn(sentence: Range, article: Article, isUncovered: (position: number) => boolean): Range[] {
  const gaps: Range[] = [];
  let start: number | undefined;
  for (let i = sentence.start; i <= sentence.end; i++) {
    if (i < sentence.end && isUncovered(i)) start ??= i;
    else if (start !== undefined) {
      const said = positions({ start, end: i }).filter((at) =>
        SAYS_SOMETHING.test(passageOf(article, at, at + 1))
      );
      if (said.length > 0) gaps.push({ start: said[0]!, end: said.at(-1)! + 1 });
      start = undefined;
    }
  }
  return gaps;
}

const positions = ({ start, end }: Range) => Array.from({ length: end - start }, (_, i) => start + i);

function marked({ points }: Article, ranges: readonly Range[]): Uint8Array {
  const marks = new Uint8Array(points.length);
  for (const { start, end } of ranges) marks.fill(1, start, end);
  return marks;
}

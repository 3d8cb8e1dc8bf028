/** Whether a search asks for numbers, and of what: "how many died", "berapa tewas". */
import type { Measure } from '../schema/vocabulary';
import { wordsOf } from './fold';

/** Words for what is counted, folded, in every language that readers ask in. */
const WORDS: Partial<Record<Measure, readonly string[]>> = {
  killed: [
    ...['killed', 'dead', 'died', 'die', 'deaths', 'death', 'fatalities'],
    ...['tewas', 'meninggal', 'mati', 'gugur', 'terbunuh', 'menewaskan']
  ],
  wounded: ['wounded', 'injured', 'injuries', 'hurt', 'luka', 'terluka', 'cedera'],
  victims: ['victims', 'casualties', 'korban'],
  displaced: ['displaced', 'refugees', 'fled', 'mengungsi', 'pengungsi'],
  sheltered: ['sheltered', 'evacuated', 'ditampung']
};
/** Each is one word or several that stand together. */
const ASKING: readonly (readonly string[])[] = [
  ...[['how', 'many'], ['how', 'much'], ['number', 'of'], ['toll'], ['figures'], ['numbers']],
  ...[['berapa'], ['jumlah'], ['angka']]
];

/** The measures that are meant; none of them where numbers are asked for and not of what. Undefined: it asks for none. */
export function measuresAskedFor(query: string): Measure[] | undefined {
  const words = wordsOf(query);
  const measures = (Object.entries(WORDS) as [Measure, readonly string[]][])
    .filter(([, known]) => words.some((word) => known.includes(word)))
    .map(([measure]) => measure);
  const isAsking = ASKING.some((phrase) =>
    words.some((_, at) => phrase.every((word, offset) => words[at + offset] === word))
  );
  return measures.length > 0 || isAsking ? measures : undefined;
}

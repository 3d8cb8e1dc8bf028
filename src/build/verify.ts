/** Proves the data against the archived articles: digests, passages, quotes, and that nothing of an article was left out. */
import { digestOf, occurrencesOf, passageOf, type Article } from './article';
import { coverageOf, type Coverage } from './coverage';
import { valueAt } from './messages';
import { inOrder, type Problem } from './problems';
import type { Data, Entry, RecordOf } from './read';
import { excerpt } from './passage';
import { sentenceStarts } from './sentences';
import type { Evidence } from '../schema/primitives';
import type { Path } from './yaml-file';

export type Verified = { problems: Problem[]; coverage: Map<string, Coverage> };

/** A passage that a record names, and whose text is there. */
type Cited = { entry: Entry; path: Path; evidence: Evidence };

/** Expects sound data; `articleOf` finds the text of a source. */
export function verify(
  data: Data,
  articleOf: (source: RecordOf<'sources'>) => Article | undefined
): Verified {
  const problems: Problem[] = [];
  const coverage = new Map<string, Coverage>();
  const articles = new Map<string, Article>();
  const cited = citationsOf(data);

  for (const entry of data.entries.sources) {
    const source = entry.value!;
    const article = articleOf(source);
    if (!article) {
      problems.push(
        entry.problem(['text', 'file'], `the file "${source.text.file}" is not in the folder of sources`)
      );
      continue;
    }
    articles.set(source.id, article);
    const headlines = occurrencesOf(article, source.headline.text).map((start) => ({
      start,
      end: start + Array.from(source.headline.text).length
    }));
    const faults = sourceProblems(entry, source, article);
    problems.push(...faults);
    // Where the headline or the furniture is wrong, so is what is left beside them.
    if (faults.length === 0)
      problems.push(
        ...sentenceProblems(
          entry,
          source,
          sentenceStarts(article.points, [...source.furniture, ...headlines])
        )
      );
    const passages = cited.filter(({ evidence }) => evidence.source === source.id);
    problems.push(...passages.flatMap((each) => passageProblems(each, source, article)));
    coverage.set(
      source.id,
      coverageOf(article, [...passages.map(({ evidence }) => evidence), ...headlines], source.furniture)
    );
  }
  problems.push(...data.entries.statements.flatMap((entry) => wordProblems(entry, articles)));
  problems.push(
    ...[...data.entries.places, ...data.entries.actors].flatMap((entry) => nameProblems(entry, articles))
  );
  return { problems: inOrder(problems), coverage };
}

function citationsOf({ entries }: Data): Cited[] {
  const of = (entry: Entry, evidence: Evidence[], path: Path) =>
    evidence.map((each, i) => ({ entry, path: [...path, i], evidence: each }));
  return [
    ...entries.events.flatMap((entry) => of(entry as Entry, entry.value!.evidence, ['evidence'])),
    ...entries.statements.flatMap((entry) => [
      ...of(entry as Entry, entry.value!.evidence, ['evidence']),
      ...(entry.value!.figures ?? []).flatMap(({ evidence }, i) =>
        of(entry as Entry, evidence, ['figures', i, 'evidence'])
      )
    ])
  ];
}

function sourceProblems(entry: Entry<'sources'>, source: RecordOf<'sources'>, article: Article): Problem[] {
  const problems: Problem[] = [];
  if (source.text.sha256 !== article.sha256)
    problems.push(
      entry.problem(['text', 'sha256'], `the digest of ${source.text.file} is ${article.sha256}`)
    );
  const expectPrinted = (what: string, path: Path, text: string) => {
    if (occurrencesOf(article, text).length > 0) return;
    problems.push(
      entry.problem(path, `${what} ${JSON.stringify(text)} is not in the article, character for character`)
    );
  };
  expectPrinted('headline', ['headline', 'text'], source.headline.text);
  expectPrinted('asPrinted', ['published', 'asPrinted'], source.published.asPrinted);
  source.furniture.forEach(({ end }, i) => {
    if (end > article.points.length)
      problems.push(entry.problem(['furniture', i, 'end'], beyond(end, article)));
  });
  return problems;
}

function sentenceProblems(
  entry: Entry<'sources'>,
  { sentences }: RecordOf<'sources'>,
  starts: readonly number[]
): Problem[] {
  if (String(sentences) === String(starts)) return [];
  return [entry.problem(['sentences'], `the sentences of the article begin at [${starts.join(', ')}]`)];
}

function passageProblems(
  { entry, path, evidence }: Cited,
  { furniture }: RecordOf<'sources'>,
  article: Article
): Problem[] {
  const { source, start, end, sha256 } = evidence;
  if (end > article.points.length) return [entry.problem([...path, 'end'], beyond(end, article))];
  const problems: Problem[] = [];
  const digest = digestOf(passageOf(article, start, end));
  if (digest !== sha256)
    problems.push(
      entry.problem(
        [...path, 'sha256'],
        `the digest of ${source}:${start}-${end} is ${digest}; there stands ${excerpt(article, start, Math.min(end, start + 60))}`
      )
    );
  for (const each of furniture)
    if (each.start < end && start < each.end)
      problems.push(
        entry.problem(
          [...path, 'start'],
          `the passage ${source}:${start}-${end} overlaps with the furniture ${each.start}-${each.end} (${each.what})`
        )
      );
  return problems;
}

const beyond = (end: number, { points }: Article) =>
  `end ${end} is beyond the article, which has ${points.length} characters`;

/** Words in quotes and the words of figures stand in one of the passages that prove them. */
function wordProblems(entry: Entry<'statements'>, articles: ReadonlyMap<string, Article>): Problem[] {
  const { quote, figures = [], evidence } = entry.value!;
  const isIn = (text: string, passages: Evidence[]) =>
    passages.some(
      ({ source, start, end }) =>
        !articles.has(source) || passageOf(articles.get(source)!, start, end).includes(text)
    );
  const words = [
    ...(quote ? [{ path: ['quote', 'text'], text: quote.text, passages: evidence }] : []),
    ...figures.map(({ asPrinted, evidence: passages }, i) => ({
      path: ['figures', i, 'asPrinted', 'text'],
      text: asPrinted.text,
      passages
    }))
  ];
  return words
    .filter(({ text, passages }) => !isIn(text, passages))
    .map(({ path, text }) =>
      entry.problem(
        path,
        `${JSON.stringify(text)} is not in the passages of this record, character for character`
      )
    );
}

/** A name "as-in-source" and a role as printed stand in the article that they are from. */
function nameProblems(
  { raw, problem, ...entry }: Entry<'places'> | Entry<'actors'>,
  articles: ReadonlyMap<string, Article>
): Problem[] {
  const { names, roles = [] } = entry.value as RecordOf<'actors'>;
  const printed = [
    ...names.flatMap(({ usage, source }, i) =>
      usage === 'as-in-source' ? [{ source, path: ['names', i, 'text'] }] : []
    ),
    ...roles.flatMap(({ asPrinted, source }, i) =>
      asPrinted ? [{ source, path: ['roles', i, 'asPrinted'] }] : []
    )
  ];
  return printed.flatMap(({ source, path }) => {
    const article = articles.get(source);
    const text = String(valueAt(raw, path)).trim();
    return !article || occurrencesOf(article, text).length > 0
      ? []
      : [problem(path, `${JSON.stringify(text)} is not in ${source}, character for character`)];
  });
}

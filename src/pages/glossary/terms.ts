/** The words of the glossary as they are used: those with one rendering together, with what they make of a statement and where they stand. */
import { ofIndonesian } from '../../i18n/en/glossary';
import type { Figure, Statement, Story } from '../../schema/story';
import { ACTS, COMPARATORS, type Act, type Comparator, type Measure } from '../../schema/vocabulary';

export const SOURCE_LANG = ofIndonesian.of;

type Verbs = typeof ofIndonesian.verbs;
type Hedges = typeof ofIndonesian.hedges;
export type VerbRendering = Verbs[keyof Verbs];
export type HedgeRendering = Hedges[keyof Hedges];

/** How much a verb itself puts on the words beside it. */
export const WEIGHTS = ['plain', 'soft', 'firm', 'charged'] as const;
export type Weight = (typeof WEIGHTS)[number];

export const weightOf: Record<VerbRendering, Weight> = {
  said: 'plain',
  'according to': 'plain',
  added: 'plain',
  'went on': 'plain',
  tweeted: 'plain',
  informed: 'plain',
  'gave no details': 'plain',
  invited: 'soft',
  asked: 'soft',
  'asked, called on': 'soft',
  'called for': 'soft',
  'expressed hope': 'soft',
  feared: 'soft',
  concerned: 'soft',
  stated: 'firm',
  announced: 'firm',
  affirmed: 'firm',
  'affirmed again': 'firm',
  reaffirmed: 'firm',
  stressed: 'firm',
  reminded: 'firm',
  committed: 'firm',
  'said not to agree': 'firm',
  accused: 'charged',
  'called it': 'charged',
  demanded: 'charged',
  denied: 'charged'
};

/** Words for what is counted, and what they are counted as; of two that fit the longer one holds. */
export const COUNTED: Record<string, Measure> = {
  korban: 'victims',
  kematian: 'killed',
  'kehilangan nyawa': 'killed',
  menewaskan: 'killed',
  tewas: 'killed',
  'korban luka': 'wounded',
  'luka-luka': 'wounded',
  pengungsi: 'displaced',
  hancur: 'damaged'
};

/** Words that newspapers often use and these five articles do not; a test holds the data to it. */
export const ABSENT = ['mengklaim', 'menuding', 'mengakui', 'mengungkapkan', 'sekitar'] as const;

/** Once more than once where a statement has several figures. */
export type Use = { statement: Statement; figure: Figure | undefined };
export type Group<Rendering extends string> = {
  rendering: Rendering;
  terms: { term: string; uses: Use[] }[];
  uses: Use[];
};

/** The most used first, then by the alphabet of their English. */
function groupsOf<Rendering extends string>(
  table: Readonly<Record<string, Rendering>>,
  usesOf: (term: string) => Use[]
): Group<Rendering>[] {
  const renderings = [...new Set(Object.values(table))];
  return renderings
    .map((rendering) => {
      const terms = Object.keys(table)
        .filter((term) => table[term] === rendering)
        .map((term) => ({ term, uses: usesOf(term) }))
        .sort((a, b) => b.uses.length - a.uses.length);
      return { rendering, terms, uses: terms.flatMap(({ uses }) => uses) };
    })
    .sort((a, b) => b.uses.length - a.uses.length || a.rendering.localeCompare(b.rendering, 'en'));
}

export const figureUses = ({ statements }: Story): Required<{ statement: Statement; figure: Figure }>[] =>
  statements.flatMap((statement) => (statement.figures ?? []).map((figure) => ({ statement, figure })));

export function verbGroups({ statements }: Story): Group<VerbRendering>[] {
  return groupsOf<VerbRendering>(ofIndonesian.verbs, (term) =>
    statements.filter(({ verb }) => verb === term).map((statement) => ({ statement, figure: undefined }))
  );
}

export function hedgeGroups(story: Story): Group<HedgeRendering>[] {
  return groupsOf<HedgeRendering>(ofIndonesian.hedges, (term) => [
    ...story.statements
      .filter(({ hedge }) => hedge === term)
      .map((statement) => ({ statement, figure: undefined })),
    ...figureUses(story).filter(({ figure }) => figure.hedge === term)
  ]);
}

/** What the verbs of a group make of the statements in which they stand. */
export function actsOf({ uses }: Group<string>): { act: Act; count: number }[] {
  return ACTS.map((act) => ({
    act,
    count: uses.filter(({ statement }) => statement.act === act).length
  })).filter(({ count }) => count > 0);
}

/** What a hedge leaves open; `distance` where it stands over a whole statement. */
export type Openness = Comparator | 'distance';
export function opennessOf({ uses }: Group<string>): Openness[] {
  const found = new Set(uses.map(({ figure }): Openness => figure?.comparator ?? 'distance'));
  return ([...COMPARATORS, 'distance'] as const).filter((each) => found.has(each));
}

/** The word of `COUNTED` that a figure is printed with, or else the quotation around it; undefined where there is none. */
export function countedIn(statement: Statement, figure: Figure): string | undefined {
  const longestIn = (text: string) =>
    Object.keys(COUNTED)
      .filter((term) => text.toLowerCase().includes(term))
      .sort((a, b) => b.length - a.length)[0];
  return longestIn(figure.asPrinted.text) ?? longestIn(statement.quote?.text ?? '');
}

export function countedGroups(story: Story): Group<Measure>[] {
  const uses = figureUses(story);
  return groupsOf<Measure>(COUNTED, (term) =>
    uses.filter(({ statement, figure }) => countedIn(statement, figure) === term)
  ).filter((group) => group.uses.length > 0);
}

/** Who translated the quoted words, and how: texts, not statements. */
export function translationCounts({ statements }: Story, lang: string) {
  const translations = statements.flatMap(({ translation }) => translation?.[lang] ?? []);
  const reviewed = translations.filter(({ method }) => method === 'machine-reviewed').length;
  const noted = translations.filter(({ note }) => note !== undefined).length;
  const quoted = statements.filter(({ quote }) => quote !== undefined).length;
  return { statements: statements.length, quoted, translations: translations.length, reviewed, noted };
}

/** What the page has to say a word about; a rendering without one does not compile. */
export type TermKey =
  `verb.${VerbRendering}` | `hedge.${HedgeRendering}` | `absent.${(typeof ABSENT)[number]}`;

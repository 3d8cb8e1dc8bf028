/** Citations for BibTeX: one entry for each article, in UTF-8, with everything that TeX would run made harmless. */
import { civilOf, textOf } from '../../domain/time';
import type { Words } from '../../i18n';
import type { Citation } from './citation';
import { noteText, onOneLine } from './prose';
import { worksOf, type Work } from './works';

/** Whole commands in braces of their own, so that braces stay in pairs: BibTeX counts them even behind a backslash. */
const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_'
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Names by which packages of TeX know a language. */
const LANGUAGES: Record<string, string> = { id: 'indonesian', en: 'english' };

export function bibtex(citation: Citation, words: Words): string {
  const note = noteText(citation, words);
  return worksOf(citation)
    .map((work) => entry(work, note))
    .join('\n');
}

function entry(
  { key, type, authors, title, outlet, issued, url, accessed, lang, version }: Work,
  note: string
) {
  const { year, month, day } = civilOf(issued);
  const fields: [string, string | undefined][] = [
    // Two pairs: names are as printed, and titles keep their capitals.
    ['author', authors.length === 0 ? undefined : authors.map((name) => braced(escaped(name))).join(' and ')],
    ['title', braced(escaped(title))],
    ['journal', outlet && escaped(outlet)],
    ['version', version && escaped(version)],
    ['year', String(year)],
    ['month', MONTHS[month - 1]],
    ['day', String(day)],
    ['url', address(url)],
    ['urldate', textOf(accessed)],
    ['langid', LANGUAGES[lang] ?? lang],
    ['note', escaped(note)]
  ];
  const lines = fields.flatMap(([name, value]) =>
    // Months are words that each style spells its own way.
    value === undefined ? [] : `  ${name} = ${name === 'month' ? value : braced(value)}`
  );
  return `@${type === 'article' ? 'article' : 'misc'}{${key},\n${lines.join(',\n')}\n}\n`;
}

const braced = (text: string): string => `{${text}}`;
const escaped = (text: string): string =>
  onOneLine(text).replace(/[\\{}~^$&#%_]/g, (character) => ESCAPES[character] ?? '');
/** Taken letter by letter where it stands, so that only what would end the field has to go. */
const address = (url: string): string =>
  url.replace(/[\\{}\s]/g, (character) => encodeURIComponent(character));

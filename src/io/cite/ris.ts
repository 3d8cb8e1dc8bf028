/** Citations as RIS: a tag and a value a line, a record for each article. */
import { textOf, type Day } from '../../domain/time';
import type { Words } from '../../i18n';
import type { Citation } from './citation';
import { noteText, onOneLine } from './prose';
import { worksOf } from './works';

/** Lines end with CR LF, as the format asks; a value never holds an end of a line. */
export function ris(citation: Citation, words: Words): string {
  const note = noteText(citation, words);
  return worksOf(citation)
    .map(({ key, type, authors, title, outlet, issued, url, accessed, lang, version }) =>
      record([
        ['TY', type === 'article' ? 'NEWS' : 'DATA'],
        ['ID', key],
        // A comma would divide the name into a family's and a given one.
        ...authors.map((name) => ['AU', name.replaceAll(',', ' ')] as const),
        ['TI', title],
        ['T2', outlet],
        ['ET', version],
        ['PY', textOf(issued).split('-')[0]],
        ['DA', dateText(issued)],
        ['UR', url],
        ['Y2', dateText(accessed)],
        ['LA', lang],
        ['DB', 'Dateline'],
        ['N1', note],
        ['ER', '']
      ])
    )
    .join('\r\n');
}

const record = (lines: readonly (readonly [tag: string, value: string | undefined])[]): string =>
  lines.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${onOneLine(value)}\r\n`)).join('');

/** `2020/11/14/`: the last stroke is for a season or the like. */
const dateText = (day: Day): string => `${textOf(day).replaceAll('-', '/')}/`;

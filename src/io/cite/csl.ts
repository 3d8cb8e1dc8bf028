/** Citations as CSL-JSON, which reference managers and citation processors read. */
import { civilOf, type Day } from '../../domain/time';
import type { Words } from '../../i18n';
import type { Citation } from './citation';
import { noteText, onOneLine } from './prose';
import { worksOf } from './works';

export function cslJson(citation: Citation, words: Words): string {
  const note = noteText(citation, words);
  const items = worksOf(citation).map(
    ({ key, type, authors, title, outlet, issued, url, accessed, lang, version }) => ({
      id: key,
      type: type === 'article' ? 'article-newspaper' : 'dataset',
      ...(authors.length > 0 && { author: authors.map((literal) => ({ literal: onOneLine(literal) })) }),
      title: onOneLine(title),
      ...(outlet !== undefined && { 'container-title': onOneLine(outlet) }),
      ...(version !== undefined && { version }),
      issued: dateParts(issued),
      accessed: dateParts(accessed),
      URL: url,
      language: lang,
      source: 'Dateline',
      note
    })
  );
  return `${JSON.stringify(items, undefined, 2)}\n`;
}

function dateParts(date: Day): { 'date-parts': [[number, number, number]] } {
  const { year, month, day } = civilOf(date);
  return { 'date-parts': [[year, month, day]] };
}

/** Citations as a sentence: as a newsroom writes them, and in the manner of APA and of Chicago's notes. */
import { civilOf, type Day } from '../../domain/time';
import type { Words } from '../../i18n';
import type { Citation, RecordCitation, ViewCitation } from './citation';

type Style = {
  record: (citation: RecordCitation, words: Words) => string;
  view: (citation: ViewCitation, words: Words) => string;
};

const STYLES = {
  plain: {
    record({ lead, articles, ...access }, words) {
      const where = articles.map((article) =>
        joined(
          article.byline,
          quoted(article.headline),
          article.outlet,
          words.date(article.published),
          article.url
        )
      );
      const found = where.join('; ');
      return sentences(
        lead === undefined ? found : words.t('cite.in', { lead, where: found }),
        via(access, words)
      );
    },
    view: (citation, words) => sentences(viewText(citation, words), via(citation, words))
  },
  apa: {
    record({ lead, articles, ...access }, words) {
      const works = articles.map(({ byline, headline, outlet, published, url }) => {
        const about = lead === undefined ? headline : `${headline} [${lead}]`;
        const date = `(${styledDate(words, 'cite.apa.date', published)})`;
        const [first, second] = byline === undefined ? [about, date] : [byline, date];
        return sentences(
          `${stopped(first)} ${second}`,
          ...(byline === undefined ? [] : [about]),
          outlet,
          url
        );
      });
      return sentences(works.join(' '), retrieved(access, words));
    },
    view: (citation, words) => sentences(viewText(citation, words), retrieved(citation, words))
  },
  chicago: {
    record({ lead, articles, ...access }, words) {
      const date = (day: Day) => styledDate(words, 'cite.chicago.date', day);
      const where = articles
        .map(({ byline, headline, outlet, published, url }) =>
          joined(byline, `${quotedWithComma(headline)} ${outlet}`, date(published), url)
        )
        .join('; ');
      const found = lead === undefined ? where : words.t('cite.chicago.in', { lead, where });
      return sentences(joined(found, noted(access, words)));
    },
    view: (citation, words) => sentences(joined(viewText(citation, words), noted(citation, words)))
  }
} satisfies Record<string, Style>;

export type ProseStyle = keyof typeof STYLES;

/** One line of text, ended by a full stop or by the link. */
export function prose(style: ProseStyle, citation: Citation, words: Words): string {
  const { record, view } = STYLES[style];
  return onOneLine(citation.of === 'view' ? view(citation, words) : record(citation, words));
}

/** What goes into a note beside the fields that a format has. */
export function noteText(citation: Citation, words: Words): string {
  const about = citation.of === 'view' ? viewText(citation, words) : citation.lead;
  const archived = citation.articles.flatMap(({ archivedUrl }) => archivedUrl ?? []);
  return onOneLine(sentences(about, ...archived, via(citation, words)));
}

/** No break, no tab, nothing that a line of a file could not hold. */
export const onOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

type Access = Pick<Citation, 'link' | 'version' | 'accessed'>;

const via = ({ link, version, accessed }: Access, { t, date }: Words): string =>
  t('cite.via', { link, version, date: date(accessed) });

const retrieved = ({ link, version, accessed }: Access, words: Words): string =>
  words.t('cite.apa.via', { link, version, date: styledDate(words, 'cite.chicago.date', accessed) });

const noted = ({ link, version, accessed }: Access, words: Words): string =>
  words.t('cite.chicago.via', { link, version, date: styledDate(words, 'cite.chicago.date', accessed) });

function viewText({ title, window, articles }: ViewCitation, words: Words): string {
  const outlets = [...new Set(articles.map(({ outlet }) => outlet))];
  const slots = { title, range: words.range(window) };
  if (articles.length === 0) return words.t('cite.view.none', slots);
  return words.t('cite.view', { ...slots, outlets: words.list(outlets), count: articles.length });
}

function styledDate(words: Words, key: 'cite.apa.date' | 'cite.chicago.date', day: Day): string {
  const { year, day: dayOfMonth } = civilOf(day);
  return words.t(key, { year: String(year), month: words.monthName(day, 'long'), day: String(dayOfMonth) });
}

const quoted = (text: string): string => `“${text}”`;
/** Chicago puts the comma inside, unless the title has a stop of its own. */
const quotedWithComma = (text: string): string => `“${text}${/[.?!…]$/.test(text) ? '' : ','}”`;
const joined = (...parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(', ');
/** An address keeps no stop, which would be taken for a part of it. */
const stopped = (text: string): string => (/[.?!…]$|https?:\/\/\S+$/.test(text) ? text : `${text}.`);
const sentences = (...parts: (string | undefined)[]): string =>
  parts.flatMap((part) => (part === undefined ? [] : stopped(part))).join(' ');

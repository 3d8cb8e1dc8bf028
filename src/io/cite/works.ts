/** What a reference manager keeps of a citation: a work for each article, or one for the view. */
import type { Day } from '../../domain/time';
import type { Citation } from './citation';

export type Work = {
  /** Letters, digits and hyphens. */
  key: string;
  type: 'article' | 'dataset';
  /** As printed; who is a person and which of the names is a family's is not for us to say. */
  authors: string[];
  title: string;
  outlet: string | undefined;
  issued: Day;
  /** Of the article where it is known, or else where it was found. */
  url: string;
  accessed: Day;
  lang: string;
  version: string | undefined;
};

export function worksOf(citation: Citation): Work[] {
  const { key, link, accessed, version, articles } = citation;
  if (citation.of === 'view')
    return [
      {
        key,
        type: 'dataset',
        authors: [...new Set(articles.map(({ outlet }) => outlet))],
        title: citation.title,
        outlet: undefined,
        issued: citation.asOf,
        url: link,
        accessed,
        lang: citation.lang,
        version
      }
    ];
  return articles.map(({ byline, headline, outlet, published, url, lang }, at) => ({
    key: at === 0 ? key : `${key}-${at + 1}`,
    type: 'article',
    authors: byline === undefined ? [] : [byline],
    title: headline,
    outlet,
    issued: published,
    url: url ?? link,
    accessed,
    lang,
    version: undefined
  }));
}

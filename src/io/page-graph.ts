/** A page to read as a graph of schema.org: where it stands in the site, and on which pages the data set is described. */
import type { Atlas } from '../domain/atlas';
import { DATA_FILES } from './data-files';
import { itemPath } from './item-path';
import type { Graph, Node } from './json-ld';

export type PageGraphOptions = {
  locale: string;
  /** Absolute, or relative to the page where nobody knows where the site is; it ends with a slash. */
  root: string;
  /** Within the language's folder; empty for the story itself. */
  path: string;
  title: string;
  description: string;
  /** Of the story, which every page belongs to. */
  story: string;
};
/** `technique` says in a sentence how the data were gained. */
export type Described = { atlas: Atlas; technique: string };

const MAKER = { '@type': 'Organization', name: 'Dateline' };

/** `data` is given where the data set is described. */
export function pageGraphOf(options: PageGraphOptions, data?: Described): Graph {
  const { locale, root, path, title, description, story } = options;
  const home = `${root}${locale}/`;
  const page = `${home}${path}`;
  const about = data && datasetOf(options, data);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@id': page,
        '@type': 'WebPage',
        url: page,
        name: title,
        description,
        inLanguage: locale,
        ...(about && { mainEntity: { '@id': about[0]!['@id'] } }),
        breadcrumb: { '@id': `${page}#path` }
      },
      wayTo(page, [{ name: story, item: home }, ...(path === '' ? [] : [{ name: title, item: page }])]),
      ...(about ?? [])
    ]
  };
}

/** From the story to the page. */
export function wayTo(page: string, steps: readonly { name: string; item: string }[]): Node {
  return {
    '@id': `${page}#path`,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step }))
  };
}

/** The data set, then the articles on which it rests. */
function datasetOf({ locale, root }: PageGraphOptions, { atlas, technique }: Described): Node[] {
  const { story, sources } = atlas.story;
  const text = (localized: Record<string, string>) => localized[locale] ?? Object.values(localized)[0] ?? '';
  const [west, south, east, north] = story.home.bounds;
  // The same set whichever page describes it.
  const url = `${root}${locale}/data/`;
  const articles = sources.map((source): Node => {
    const page = `${root}${locale}/${itemPath({ kind: 'source', id: source.id })}`;
    const outlet = atlas.actorById.get(source.outlet);
    return {
      '@id': `${page}#article`,
      '@type': 'NewsArticle',
      url: source.url ?? page,
      headline: source.headline.text,
      inLanguage: source.lang,
      datePublished: source.published.at,
      ...(outlet && { publisher: { '@type': 'NewsMediaOrganization', name: text(outlet.label) } })
    };
  });
  return [
    {
      '@id': `${url}#dataset`,
      '@type': 'Dataset',
      url,
      name: text(story.title),
      description: text(story.description),
      inLanguage: story.languages,
      license: story.licence.url,
      creditText: text(story.licence.attribution),
      creator: MAKER,
      version: story.version,
      dateModified: story.accurateAsOf.latest,
      temporalCoverage: story.period.edtf,
      spatialCoverage: {
        '@type': 'Place',
        geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` }
      },
      measurementTechnique: technique,
      isAccessibleForFree: true,
      isBasedOn: articles.map((article) => ({ '@id': article['@id'] })),
      distribution: [
        {
          '@type': 'DataDownload',
          contentUrl: `${root}${DATA_FILES.story.path}`,
          encodingFormat: DATA_FILES.story.type
        }
      ]
    },
    ...articles
  ];
}

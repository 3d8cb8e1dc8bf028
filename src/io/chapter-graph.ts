/** The page of a chapter as a graph of schema.org: a resource for learning, and the articles that it is based on. */
import type { Atlas } from '../domain/atlas';
import type { Chapter } from '../schema/story';
import { itemPath } from './item-path';
import type { Graph, Node } from './json-ld';
import { wayTo } from './page-graph';

export type ChapterGraphOptions = {
  atlas: Atlas;
  locale: string;
  /** Absolute, or relative to the page where nobody knows where the site is; it ends with a slash. */
  root: string;
  title: string;
  description: string;
  /** What the list of chapters is called. */
  list: string;
};

/** The articles behind the records that its steps lead to, each once. */
export function articlesOf({ steps }: Chapter, atlas: Atlas): string[] {
  const { sourceById, statementById, eventById, figureById } = atlas;
  const ids = steps.flatMap(({ items = [] }) =>
    items.flatMap((id) =>
      sourceById.has(id)
        ? [id]
        : ((statementById.get(id) ?? eventById.get(id) ?? figureById.get(id)?.statement)?.evidence ?? []).map(
            ({ source }) => source
          )
    )
  );
  return [...new Set(ids)].sort();
}

export function chapterGraphOf(
  chapter: Chapter,
  { atlas, locale, root, title, description, list }: ChapterGraphOptions
): Graph {
  const home = `${root}${locale}/`;
  const page = `${home}${itemPath({ kind: 'chapter', id: chapter.id })}`;
  const textOf = (localized: Record<string, string>) =>
    localized[locale] ?? Object.values(localized)[0] ?? '';
  const { story } = atlas.story;
  const resource: Node = {
    '@id': `${page}#chapter`,
    '@type': 'LearningResource',
    url: page,
    name: title,
    description,
    inLanguage: locale,
    learningResourceType: 'presentation',
    educationalUse: 'classroom',
    timeRequired: `PT${chapter.minutes}M`,
    ...(chapter.level && { educationalLevel: textOf(chapter.level) }),
    isAccessibleForFree: true,
    license: story.licence.url,
    version: story.version,
    isBasedOn: articlesOf(chapter, atlas).map((id) => `${home}${itemPath({ kind: 'source', id })}`)
  };
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
        mainEntity: { '@id': resource['@id'] },
        breadcrumb: { '@id': `${page}#path` }
      },
      wayTo(page, [
        { name: textOf(story.title), item: home },
        { name: list, item: `${home}ch/` },
        { name: title, item: page }
      ]),
      resource
    ]
  };
}

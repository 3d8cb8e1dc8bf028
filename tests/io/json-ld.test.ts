/** Items as graphs of schema.org: every reference leads somewhere, and nothing is said to be so that is only claimed. */
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { buildAtlas } from '../../src/domain/atlas';
import { itemPath, type Item } from '../../src/io/item-path';
import { graphOf, type Node } from '../../src/io/json-ld';
import { itemsOf } from '../../src/pages/items/sheets';
import type { Story } from '../../src/schema/story';
import { tinyStory } from '../fixtures/tiny-story';
import { referencesIn } from './references';

const ROOT = 'https://example.org/story/';
const graph = (story: Story, item: Item): Node[] =>
  graphOf(item, {
    atlas: buildAtlas(story),
    locale: 'en',
    root: ROOT,
    title: 'A title',
    amountOf: ({ comparator, value, measure }) => `${comparator} ${value} ${measure}`
  })['@graph'];
const of = (nodes: readonly Node[], type: string) => nodes.filter((node) => node['@type'] === type);

describe('the graph of every item of the story', () => {
  const story = loadStory('data');
  const atlas = buildAtlas(story);
  const graphs = itemsOf(story).map(
    (item) =>
      [item, graphOf(item, { atlas, locale: 'id', root: ROOT, title: 'T', amountOf: () => 'n' })] as const
  );

  it('has no reference to nowhere, and no node twice', () => {
    for (const [, { '@graph': nodes }] of graphs) {
      const ids = nodes.map((node) => node['@id']);
      expect(new Set(ids).size).toBe(ids.length);
      for (const reference of referencesIn(nodes)) expect(ids).toContain(reference);
    }
  });

  it('is about its item, and knows the way to it', () => {
    for (const [item, { '@graph': nodes }] of graphs) {
      const page = `${ROOT}id/${itemPath(item)}`;
      const [web] = of(nodes, 'WebPage');
      expect(web).toMatchObject({ '@id': page, breadcrumb: { '@id': `${page}#path` } });
      const entity = nodes.find((node) => node['@id'] === (web?.mainEntity as Node)['@id']);
      expect(entity).toBeDefined();
      expect(of(nodes, 'BreadcrumbList')).toHaveLength(1);
    }
  });

  it('checks no facts, and gives no article its text', () => {
    const text = JSON.stringify(graphs);
    expect(text).not.toContain('ClaimReview');
    expect(text).not.toContain('articleBody');
  });

  it('has a quotation where words are quoted, and a claim with an owner everywhere else', () => {
    for (const [{ kind, id }, { '@graph': nodes }] of graphs) {
      if (kind !== 'statement') continue;
      const statement = atlas.statementById.get(id)!;
      const entity = nodes.find((node) => node['@id'].endsWith(`/${id}/#quotation`))!;
      if (statement.speech === 'direct') {
        expect(entity).toMatchObject({
          '@type': 'Quotation',
          text: statement.quote!.text,
          inLanguage: statement.quote!.lang
        });
        expect(entity.creator).toBeDefined();
        expect(entity.isBasedOn).not.toEqual([]);
      } else {
        expect(entity['@type']).toBe('Claim');
        expect(entity.author).toBeDefined();
        expect(entity.appearance).not.toEqual([]);
      }
    }
  });
});

describe('a small story', () => {
  const story = tinyStory();

  it('gives a figure its hedge and the words of the source, as a claim of its owner', () => {
    const nodes = graph(story, { kind: 'statement', id: 'accuses-shelling' });
    const figure = of(nodes, 'Claim').find((node) => node['@id'].endsWith('#wounded-five'));
    expect(figure?.text).toBe('at-least 5 wounded (“sedikitnya lima”)');
    expect(figure?.author).toEqual({ '@id': `${ROOT}en/w/ann/#actor` });
  });

  it('dates only what is dated', () => {
    const [known] = of(graph(story, { kind: 'event', id: 'geneva-talks' }), 'Event');
    expect(known?.startDate).toBe('2020-10-19');
    const [year] = of(graph(story, { kind: 'event', id: 'old-war' }), 'Event');
    expect(year?.startDate).toBe('1994');
    const [denial] = of(graph(story, { kind: 'statement', id: 'denies-shelling' }), 'Claim');
    expect(denial).not.toHaveProperty('dateCreated');
  });

  it('calls a place by both names, and knows all others', () => {
    const [place] = of(graph(story, { kind: 'place', id: 'stepanakert' }), 'Place');
    expect(place?.name).toBe('Stepanakert · Xankəndi');
    expect(place?.alternateName).toEqual(['Stepanakert', 'Xankəndi', 'Ханкенди', 'Ստեփանակերտ']);
  });

  it('has the article with its time as printed, and its publisher', () => {
    const [article] = of(graph(story, { kind: 'source', id: 'alpha-2020-10-05' }), 'NewsArticle');
    expect(article).toMatchObject({
      headline: 'Judul Alfa',
      datePublished: '2020-10-05T08:30:00+07:00',
      publisher: { '@id': `${ROOT}en/w/alpha/#actor` },
      author: { name: 'A. Writer' }
    });
  });
});

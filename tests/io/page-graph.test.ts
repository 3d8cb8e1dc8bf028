/** Pages to read as graphs of schema.org: the way to each, and the data set with what search engines ask of one. */
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { readGroundFacts } from '../../src/build/ground-facts';
import { LOCALES } from '../../src/domain/view';
import type { Graph, Node } from '../../src/io/json-ld';
import { renderPages, storyGraph } from '../../src/pages/entry';
import { renamedStory } from '../fixtures/tiny-story';
import { referencesIn } from './references';

const ROOT = 'https://example.org/story/';
const story = loadStory('data');
const ground = readGroundFacts('.');
const of = ({ '@graph': nodes }: Graph, type: string): Node[] =>
  nodes.filter((node) => node['@type'] === type);

describe.each(LOCALES)('in %s', (locale) => {
  const sheets = [
    ...renderPages(locale, story, ground),
    ...renderPages(locale, renamedStory(), ground).filter(({ instead }) => instead !== undefined)
  ];
  const graphs = new Map<string, Graph>([
    ['', storyGraph(locale, story, ROOT)],
    ...sheets.map(({ path, graph }) => [path, graph!(ROOT) as Graph] as const)
  ]);

  it('every page says where it stands, from the story on', () => {
    for (const [path, graph] of graphs) {
      const page = `${ROOT}${locale}/${path}`;
      expect(of(graph, 'WebPage')).toEqual([
        expect.objectContaining({ '@id': page, breadcrumb: { '@id': `${page}#path` } })
      ]);
      const [way] = of(graph, 'BreadcrumbList');
      const steps = way!['itemListElement'] as { position: number; name: string; item: string }[];
      const home = `${ROOT}${locale}/`;
      // What lies between is a page too.
      const [first, ...rest] = steps.map(({ item }) => item);
      expect([first, rest.at(-1) ?? home]).toEqual([home, page]);
      for (const item of rest) expect([...graphs.keys()]).toContain(item.slice(home.length));
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
      for (const { name } of steps) expect(name).not.toBe('');
    }
  });

  it('no reference leads to nowhere, and no node is there twice', () => {
    for (const graph of graphs.values()) {
      const ids = graph['@graph'].map((node) => node['@id']);
      expect(new Set(ids).size).toBe(ids.length);
      for (const reference of referencesIn(graph['@graph'])) expect(ids).toContain(reference);
    }
  });

  it('the data set is described with the story and with the data, in the same words', () => {
    const described = [...graphs].filter(([, graph]) => of(graph, 'Dataset').length > 0);
    expect(described.map(([path]) => path)).toEqual(['', 'data/']);
    const [first, second] = described.map(([, graph]) => of(graph, 'Dataset')[0]!);
    expect(first).toEqual(second);
    expect(first).toMatchObject({
      '@id': `${ROOT}${locale}/data/#dataset`,
      license: story.story.licence.url,
      version: story.story.version,
      dateModified: story.story.accurateAsOf.latest,
      isAccessibleForFree: true,
      distribution: [{ contentUrl: `${ROOT}data/story.json`, encodingFormat: 'application/json' }]
    });
    const description = first!['description'] as string;
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(5000);
    // ISO 8601, as an interval; a box is south, west, north, east.
    expect(first!['temporalCoverage']).toMatch(/^\d{4}(?:-\d\d){0,2}\/\d{4}(?:-\d\d){0,2}$/);
    const { box } = (first!['spatialCoverage'] as { geo: { box: string } }).geo;
    const [south, west, north, east] = box.split(' ').map(Number);
    expect(south! < north! && west! < east!).toBe(true);
    expect(first!['isBasedOn']).toHaveLength(story.sources.length);
  });

  it('no page says that a fact was checked', () =>
    expect(JSON.stringify([...graphs.values()])).not.toMatch(/ClaimReview|articleBody/));
});

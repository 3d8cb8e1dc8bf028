/** Entries as linked data: a data set of schema.org whose parts are who said what in which article. */
import { textOf } from '../../domain/time';
import { Grapher, type Graph } from '../json-ld';
import { rowItem } from '../item-path';
import { isEventRow, originOf, type Extract } from './extract';

export function entriesGraph(extract: Extract): string {
  const { atlas, words, rows, window, root, link, amountOf } = extract;
  const { title, description, version, licenceUrl, attribution, accurateAsOf } = originOf(extract);
  const graph = new Grapher({ atlas, locale: words.locale, root, title, amountOf });
  const refs = (isEvent: boolean) =>
    rows.flatMap((row) =>
      isEventRow(atlas, row) === isEvent ? (graph.refOf(rowItem(atlas, atlas.ids[row]!)) ?? []) : []
    );
  const [statements, events] = [refs(false), refs(true)];
  const articles = graph.nodes.filter((node) => node['@type'] === 'NewsArticle');
  graph.put({
    '@id': `${link}#dataset`,
    '@type': 'Dataset',
    url: link,
    name: title,
    description,
    inLanguage: words.locale,
    version,
    dateModified: accurateAsOf,
    temporalCoverage: coverageOf(window, atlas.extent),
    license: licenceUrl,
    creditText: attribution,
    isAccessibleForFree: true,
    // Statements are works, events are not.
    hasPart: statements,
    mentions: events,
    isBasedOn: articles.map((node) => ({ '@id': node['@id'] }))
  });
  const whole: Graph = { '@context': 'https://schema.org', '@graph': graph.nodes };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

/** Of the days that were asked for, those that the story has. */
function coverageOf(window: Extract['window'], extent: Extract['window']): string {
  const start = Math.max(window.start, extent.start);
  const last = Math.min(window.end, extent.end) - 1;
  return `${textOf(start)}/${textOf(last)}`;
}

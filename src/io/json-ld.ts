/** One item as a graph of schema.org: who said what in which article, and never that it is so. */
import { claimantOf, type Atlas } from '../domain/atlas';
import { placeLabel, placeNames } from '../i18n';
import type { Bounds } from '../schema/primitives';
import type { Actor, DatedEvent, Figure, Place, Source, Statement } from '../schema/story';
import { itemPath, type Item } from './item-path';
import { wayTo } from './page-graph';

export type Node = { '@id': string; '@type': string } & Record<string, unknown>;
export type Graph = { '@context': 'https://schema.org'; '@graph': Node[] };

export type GraphOptions = {
  atlas: Atlas;
  locale: string;
  /** Absolute, or relative to the page where nobody knows where the site is; it ends with a slash. */
  root: string;
  /** Of the page, where there is one. */
  title: string;
  /** A figure in words, with its hedge. */
  amountOf: (figure: Figure) => string;
};

const ACTOR_TYPES: Record<Actor['kind'], string> = {
  person: 'Person',
  office: 'Person',
  government: 'GovernmentOrganization',
  ministry: 'GovernmentOrganization',
  organisation: 'Organization',
  'armed-force': 'Organization',
  agency: 'NewsMediaOrganization',
  outlet: 'NewsMediaOrganization',
  // One or many, nobody says.
  unnamed: 'Thing'
};
const TYPES = {
  statement: 'quotation',
  event: 'event',
  place: 'place',
  actor: 'actor',
  source: 'article'
} as const;

export function graphOf(item: Item, options: GraphOptions): Graph {
  const graph = new Grapher(options);
  graph.add(item);
  return { '@context': 'https://schema.org', '@graph': graph.nodes };
}

/** Adds nodes once, so that every reference in the graph leads to one of them. */
export class Grapher {
  readonly #options: GraphOptions;
  readonly #nodes = new Map<string, Node>();

  constructor(options: GraphOptions) {
    this.#options = options;
  }

  get nodes(): Node[] {
    return [...this.#nodes.values()];
  }

  /** The item and the page that is about it. */
  add(item: Item): void {
    const { atlas, title } = this.#options;
    const page = this.#pageOf(item);
    const about = this.refOf(item);
    this.put({
      '@id': page,
      '@type': 'WebPage',
      url: page,
      name: title,
      inLanguage: this.#options.locale,
      mainEntity: about,
      breadcrumb: { '@id': `${page}#path` }
    });
    const home = `${this.#options.root}${this.#options.locale}/`;
    this.put(
      wayTo(page, [
        { name: this.#text(atlas.story.story.title), item: home },
        { name: title, item: page }
      ])
    );
  }

  put(node: Node): { '@id': string } {
    this.#nodes.set(node['@id'], node);
    return { '@id': node['@id'] };
  }

  #pageOf(item: Item): string {
    return `${this.#options.root}${this.#options.locale}/${itemPath(item)}`;
  }

  #text(localized: Record<string, string>): string {
    return localized[this.#options.locale] ?? Object.values(localized)[0] ?? '';
  }

  /** The item alone, with all that it names; undefined where the story has no such item. */
  refOf(item: Item): { '@id': string } | undefined {
    const id = `${this.#pageOf(item)}#${TYPES[item.kind]}`;
    if (this.#nodes.has(id)) return { '@id': id };
    const { atlas } = this.#options;
    const url = this.#pageOf(item);
    const known = {
      statement: () => this.#statement(id, url, atlas.statementById.get(item.id)),
      event: () => this.#event(id, url, atlas.eventById.get(item.id)),
      place: () => this.#place(id, url, atlas.placeById.get(item.id)),
      actor: () => this.#actor(id, url, atlas.actorById.get(item.id)),
      source: () => this.#source(id, url, atlas.sourceById.get(item.id))
    };
    return known[item.kind]();
  }

  /** Words in quotation marks are a quotation; what an article reports without them is a claim about what was said. */
  #statement(id: string, url: string, statement: Statement | undefined) {
    if (!statement) return undefined;
    const { atlas, locale } = this.#options;
    const { quote, translation, evidence, summary, speech, said, figures = [] } = statement;
    const articles = [...new Set(evidence.map(({ source }) => source))].flatMap(
      (source) => this.refOf({ kind: 'source', id: source }) ?? []
    );
    const owner = this.refOf({ kind: 'actor', id: claimantOf(statement, atlas.sourceById) });
    const day = dayOf(said.when);
    const isQuotation = speech === 'direct' && quote !== undefined;
    const claims = figures.map((figure) =>
      this.put({
        '@id': `${url}#${figure.id}`,
        '@type': 'Claim',
        text: `${this.#options.amountOf(figure)} (“${figure.asPrinted.text}”)`,
        author: owner,
        appearance: articles
      })
    );
    const common = {
      '@id': id,
      url,
      ...(day && { dateCreated: day }),
      ...(statement.about.length > 0 && {
        about: statement.about.flatMap((place) => this.refOf({ kind: 'place', id: place }) ?? [])
      }),
      ...(claims.length > 0 && { hasPart: claims })
    };
    if (!isQuotation)
      return this.put({
        ...common,
        '@type': 'Claim',
        text: this.#text(summary),
        inLanguage: locale,
        author: owner,
        appearance: articles,
        ...(quote && { citation: { '@type': 'Quotation', text: quote.text, inLanguage: quote.lang } })
      });
    const translated = quote.lang === locale ? undefined : translation?.[locale];
    return this.put({
      ...common,
      '@type': 'Quotation',
      text: quote.text,
      inLanguage: quote.lang,
      creator: owner,
      spokenByCharacter: owner,
      isBasedOn: articles,
      ...(translated && {
        workTranslation: this.put({
          '@id': `${url}#translation`,
          '@type': 'Quotation',
          text: translated.text,
          inLanguage: locale,
          translator: { '@type': 'Organization', name: translated.by },
          translationOfWork: { '@id': id }
        })
      })
    });
  }

  #event(id: string, url: string, event: DatedEvent | undefined) {
    if (!event) return undefined;
    const { earliest, latest, edtf } = event.when;
    const isSpan = edtf.includes('/');
    const scenes = event.places.filter(({ role }) => role === 'at');
    // What articles tell together has no text of ours where only some of them are known.
    const summary = this.#text(event.summary);
    return this.put({
      '@id': id,
      '@type': 'Event',
      url,
      name: this.#text(event.title),
      ...(summary && { description: summary }),
      // Without it a machine would take what is only planned or alleged for what happened.
      keywords: event.status,
      ...(isSpan
        ? { ...(earliest && { startDate: earliest }), ...(latest && { endDate: latest }) }
        : dayOf(event.when) && { startDate: dayOf(event.when) }),
      ...(scenes.length > 0 && {
        location: scenes.flatMap(({ place }) => this.refOf({ kind: 'place', id: place }) ?? [])
      }),
      subjectOf: [...new Set(event.evidence.map(({ source }) => source))].flatMap(
        (source) => this.refOf({ kind: 'source', id: source }) ?? []
      )
    });
  }

  #place(id: string, url: string, place: Place | undefined) {
    if (!place) return undefined;
    const { geometry, names, sameAs, relation } = place;
    const { locale } = this.#options;
    const shown = placeNames(place, locale);
    return this.put({
      '@id': id,
      '@type': 'Place',
      url,
      name: placeLabel(place, locale),
      alternateName: [...new Set([...shown, ...names.map(({ text }) => text)])],
      description: this.#text(relation),
      ...(geometry?.type === 'Point' && {
        geo: {
          '@type': 'GeoCoordinates',
          longitude: geometry.coordinates[0],
          latitude: geometry.coordinates[1]
        }
      }),
      ...(sameAs && { sameAs })
    });
  }

  #actor(id: string, url: string, actor: Actor | undefined) {
    if (!actor) return undefined;
    const { kind, label, names } = actor;
    return this.put({
      '@id': id,
      '@type': ACTOR_TYPES[kind],
      url,
      name: this.#text(label),
      alternateName: [...new Set(names.map(({ text }) => text))]
    });
  }

  /** What is known about the article, and nothing of its text. */
  #source(id: string, url: string, source: Source | undefined) {
    if (!source) return undefined;
    const { headline, published, byline, outlet, lang, credits, url: address, archivedUrl } = source;
    return this.put({
      '@id': id,
      '@type': 'NewsArticle',
      url: address ?? url,
      headline: headline.text,
      inLanguage: lang,
      datePublished: published.at,
      publisher: this.refOf({ kind: 'actor', id: outlet }),
      ...(byline && { author: { '@type': 'Person', name: byline } }),
      ...(archivedUrl && { archivedAt: archivedUrl }),
      ...(credits.length > 0 && {
        citation: credits.flatMap(({ agent }) => this.refOf({ kind: 'actor', id: agent }) ?? [])
      })
    });
  }
}

/** As much of a date as is known: a day, a month, a year; nothing where it may be any of several. */
function dayOf({ edtf, earliest, latest }: Bounds): string | undefined {
  if (earliest !== null && earliest === latest) return earliest;
  return /^\d{4}(?:-\d{2})?$/.test(edtf) ? edtf : undefined;
}

/** The places of the entries in Linked Places Format 1.2, for gazetteers: every attested name with where it stands, and since when. */
import type { Geometry } from 'geojson';
import { publicationDay } from '../../domain/atlas';
import { civilOf, textOf } from '../../domain/time';
import { placeLabel } from '../../i18n';
import type { Bounds, Localized } from '../../schema/primitives';
import type { Name, Place } from '../../schema/story';
import type { PlaceKind, Precision } from '../../schema/vocabulary';
import { actorNameOf, placeTies } from './entry-fields';
import { isEventRow, originOf, pageOf, type Extract } from './extract';
import { geometryOf } from './geojson';

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

type Certainty = 'certain' | 'less-certain' | 'uncertain';
type Edge = { in: string } | { earliest: string } | { latest: string };
type Timespan = { start: Edge; end?: Edge };
type TimeFrame = { timespans: Timespan[]; label?: string };
type Cited = { label: string; year?: number; '@id': string };

/** What the Getty’s thesaurus calls such a place; lines and waters stay without. */
const TYPES: Partial<Record<PlaceKind, readonly [id: string, term: string]>> = {
  city: ['300008389', 'cities'],
  town: ['300008375', 'towns'],
  building: ['300004790', 'single built works'],
  base: ['300000455', 'military bases'],
  corridor: ['300265365', 'routes'],
  region: ['300182722', 'regions (geographic)'],
  country: ['300387506', 'countries']
};

/** That the place lies where the geometry is, not that all of it does. */
const CERTAINTIES: Record<Precision, Certainty> = {
  exact: 'certain',
  centroid: 'certain',
  approximate: 'less-certain',
  area: 'less-certain',
  unknown: 'uncertain'
};

export function linkedPlaces(extract: Extract): string {
  const named = entriesByPlace(extract);
  const collection = {
    type: 'FeatureCollection',
    '@context': CONTEXT,
    ...originOf(extract),
    features: [...named].flatMap(([id, entries]) => {
      const place = extract.atlas.placeById.get(id);
      return place ? [featureOf(extract, place, entries)] : [];
    })
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

/** Rows by the place that they name, in the order in which the list comes to them. */
export function entriesByPlace(extract: Extract): Map<string, number[]> {
  const named = new Map<string, number[]>();
  for (const row of extract.rows)
    for (const place of new Set(placeTies(extract, row).map((tie) => tie.place)))
      named.set(place, [...(named.get(place) ?? []), row]);
  return named;
}

function featureOf(extract: Extract, place: Place, rows: readonly number[]) {
  const { atlas, words } = extract;
  const { id, kind, names, precision, radiusKm, valid, within, sameAs = [], relation, note } = place;
  const type = TYPES[kind];
  const uri = (of: string) => pageOf(extract, { kind: 'place', id: of });
  const outer = within === undefined ? undefined : atlas.placeById.get(within);
  return {
    '@id': uri(id),
    type: 'Feature',
    properties: {
      title: placeLabel(place, words.locale),
      id,
      kind,
      precision,
      ...(radiusKm !== undefined && { radiusKm }),
      /** Entries of the view that name it. */
      entries: rows.map((row) => atlas.ids[row]!)
    },
    when: valid ? { timespans: [timespanOf(valid)] } : attested(extract, rows),
    names: names.map((name) => nameOf(extract, name)),
    ...(type && {
      types: [
        {
          identifier: `http://vocab.getty.edu/aat/${type[0]}`,
          label: type[1],
          sourceLabels: [{ label: words.t(`place-kind.${kind}`), lang: words.locale }]
        }
      ]
    }),
    geometry: geometryWith(extract, place),
    ...(sameAs.length > 0 && {
      links: sameAs.map((identifier) => ({ type: 'closeMatch', identifier }))
    }),
    ...(outer && {
      relations: [
        {
          relationType: 'gvp:broaderPartitive',
          relationTo: uri(outer.id),
          label: placeLabel(outer, words.locale)
        }
      ]
    }),
    descriptions: [...described(relation, uri(id)), ...(note ? described(note, uri(id)) : [])]
  };
}

const described = (texts: Localized, page: string) =>
  Object.entries(texts).map(([lang, value]) => ({ '@id': page, value, lang }));

function geometryWith(
  { root, words, atlas }: Extract,
  place: Place
): (Geometry & { certainty: Certainty; citations: Cited[] }) | null {
  const geometry = geometryOf(place);
  if (geometry === null) return null;
  return {
    ...geometry,
    certainty: CERTAINTIES[place.precision],
    citations: [
      {
        label: words.text(place.geometryBasis).text,
        '@id': `${root}${words.locale}/${atlas.story.story.naming}`
      }
    ]
  };
}

/** A form that an article prints cites that article; one from elsewhere says so, and leads to the page on names. */
function nameOf(extract: Extract, { text, lang, usage, source, from, to }: Name) {
  const { atlas, root, words } = extract;
  const article = atlas.sourceById.get(source);
  const day = publicationDay(article);
  const citation: Cited = article
    ? {
        label: `${actorNameOf(extract, article.outlet)}, ${words.date(day)}: ${article.headline.text}`,
        year: civilOf(day).year,
        '@id': article.url ?? article.archivedUrl ?? pageOf(extract, { kind: 'source', id: article.id })
      }
    : { label: source, '@id': `${root}${words.locale}/${atlas.story.story.naming}` };
  const start = from && edgeOf(from.edtf, from, 'earliest');
  const end = to && edgeOf(to.edtf, to, 'latest');
  const span = { ...(start && { start }), ...(end && { end }) };
  return {
    toponym: text,
    lang,
    usage,
    citations: [citation],
    // A span needs a beginning; of a name that only ended somewhen the year of its article has to do.
    ...(start && { when: { timespans: [span] } })
  };
}

/** The days on which articles of the view that name the place came out: how long it has existed is not for them to say. */
function attested({ atlas, words }: Extract, rows: readonly number[]): TimeFrame {
  const days = rows.flatMap((row) => {
    const index = atlas.record[row]!;
    const { evidence } = isEventRow(atlas, row) ? atlas.story.events[index]! : atlas.story.statements[index]!;
    return evidence.map(({ source }) => publicationDay(atlas.sourceById.get(source)));
  });
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return {
    timespans: [{ start: { in: textOf(first) }, ...(last > first && { end: { in: textOf(last) } }) }],
    label: words.t('sharing.data.lpf.when')
  };
}

/** An interval as a beginning and an end; one that is still open ended somewhen after it began. */
function timespanOf(bounds: Bounds): Timespan {
  const { edtf, earliest, latest } = bounds;
  const [from = '', to] = edtf.split('/');
  const start = edgeOf(from, { earliest, latest: to === undefined ? latest : null }, 'earliest');
  if (to === undefined) return { start: start ?? { earliest: from } };
  const end = edgeOf(to, { earliest: null, latest }, 'latest');
  return { start: start ?? { latest: latest ?? to }, end: end ?? { earliest: earliest ?? from } };
}

/** A day, month or year as it is written; else the nearest that is known. */
function edgeOf(
  text: string,
  { earliest, latest }: Pick<Bounds, 'earliest' | 'latest'>,
  side: 'earliest' | 'latest'
): Edge | undefined {
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(text)) return { in: text };
  if (side === 'earliest' && earliest !== null) return { earliest };
  return latest === null ? undefined : { latest };
}

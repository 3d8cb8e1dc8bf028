/** An entry as a row of fields, by the names that they have in the data whatever the language; README tells what each holds. */
import { claimantOf } from '../../domain/atlas';
import { insideOf } from '../../domain/inside';
import { actorLabel, placeLabel } from '../../i18n';
import type { When } from '../../schema/primitives';
import type { DatedEvent, Source, Statement } from '../../schema/story';
import type { EventPlaceRole } from '../../schema/vocabulary';
import type { CsvCell } from '../csv';
import { rowItem } from '../item-path';
import { isEventRow, originOf, pageOf, type Extract } from './extract';

export const ENTRY_FIELDS = [
  'id',
  'record',
  'lang',
  'title',
  'summary',
  'kind',
  'status',
  'act',
  'speech',
  'zone',
  'verb',
  'hedge',
  'when',
  'earliest',
  'latest',
  'whenBasis',
  'whenNote',
  'inWindow',
  'claimant',
  'claimantName',
  'role',
  'speaker',
  'onBehalfOf',
  'to',
  'via',
  'chain',
  'actors',
  'places',
  'placeNames',
  'precision',
  'setting',
  'quote',
  'quoteLang',
  'translation',
  'translationBy',
  'translationMethod',
  'event',
  'figures',
  'amounts',
  'relations',
  'source',
  'outlet',
  'published',
  'url',
  'archivedUrl',
  'evidence',
  'sha256',
  'note',
  'link'
] as const;
export type EntryField = (typeof ENTRY_FIELDS)[number];
/** Where the entries come from: the same in each row, since rows are copied without their neighbours. */
export const ORIGIN_FIELDS = ['story', 'version', 'licence', 'accurateAsOf', 'view'] as const;

export type Entry = Partial<Record<EntryField, CsvCell>>;

/** What an entry has to do with a place: an event's own role, where a statement was made, what it is about. */
export type PlaceRole = EventPlaceRole | 'said-at';
export type PlaceTie = { place: string; role: PlaceRole };

const ids = (values: readonly string[]) => values.join(' ') || undefined;
const texts = (values: readonly string[]) => values.join('; ') || undefined;

export function entryOf(extract: Extract, row: number): Entry {
  const { atlas, words, window } = extract;
  const index = atlas.record[row]!;
  const isEvent = isEventRow(atlas, row);
  const record = isEvent ? atlas.story.events[index]! : atlas.story.statements[index]!;
  const { id, summary, evidence, relations = [] } = record;
  const ties = placeTies(extract, row);
  const sources = [...new Set(evidence.map(({ source }) => source))].flatMap(
    (source) => atlas.sourceById.get(source) ?? []
  );
  return {
    id,
    record: isEvent ? 'event' : 'statement',
    lang: words.locale,
    summary: words.text(summary).text || undefined,
    inWindow: insideOf(atlas, row, window),
    ...('title' in record ? eventFields(extract, record) : statementFields(extract, record)),
    places: ids(ties.map(({ place, role }) => `${place}:${role}`)),
    placeNames: texts(ties.map(({ place }) => placeName(extract, place))),
    precision: ids(ties.map(({ place }) => atlas.placeById.get(place)?.precision ?? '')),
    relations: ids(relations.map(({ type, target }) => `${type}:${target}`)),
    ...sourceFields(extract, sources),
    evidence: ids(evidence.map(({ source, start, end }) => `${source}:${start}-${end}`)),
    sha256: ids(evidence.map(({ sha256 }) => sha256)),
    link: pageOf(extract, rowItem(atlas, id))
  };
}

/** The places of an entry; of a statement first where it was made. */
export function placeTies({ atlas }: Extract, row: number): PlaceTie[] {
  const index = atlas.record[row]!;
  if (isEventRow(atlas, row))
    return atlas.story.events[index]!.places.map(({ place, role }) => ({ place, role }));
  const { said, about } = atlas.story.statements[index]!;
  return [
    ...(said.at === null ? [] : [{ place: said.at, role: 'said-at' as const }]),
    ...about.map((place) => ({ place, role: 'about' as const }))
  ];
}

export function placeName({ atlas, words }: Extract, id: string): string {
  const place = atlas.placeById.get(id);
  return place ? placeLabel(place, words.locale) : id;
}

export function actorNameOf({ atlas, words }: Extract, id: string): string {
  const actor = atlas.actorById.get(id);
  return actor ? actorLabel(actor, words.locale) : id;
}

export function originFields(extract: Extract): Record<(typeof ORIGIN_FIELDS)[number], string> {
  const { story, version, licence, accurateAsOf, view } = originOf(extract);
  return { story, version, licence, accurateAsOf, view };
}

function whenFields({ words }: Extract, { edtf, earliest, latest, basis, note }: When): Entry {
  return {
    when: edtf,
    earliest: earliest ?? undefined,
    latest: latest ?? undefined,
    whenBasis: basis,
    whenNote: note && words.text(note).text
  };
}

function eventFields(extract: Extract, { title, kind, status, statusNote, when, actors }: DatedEvent): Entry {
  const { words } = extract;
  return {
    title: words.text(title).text,
    kind,
    status,
    ...whenFields(extract, when),
    actors: ids(actors.map(({ actor, role }) => `${actor}:${role}`)),
    note: statusNote && words.text(statusNote).text
  };
}

function statementFields(extract: Extract, statement: Statement): Entry {
  const { atlas, words, amountOf, chainOf } = extract;
  const { act, speech, zone, verb, hedge, said, speaker, onBehalfOf, to = [], via, event, note } = statement;
  const { quote, translation, figures = [], evidence } = statement;
  const claimant = claimantOf(statement, atlas.sourceById);
  const role = atlas.actorById
    .get(claimant)
    ?.roles.find(({ source }) => evidence.some((passage) => passage.source === source));
  const translated = quote?.lang === words.locale ? undefined : translation?.[words.locale];
  return {
    act,
    speech,
    zone,
    verb: verb ?? undefined,
    hedge,
    ...whenFields(extract, said.when),
    claimant,
    claimantName: actorNameOf(extract, claimant),
    role: role && words.text(role.text).text,
    speaker: speaker ?? undefined,
    onBehalfOf,
    to: ids(to),
    // A missing link of the chain is a question mark.
    via: ids(via.map(({ agent, role: part }) => `${agent ?? '?'}:${part}`)),
    chain: chainOf(statement),
    setting: said.setting && words.text(said.setting).text,
    quote: quote?.text,
    quoteLang: quote?.lang,
    translation: translated?.text,
    translationBy: translated?.by,
    translationMethod: translated?.method,
    event,
    figures: ids(figures.map(({ id }) => id)),
    amounts: texts(figures.map((figure) => `${amountOf(figure)} (“${figure.asPrinted.text}”)`)),
    note: note && words.text(note).text
  };
}

function sourceFields(extract: Extract, sources: readonly Source[]): Entry {
  return {
    source: ids(sources.map(({ id }) => id)),
    outlet: texts(sources.map(({ outlet }) => actorNameOf(extract, outlet))),
    published: ids(sources.map(({ published }) => published.at)),
    url: ids(sources.flatMap(({ url }) => url ?? [])),
    archivedUrl: ids(sources.flatMap(({ archivedUrl }) => archivedUrl ?? []))
  };
}

/** What a record in `data/*.yaml` may hold: the only source of the authored types. */
import { z } from 'zod';
import {
  Edtf,
  Evidence,
  EvidenceList,
  Id,
  LangTag,
  Localized,
  Quote,
  Sha256,
  Text,
  WhenBasis
} from './primitives';
import {
  Act,
  ActorKind,
  Comparator,
  EventActorRole,
  EventKind,
  EventPlaceRole,
  Measure,
  NameUsage,
  PlaceKind,
  Population,
  Precision,
  RelationType,
  Speech,
  Status,
  ViaRole,
  Zone
} from './enums';
import { HIDABLE } from './vocabulary';

/** A rule between fields is judged when these fields are sound, whatever else is wrong with the record. */
const judgedWhenSound = (...fields: string[]) => ({
  when: ({ value, issues }: z.core.ParsePayload) =>
    typeof value === 'object' &&
    value !== null &&
    !issues.some(({ path }) => fields.includes(String(path?.[0])))
});

const HttpUrl = z.url({ protocol: /^https?$/ });

/** West, south, east, north, in degrees. */
const Box = z.tuple([
  z.number().min(-180).max(180),
  z.number().min(-90).max(90),
  z.number().min(-180).max(180),
  z.number().min(-90).max(90)
]);

const HttpsUrl = z.url({ protocol: /^https$/, error: 'this address begins with https://' });

/** For those who host their own tiles. Whoever reads the story then asks these hosts for the map. */
const OutsideMap = z.strictObject({
  /** A style of MapLibre. */
  style: HttpsUrl,
  /** Whose map it is, as its licence asks. */
  attribution: z.union([Text, Localized]),
  /** Where its tiles, letters and pictures come from, if not from where the style does. */
  hosts: z.array(HttpsUrl).min(1).optional()
});

export const StoryRecord = z.strictObject({
  id: Id,
  title: Localized,
  description: Localized,
  /** Content languages; the first is the default. */
  languages: z.array(LangTag).min(1),
  /** EDTF interval that holds everything. */
  period: Edtf,
  accurateAsOf: Edtf,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is like "1.0.0"'),
  licence: z.strictObject({ id: Text, url: HttpUrl, attribution: Localized }),
  /** The page that explains names and borders, relative to a language's folder. */
  naming: Text,
  home: z.strictObject({ bounds: Box }),
  /** What lies under the story, if not the embedded map, which asks nobody: plain paper, or a map from elsewhere. */
  basemap: z.union([z.literal('none'), OutsideMap]).optional()
});

export const SourceRecord = z.strictObject({
  id: Id,
  headline: Quote,
  outlet: Id,
  outletBasis: Localized,
  byline: Text.nullable(),
  /** Date and time with offset; `asPrinted` is what the page says. */
  published: z.strictObject({
    at: z.iso.datetime({ offset: true }),
    asPrinted: Text,
    zone: z.enum(['printed', 'assumed']),
    note: Localized.optional()
  }),
  lang: LangTag,
  credits: z.array(z.strictObject({ agent: Id, note: Localized.optional() })),
  url: HttpUrl.optional(),
  archivedUrl: HttpUrl.optional(),
  text: z.strictObject({ file: Text, sha256: Sha256 }),
  /** Stretches of the page that are no part of the article: labels, captions, links to other articles, lists. */
  furniture: z.array(z.strictObject({ start: z.int().nonnegative(), end: z.int().positive(), what: Text })),
  /** Where each sentence of the article begins, in code points, without the headline and the furniture; the first is the lead. */
  sentences: z.array(z.int().nonnegative()).optional()
});

export const NameRecord = z.strictObject({
  text: Text,
  lang: LangTag,
  script: z.enum(['Latn', 'Armn', 'Cyrl']),
  usage: NameUsage,
  /** Who uses it, or where we have it from; a source id for `as-in-source`. */
  source: Text,
  from: Edtf.optional(),
  to: Edtf.optional()
});

const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-85).max(85)]);
export const Geometry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: Position }),
  z.strictObject({ type: z.literal('LineString'), coordinates: z.array(Position).min(2) }),
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(z.array(Position).min(4)).min(1) })
]);

export const PlaceRecord = z.strictObject({
  id: Id,
  kind: PlaceKind,
  names: z.array(NameRecord).min(1),
  /**
   * The forms that stand on the map and in lists, per interface language; several forms of one language are shown
   * as a pair, alphabetical, at equal size.
   */
  label: z.record(LangTag, z.array(Text).min(1)),
  geometry: Geometry.nullable(),
  /** Where the label and the mark of a line or an area stand. */
  anchor: Position.optional(),
  precision: Precision,
  radiusKm: z.number().positive().optional(),
  geometryBasis: Localized,
  /** When a line of control held. */
  valid: Edtf.optional(),
  within: Id.optional(),
  sameAs: z.array(HttpUrl).optional(),
  /** One sentence that places it in words for those who do not see the map. */
  relation: Localized,
  note: Localized.optional()
});

export const ActorRecord = z.strictObject({
  id: Id,
  kind: ActorKind,
  names: z.array(NameRecord).min(1),
  label: Localized,
  /** What a source calls them. */
  roles: z.array(z.strictObject({ text: Localized, source: Id, asPrinted: Text.optional() })),
  speaksFor: Id.optional(),
  seat: Id.optional(),
  note: Localized.optional()
});

export const RelationRecord = z.strictObject({
  type: RelationType,
  /** A statement or an event. */
  target: Id,
  basis: z.enum(['stated', 'derived']),
  /** What of the target it covers, or why we say so. */
  note: Localized.optional()
});

export const EventRecord = z.strictObject({
  id: Id,
  title: Localized,
  summary: Localized,
  kind: EventKind,
  when: Edtf,
  whenBasis: WhenBasis,
  whenNote: Localized.optional(),
  places: z.array(z.strictObject({ place: Id, role: EventPlaceRole, note: Localized.optional() })),
  actors: z.array(z.strictObject({ actor: Id, role: EventActorRole })),
  status: Status,
  statusNote: Localized.optional(),
  evidence: EvidenceList,
  relations: z.array(RelationRecord).optional()
});

export const FigureRecord = z
  .strictObject({
    id: Id,
    measure: Measure,
    population: Population,
    /** Whose; `both` when a source counts both sides together, `not-stated` is a value. */
    side: z.union([Id, z.literal('both'), z.literal('not-stated')]),
    comparator: Comparator,
    /** The source's own word for what the number leaves open, in its language: "sedikitnya", "hampir", "ribuan". */
    hedge: Text.optional(),
    value: z.number().nonnegative().optional(),
    /** Of what, where it is not people: `months`, `years`, `talks`. */
    unit: z.enum(['people', 'times', 'years', 'months', 'weeks', 'ceasefires', 'objects', 'sides']),
    /** The words of the source. */
    asPrinted: Quote,
    asOf: Edtf.optional(),
    period: z.union([Edtf, Localized]).optional(),
    subsetOf: Id.optional(),
    note: Localized.optional(),
    evidence: EvidenceList
  })
  .refine(
    ({ comparator, value }) =>
      (value === undefined) === (comparator === 'unquantified' || comparator === 'not-disclosed'),
    {
      path: ['value'],
      error: 'a figure has a value, except when it is "unquantified" or "not-disclosed"',
      ...judgedWhenSound('comparator', 'value')
    }
  );

export const StatementRecord = z
  .strictObject({
    id: Id,
    /** null is the outlet's own voice. */
    speaker: Id.nullable(),
    speakerNote: Localized.optional(),
    onBehalfOf: Id.optional(),
    to: z.array(Id).optional(),
    /** From the speaker to the reader; a missing link is `agent: null` with a note. */
    via: z
      .array(
        z
          .strictObject({ agent: Id.nullable(), role: ViaRole, note: Localized.optional() })
          .refine(({ agent, note }) => agent !== null || note !== undefined, {
            path: ['note'],
            error: 'a missing link in the chain needs a note',
            ...judgedWhenSound('agent', 'note')
          })
      )
      .min(1),
    said: z.strictObject({
      when: Edtf,
      whenBasis: WhenBasis,
      whenNote: Localized.optional(),
      at: Id.nullable(),
      atNote: Localized.optional(),
      setting: Localized.optional()
    }),
    about: z.array(Id),
    event: Id.optional(),
    speech: Speech,
    zone: Zone,
    act: Act,
    /** The source's own verb of saying, in its language; null where the outlet speaks itself. */
    verb: Text.nullable(),
    /** The source's own word that keeps the whole of it at a distance: "dilaporkan", reported, by nobody who is named. */
    hedge: Text.optional(),
    quote: Quote.optional(),
    translation: z
      .record(
        LangTag,
        z.strictObject({
          text: Text,
          by: Text,
          method: z.enum(['human', 'machine', 'machine-reviewed']),
          note: Localized.optional()
        })
      )
      .optional(),
    summary: Localized,
    note: Localized.optional(),
    figures: z.array(FigureRecord).optional(),
    relations: z.array(RelationRecord).optional(),
    evidence: EvidenceList
  })
  .refine(({ quote, speech }) => (speech === 'reported') === (quote === undefined), {
    path: ['quote'],
    error: 'reported speech has no quote; direct, mixed and document speech has one',
    ...judgedWhenSound('quote', 'speech')
  })
  .refine(({ quote, translation }) => (quote === undefined) === (translation === undefined), {
    path: ['translation'],
    error: 'a quote has a translation, and only a quote has one',
    ...judgedWhenSound('quote', 'translation')
  });

const SomeIds = z.array(Id).min(1, 'name at least one id, or leave the field out');

export const StepRecord = z
  .strictObject({
    /** Of this step alone, in all chapters; links have it, so it is permanent. */
    id: Id,
    title: Localized,
    body: Localized,
    /** The absolute view, by the parameters of a link: `t`, `p`, `o`, `show` and so on; checked by the address codec. */
    view: z.record(z.string(), z.string()),
    /** Two statements of equal weight, side by side. */
    pair: z.tuple([Id, Id]).optional(),
    /** The records that body and answer rest on. */
    items: SomeIds.optional(),
    /** What of the view is pointed at. */
    highlight: SomeIds.optional(),
    question: Localized.optional(),
    answer: Localized.optional(),
    /** For whoever leads through the chapter. */
    notes: Localized.optional(),
    /** What the class does not see before it is revealed. */
    hide: z.array(z.enum(HIDABLE)).min(1).optional()
  })
  .refine(({ question, answer }) => answer === undefined || question !== undefined, {
    path: ['answer'],
    error: 'an answer needs its question',
    ...judgedWhenSound('question', 'answer')
  });

/** A guided reading: steps, each with a view of its own, that can be opened in any order. */
export const ChapterRecord = z.strictObject({
  id: Id,
  title: Localized,
  summary: Localized,
  /** What readers should know of before they begin, because it may be hard to bear. */
  contentNote: Localized.optional(),
  /** About how long it takes in class. */
  minutes: z.int().positive(),
  /** For whom, in the words of those who teach. */
  level: Localized.optional(),
  steps: z.array(StepRecord).min(1)
});

export { Evidence };

/** What a record must say to make sense beside the others, rule by rule; a rule keeps silent where a field it needs is broken. */
import { overlaps, spanOf, textOf } from '../domain/time';
import { spanOfDate } from './bounds';
import { pairsStandAlone, stepsHaveTheirOwnIds, viewsOpen } from './chapter-rules';
import { isNotSaidTwice, leadsToAnEnd } from './history-rules';
import { hint, type Problem } from './problems';
import type { Data, Entry, Kind, RecordOf } from './read';
import type { Path } from './yaml-file';

export type Finding = [path: Path, message: string];
type Rule<K extends Kind> = (record: Partial<RecordOf<K>>, data: Data) => Finding[];

const RULES: { [K in Kind]: Rule<K>[] } = {
  story: [homeIsABox],
  sources: [outletIsAnOutlet, furnitureIsInOrder, sentencesAreInOrder],
  places: [geometryFitsPrecision, ringsAreClosed, namesHaveTheirSource, staysOutOfItself('within', 'places')],
  actors: [namesHaveTheirSource, staysOutOfItself('speaksFor', 'actors')],
  events: [({ when }, data) => outsidePeriod(['when'], when, data)],
  statements: [
    ({ said }, data) => outsidePeriod(['said', 'when'], said?.when, data),
    outletSpeaksForItself,
    chainEndsWithPublisher,
    saidBeforePublished,
    figuresAreNoSubsetOfThemselves,
    hedgesAreTheSources
  ],
  chapters: [stepsHaveTheirOwnIds, pairsStandAlone, viewsOpen],
  aliases: [leadsToAnEnd],
  changes: [isNotSaidTwice]
};

export function rulesOf<K extends Kind>({ kind, sound, problem }: Entry<K>, data: Data): Problem[] {
  return RULES[kind].flatMap((rule) => rule(sound, data)).map(([path, message]) => problem(path, message));
}

function recordOf<K extends Kind>(
  { entries }: Data,
  kind: K,
  id: string | null | undefined
): Partial<RecordOf<K>> | undefined {
  return entries[kind].find(({ raw }) => raw['id'] === id)?.sound;
}

function homeIsABox({ home }: Partial<RecordOf<'story'>>): Finding[] {
  if (!home || home.bounds[1] < home.bounds[3]) return [];
  return [[['home', 'bounds'], 'bounds are west, south, east, north; here south is not below north']];
}

function outletIsAnOutlet({ outlet }: Partial<RecordOf<'sources'>>, data: Data): Finding[] {
  const kind = recordOf(data, 'actors', outlet)?.kind;
  if (!kind || kind === 'outlet') return [];
  return [
    [
      ['outlet'],
      `outlet "${outlet}" has the kind "${kind}" in actors.yaml; the outlet of a source has the kind "outlet"`
    ]
  ];
}

function furnitureIsInOrder({ furniture = [] }: Partial<RecordOf<'sources'>>): Finding[] {
  return furniture.flatMap(({ start, end }, i) => {
    const before = furniture[i - 1];
    if (start >= end)
      return [[['furniture', i], `furniture ends at ${end}, where it must be after its start, ${start}`]];
    if (before && start < before.end)
      return [
        [
          ['furniture', i],
          `furniture ${start}–${end} must come after the one before it, ${before.start}–${before.end}`
        ]
      ];
    return [];
  });
}

function sentencesAreInOrder({ sentences = [] }: Partial<RecordOf<'sources'>>): Finding[] {
  return sentences.flatMap((start, i) =>
    i > 0 && start <= sentences[i - 1]!
      ? [[['sentences', i], `sentence ${start} must begin after the one before it, ${sentences[i - 1]!}`]]
      : []
  );
}

function geometryFitsPrecision({
  geometry,
  precision,
  radiusKm,
  anchor
}: Partial<RecordOf<'places'>>): Finding[] {
  if (geometry === undefined || precision === undefined) return [];
  if (geometry === null) {
    if (precision === 'unknown' || precision === 'area') return [];
    return [
      [['precision'], `a place without geometry has the precision "unknown" or "area", not "${precision}"`]
    ];
  }
  const isPoint = geometry.type === 'Point';
  const findings: Finding[] = [];
  if (precision === 'approximate' && isPoint && radiusKm === undefined)
    findings.push([['precision'], 'an approximate point needs "radiusKm": how far off it may be']);
  if (!isPoint && !anchor)
    findings.push([['geometry'], 'a line or an area needs an "anchor", where its label stands']);
  return findings;
}

function ringsAreClosed({ geometry }: Partial<RecordOf<'places'>>): Finding[] {
  if (geometry?.type !== 'Polygon') return [];
  return geometry.coordinates.flatMap((ring, i) => {
    const isClosed = String(ring[0]) === String(ring.at(-1));
    return isClosed
      ? []
      : [[['geometry', 'coordinates', i], 'the ring of an area must end at the position where it begins']];
  });
}

function namesHaveTheirSource(
  { names = [] }: Partial<RecordOf<'places' | 'actors'>>,
  { entries, unread }: Data
): Finding[] {
  if (unread.has('sources')) return [];
  const sources = entries.sources.map(({ raw }) => String(raw['id']));
  return names.flatMap(({ usage, source }, i) =>
    usage === 'as-in-source' && !sources.includes(source)
      ? [
          [
            ['names', i, 'source'],
            `source "${source}" is not in sources.yaml, where a name "as-in-source" has it from${hint(source, sources)}`
          ]
        ]
      : []
  );
}

/** A place within itself, by however many steps, would be climbed for ever. */
function staysOutOfItself<F extends 'within' | 'speaksFor', K extends 'places' | 'actors'>(
  field: F,
  kind: K
) {
  return (record: { id?: string } & { [each in F]?: string }, data: Data): Finding[] => {
    const seen: string[] = [];
    let next: string | undefined = record[field];
    while (next !== undefined && !seen.includes(next)) {
      seen.push(next);
      if (next === record.id)
        return [[[field], `${field} leads back to "${record.id}": ${[record.id, ...seen].join(' → ')}`]];
      next = (recordOf(data, kind, next) as { [each in F]?: string } | undefined)?.[field];
    }
    return [];
  };
}

function outsidePeriod(path: Path, when: string | undefined, { entries }: Data): Finding[] {
  const period = spanOfDate(entries.story[0]?.sound.period);
  const date = spanOfDate(when);
  // `1988~` is fine in a story that begins in February 1988: some of its days are within.
  if (!period || !date || overlaps(period, date)) return [];
  return [
    [
      path,
      `${String(path.at(-1))} "${when}" is outside the period of the story, ${entries.story[0]!.sound.period}`
    ]
  ];
}

function outletSpeaksForItself({ speaker, act, zone, verb }: Partial<RecordOf<'statements'>>): Finding[] {
  const findings: Finding[] = [];
  if (speaker === null && act && zone && act !== 'narration' && zone !== 'headline')
    findings.push([
      ['act'],
      `the outlet's own voice (speaker: null) has the act "narration" or the zone "headline", not the act "${act}"`
    ]);
  if (speaker && act === 'narration')
    findings.push([
      ['act'],
      `"narration" is the outlet's own voice (speaker: null), not an act of "${speaker}"`
    ]);
  if (speaker === null && verb)
    findings.push([['verb'], "the outlet's own voice (speaker: null) has no verb of saying: null"]);
  return findings;
}

function chainEndsWithPublisher({ via, evidence }: Partial<RecordOf<'statements'>>, data: Data): Finding[] {
  if (!via || !evidence) return [];
  const source = evidence[0]!.source;
  const outlet = recordOf(data, 'sources', source)?.outlet;
  const last = via.at(-1)!;
  if (!outlet || (last.role === 'publisher' && last.agent === outlet)) return [];
  return [
    [
      ['via', via.length - 1],
      `the chain ends with the publisher of "${source}": { agent: ${outlet}, role: publisher }`
    ]
  ];
}

function saidBeforePublished({ said, evidence }: Partial<RecordOf<'statements'>>, data: Data): Finding[] {
  const at = evidence && recordOf(data, 'sources', evidence[0]!.source)?.published?.at;
  const date = spanOfDate(said?.when);
  // The day that the page prints is the day where it was printed.
  const printed = at && spanOf(at.slice(0, 10));
  if (!date || !printed || date.start < printed.end) return [];
  return [
    [
      ['said', 'when'],
      `when "${said!.when}" is after ${textOf(printed.start)}, when "${evidence[0]!.source}" was published`
    ]
  ];
}

function figuresAreNoSubsetOfThemselves({ figures = [] }: Partial<RecordOf<'statements'>>): Finding[] {
  return figures.flatMap(({ id, subsetOf }, i) =>
    id === subsetOf ? [[['figures', i, 'subsetOf'], `figure "${id}" cannot be a subset of itself`]] : []
  );
}

/** A hedge may stand before one number and be meant for the next, "reaches four thousand dead and eight thousand wounded". */
function hedgesAreTheSources({ figures = [] }: Partial<RecordOf<'statements'>>): Finding[] {
  const printed = figures.map((figure) => String(figure?.asPrinted?.text).toLowerCase()).join('\n');
  return figures.flatMap(({ hedge, comparator }, i) => {
    if (hedge === undefined) return [];
    if (comparator === 'exactly')
      return [[['figures', i, 'hedge'], `a figure that is "exactly" has no hedge, "${hedge}"`]];
    return printed.includes(hedge.toLowerCase())
      ? []
      : [[['figures', i, 'hedge'], `hedge "${hedge}" is not in the words of the figures of this statement`]];
  });
}

/** Sources against events: who reported what, who does not mention it, who could not know of it yet. */
import type { DatedEvent, Source } from '../schema/story';
import { publicationDay, type Atlas } from './atlas';
import { OPEN_FUTURE, OPEN_PAST, spanOfBounds, type Day } from './time';

export type Cell =
  | {
      state: 'reported';
      isFirst: boolean;
      /** Statements in this article that are about the event. */
      statements: number;
    }
  | {
      /** `before`: published before it happened; `perhaps-before`: its date leaves that open. */
      state: 'not-mentioned' | 'before' | 'perhaps-before';
    };

export type CoverageRow = {
  event: DatedEvent;
  /** One for each source, in the order of the sources. */
  cells: Cell[];
  /** Those who reported it first; more than one only when they did at the same minute. */
  first: Source[];
  isOnlyOne: boolean;
};

export type Coverage = { sources: Source[]; rows: CoverageRow[] };

/** Events in the order in which they are given, which is by date in a selection; sources by publication. */
export function coverageOf(
  { story, eventById }: Pick<Atlas, 'story' | 'eventById'>,
  eventIds: readonly string[]
): Coverage {
  const sources = [...story.sources].sort((a, b) => instantOf(a) - instantOf(b) || (a.id < b.id ? -1 : 1));
  const told = passagesByEvent(story);
  const rows = eventIds.flatMap((id) => {
    const event = eventById.get(id);
    return event ? [rowOf(event, sources, told.get(id) ?? new Map<string, number>())] : [];
  });
  return { sources, rows };
}

/** To the minute, whatever the zone. */
const instantOf = ({ published }: Source): number => Date.parse(published.at);

/** By event and source, the statements that are about it; 0 where only the event itself rests on the source. */
function passagesByEvent({ events, statements }: Atlas['story']): Map<string, Map<string, number>> {
  const told = new Map<string, Map<string, number>>(
    events.map(({ id, evidence }) => [id, new Map(evidence.map(({ source }) => [source, 0]))])
  );
  for (const { event, evidence } of statements) {
    const sources = told.get(event ?? '');
    if (!sources) continue;
    for (const source of new Set(evidence.map(({ source }) => source)))
      sources.set(source, (sources.get(source) ?? 0) + 1);
  }
  return told;
}

function rowOf(
  event: DatedEvent,
  sources: readonly Source[],
  told: ReadonlyMap<string, number>
): CoverageRow {
  const reporting = sources.filter(({ id }) => told.has(id));
  const earliest = reporting[0];
  const first = earliest ? reporting.filter((source) => instantOf(source) === instantOf(earliest)) : [];
  const knowable = knowableFrom(event, earliest && publicationDay(earliest));
  const cells = sources.map((source): Cell => {
    const statements = told.get(source.id);
    if (statements !== undefined) return { state: 'reported', isFirst: first.includes(source), statements };
    const day = publicationDay(source);
    if (day < knowable.possibly) return { state: 'before' };
    return { state: day < knowable.surely ? 'perhaps-before' : 'not-mentioned' };
  });
  return { event, cells, first, isOnlyOne: reporting.length === 1 };
}

/** What lasted could be known from its first day; what was on one unknown day, surely from the last; anything, once reported. */
function knowableFrom({ when }: DatedEvent, reported: Day | undefined): { possibly: Day; surely: Day } {
  const { start, end } = spanOfBounds(when);
  const isDuration = when.edtf.includes('/') && start !== OPEN_PAST;
  const last = isDuration ? start : end - 1;
  const surely = Math.min(last, reported ?? OPEN_FUTURE);
  return { possibly: Math.min(start, surely), surely };
}

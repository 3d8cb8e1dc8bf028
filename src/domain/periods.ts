/** Periods worth going to, found in the story's own dates and called by the events in them. */
import type { DatedEvent } from '../schema/story';
import type { Atlas } from './atlas';
import { binsOf, cellColumns } from './bins';
import { overlaps, contains, spanOfBounds, type Span } from './time';
import { spanOfCell, type TimeScale } from './scale';

/** From the first date with entries to the last; `event` is what it is called by. */
export type Period = { span: Span; event: DatedEvent | undefined };

/** More days without entries than this end a period, if something that is dated begins the next. */
const QUIET = 7;
/** As many as a menu can hold; those with the most entries. */
export const MOST_PERIODS = 8;

type Found = Period & { weight: number };

/** In the order of time. An event is dated when its day is known and it came about: talks that are planned begin nothing. */
export function periodsOf(atlas: Atlas, scale: TimeScale): Period[] {
  const { standing } = binsOf(atlas, { passing: undefined, missing: {} }, cellColumns(atlas, scale.days));
  const events = rankedEvents(atlas);
  const found = scale.stretches.flatMap(({ unit, span }) => {
    const runs = runsIn(scale, standing, span, unit === 'day' ? QUIET : Infinity);
    return joined(runs.map((run) => ({ ...run, event: landmarkOf(events, run.span) }))).map((period) => ({
      ...period,
      event: period.event ?? events.find(({ when }) => contains(period.span, spanOfBounds(when)))
    }));
  });
  const least = [...found].sort((a, b) => b.weight - a.weight)[MOST_PERIODS - 1]?.weight ?? 0;
  return found
    .filter(({ weight }) => weight >= least)
    .slice(0, MOST_PERIODS)
    .map(({ span, event }) => ({ span, event }));
}

/** Cells with something in them, together for as long as no quiet time is between them. */
function runsIn(scale: TimeScale, standing: Uint32Array, within: Span, quiet: number): Found[] {
  const runs: Found[] = [];
  standing.forEach((weight, cell) => {
    const span = spanOfCell(scale, cell);
    if (weight === 0 || !overlaps(span, within)) return;
    const run = runs.at(-1);
    if (run && span.start - run.span.end < quiet) {
      run.span.end = span.end;
      run.weight += weight;
    } else runs.push({ span: { ...span }, weight, event: undefined });
  });
  return runs;
}

/** What nothing dated begins goes on from what was before it. */
function joined(runs: readonly Found[]): Found[] {
  const periods: Found[] = [];
  for (const run of runs) {
    const before = periods.at(-1);
    if (before && (run.event === undefined || before.event === undefined)) {
      before.span = { start: before.span.start, end: run.span.end };
      before.weight += run.weight;
      before.event ??= run.event;
    } else periods.push({ ...run });
  }
  return periods;
}

/** What came about for certain before what one side tells, what many report before what one does. */
function rankedEvents({ story }: Atlas): DatedEvent[] {
  const statements = new Map<string, number>();
  for (const { event } of story.statements)
    if (event !== undefined) statements.set(event, (statements.get(event) ?? 0) + 1);
  const sources = ({ evidence }: DatedEvent) => new Set(evidence.map(({ source }) => source)).size;
  return story.events
    .filter(({ status }) => status === 'reported' || status === 'claimed')
    .sort(
      (a, b) =>
        Number(b.status === 'reported') - Number(a.status === 'reported') ||
        sources(b) - sources(a) ||
        (statements.get(b.id) ?? 0) - (statements.get(a.id) ?? 0)
    );
}

/** The first event of the first day on which one is dated. */
function landmarkOf(events: readonly DatedEvent[], span: Span): DatedEvent | undefined {
  let first: { event: DatedEvent; day: number } | undefined;
  for (const event of events) {
    const own = spanOfBounds(event.when);
    if (own.end - own.start !== 1 || !contains(span, own)) continue;
    if (first === undefined || own.start < first.day) first = { event, day: own.start };
  }
  return first?.event;
}

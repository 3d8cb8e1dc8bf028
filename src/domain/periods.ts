/** Periods worth going to, found in the story's own dates and called by the events in them. */
import type { DatedEvent } from '../schema/story';
import type { Atlas } from './atlas';
import { binsOf, cellColumns } from './bins';
import { overlaps, contains, spanOfBounds, type Span } from './time';
import { spanOfCell, type TimeScale } from './scale';

/** From the first date with entries to the last; `event` is what it is called by. */
export type Period = { span: Span; event: DatedEvent | undefined };

/** Dated events further apart than this begin periods of their own. */
const APART = 7;
/** As many as a menu can hold; those with the most entries. */
export const MOST_PERIODS = 8;

type Weighed = Period & { weight: number };

/**
 * In the order of time. A period begins with an event whose day is known and that came about, as talks that are planned
 * begin nothing, and goes on until the next of them.
 */
export function periodsOf(atlas: Atlas, scale: TimeScale): Period[] {
  const { standing } = binsOf(atlas, { passing: undefined, missing: {} }, cellColumns(atlas, scale.days));
  const events = rankedEvents(atlas);
  const found = scale.stretches.flatMap((stretch) => {
    const filled = filledIn(scale, standing, stretch.span);
    const landmarks = stretch.unit === 'day' ? landmarksIn(events, stretch.span) : [];
    return split(filled, landmarks).map((period) => ({
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

/** Cells with something in them. */
function filledIn(scale: TimeScale, standing: Uint32Array, within: Span): Weighed[] {
  const filled: Weighed[] = [];
  standing.forEach((weight, cell) => {
    const span = spanOfCell(scale, cell);
    if (weight > 0 && overlaps(span, within)) filled.push({ span, weight, event: undefined });
  });
  return filled;
}

/** One period for each landmark, from its day to the last filled cell before the next; all in one where there is none. */
function split(filled: readonly Weighed[], landmarks: readonly DatedEvent[]): Weighed[] {
  const periods: Weighed[] = [];
  const starts = landmarks.map(({ when }) => spanOfBounds(when).start);
  for (const { span, weight } of filled) {
    const index = starts.findLastIndex((start) => start <= span.start);
    const event = landmarks[Math.max(index, 0)];
    const before = periods.at(-1);
    if (before && before.event === event) {
      before.span = { start: before.span.start, end: span.end };
      before.weight += weight;
    } else periods.push({ span, weight, event });
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

/** The best event of each day that has one, unless another began a period shortly before. */
function landmarksIn(events: readonly DatedEvent[], within: Span): DatedEvent[] {
  const byDay = new Map<number, DatedEvent>();
  for (const event of events) {
    const { start, end } = spanOfBounds(event.when);
    if (end - start === 1 && contains(within, { start, end }) && !byDay.has(start)) byDay.set(start, event);
  }
  const days = [...byDay.keys()].sort((a, b) => a - b);
  return days
    .filter((day, index) => index === 0 || day - days[index - 1]! > APART)
    .flatMap((day) => byDay.get(day) ?? []);
}

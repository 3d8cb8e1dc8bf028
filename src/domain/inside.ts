/** Whether a row lies in a window: surely, possibly or partly, or not; what "in" means by either clock. */
import type { When } from '../schema/primitives';
import type { Atlas } from './atlas';
import type { Columns } from './columns';
import { OPEN_FUTURE, OPEN_PAST, spanOfBounds, type Day, type Span } from './time';

/**
 * `certain`: wholly inside. `possible`: its bounds only touch the window, since its date is not exact or since it lasted
 * longer. Publication has no doubt: by the clock of reports a row is in if one of its reports is, and then for certain.
 */
export type Inside = 'certain' | 'possible' | 'out';

/** A window that reaches an end of the story takes in what lies open on that side: there is nothing beyond. */
export function reaching({ start, end }: Span, extent: Span): Span {
  return {
    start: start <= extent.start ? OPEN_PAST : start,
    end: end >= extent.end ? OPEN_FUTURE : end
  };
}

type Dated = Pick<Columns, 'clock' | 'start' | 'end' | 'reports'>;

export function insideOf(columns: Dated, row: number, { start: from, end: to }: Span): Inside {
  const first = columns.start[row]!;
  const last = columns.end[row]!;
  if (first >= to || last <= from) return 'out';
  if (first >= from && last <= to) return 'certain';
  if (columns.clock === 'happened') return 'possible';
  return isReportedWithin(columns, row, from, to) ? 'certain' : 'out';
}

/** Whether one of the days on which the row was reported is in the window. */
function isReportedWithin({ reports }: Pick<Columns, 'reports'>, row: number, from: Day, to: Day): boolean {
  const { first, days } = reports;
  for (let at = first[row]!; at < first[row + 1]!; at++) if (days[at]! >= from && days[at]! < to) return true;
  return false;
}

export function reportDaysOf({ reports }: Pick<Columns, 'reports'>, row: number): Day[] {
  return [...reports.days.subarray(reports.first[row], reports.first[row + 1])];
}

/** The date of a row as it was written down. */
export function whenOf(
  { story, record, groups, group }: Pick<Atlas, 'story' | 'record' | 'groups' | 'group'>,
  row: number
): When {
  const index = record[row]!;
  return groups[group[row]!]!.isEvent ? story.events[index]!.when : story.statements[index]!.said.when;
}

/** What goes on from one day to another, whose days are no doubt: a war, and not "some day in October". */
export function isLasting(when: Pick<When, 'edtf' | 'earliest' | 'latest'>): boolean {
  return when.edtf.includes('/') && spanOfBounds(when).start !== OPEN_PAST;
}

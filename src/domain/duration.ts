/** How long a span of days is, in the units that people would name it by. */
import { addMonths, type Day } from './time';

export type DurationPart = { unit: 'years' | 'months' | 'weeks' | 'days'; count: number };

/** From two units at most: years and months, months, weeks, or days; whole ones, never rounded up. */
export function durationOf(from: Day, to: Day): DurationPart[] {
  const days = Math.max(to - from, 0);
  if (days < 14) return [{ unit: 'days', count: days }];
  let months = 0;
  while (addMonths(from, months + 12) <= to) months += 12;
  while (addMonths(from, months + 1) <= to) months += 1;
  if (months < 3) return [{ unit: 'weeks', count: Math.floor(days / 7) }];
  const parts: DurationPart[] = [
    { unit: 'years', count: Math.floor(months / 12) },
    { unit: 'months', count: months % 12 }
  ];
  return parts.filter(({ count }) => count > 0);
}

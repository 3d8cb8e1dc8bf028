/** Numbers and enumerations, from generated patterns. */
import { fill } from './message';
import type { Patterns } from './patterns';

/** At most three decimals, as written by hand. */
export function numberText(value: number, { number: { group, decimal, minus } }: Patterns): string {
  if (!Number.isFinite(value)) return String(value);
  const [whole = '0', fraction] = String(Math.round(Math.abs(value) * 1000) / 1000).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? minus : ''}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
}

/** "a", "a and b", "a, b and c". */
export function listText(items: readonly string[], { list: { two, start, middle, end } }: Patterns): string {
  const [first = '', second, ...rest] = items;
  if (second === undefined) return first;
  if (rest.length === 0) return fill(two, { 0: first, 1: second });
  const last = rest.pop() ?? '';
  const head = fill(start, { 0: first, 1: second });
  return fill(end, { 0: rest.reduce((text, item) => fill(middle, { 0: text, 1: item }), head), 1: last });
}

/** Medians and ratios, and how they are printed. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The value under which that share of all lies. */
export function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)]!;
}

export function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** In turns, so that a busy moment of the machine falls on all of them alike. */
export function mediansOf<K extends string>(
  tasks: Record<K, () => unknown>,
  rounds: number
): Record<K, number> {
  const names = Object.keys(tasks) as K[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<K, number[]>;
  for (const name of names) tasks[name]();
  for (let round = 0; round < rounds; round++) for (const name of names) times[name].push(timed(tasks[name]));
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;
export const times = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)}×`;
export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows)
    console.log(
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('   ')}`
    );
}

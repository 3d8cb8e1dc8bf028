/** Bands from agencies to outlets, as wide as they carry statements. */
import { NAMINGS, totalOf, type Feed, type Naming } from '../../domain/chains';

export type Node = { id: string; y: number; height: number; count: number };
export type Band = { key: string; naming: Naming; path: string };
export type Flow = { from: Node[]; to: Node[]; bands: Band[]; height: number };

const GAP = 26;
/** A statement at its widest; many statements share what room there is. */
const MOST_PER_STATEMENT = 7;
const MOST_HEIGHT = 300;
/** Of one band and of one node, so that neither becomes a hair. */
const LEAST = 2;

export const fromKey = ({ agent, role }: Pick<Feed, 'agent' | 'role'>): string => agent ?? `? ${role}`;

/** Nodes stand in the order of the feeds; `start` and `end` are where bands begin and end, from left to right. */
export function flowOf(feeds: readonly Feed[], start: number, end: number): Flow {
  const all = feeds.reduce((sum, feed) => sum + totalOf(feed), 0);
  const unit = Math.min(MOST_PER_STATEMENT, MOST_HEIGHT / Math.max(all, 1));
  const from = stacked(feeds, fromKey, unit);
  const to = stacked(feeds, ({ outlet }) => outlet, unit);
  const filled = new Map<string, number>();
  const take = (side: string, node: Node, size: number): number => {
    const at = filled.get(`${side} ${node.id}`) ?? node.y;
    filled.set(`${side} ${node.id}`, at + size);
    return at;
  };
  const bands = feeds.flatMap((feed) =>
    NAMINGS.flatMap((naming): Band[] => {
      const count = feed.counts[naming];
      if (count === 0) return [];
      const size = count * unit;
      const source = from.find(({ id }) => id === fromKey(feed))!;
      const target = to.find(({ id }) => id === feed.outlet)!;
      const y1 = take('from', source, size);
      const y2 = take('to', target, size);
      return [
        { key: `${fromKey(feed)} ${feed.outlet} ${naming}`, naming, path: bandPath(start, y1, end, y2, size) }
      ];
    })
  );
  // What is surely known lies on top.
  bands.sort((a, b) => NAMINGS.indexOf(b.naming) - NAMINGS.indexOf(a.naming));
  const height = Math.max(0, ...[...from, ...to].map(({ y, height }) => y + height)) + GAP / 2;
  return { from, to, bands, height };
}

function stacked(feeds: readonly Feed[], keyOf: (feed: Feed) => string, unit: number): Node[] {
  const counts = new Map<string, number>();
  for (const feed of feeds) counts.set(keyOf(feed), (counts.get(keyOf(feed)) ?? 0) + totalOf(feed));
  let y = GAP / 2;
  return [...counts].map(([id, count]) => {
    const node = { id, y, height: Math.max(count * unit, LEAST), count };
    y += node.height + GAP;
    return node;
  });
}

function bandPath(x1: number, y1: number, x2: number, y2: number, size: number): string {
  const middle = (x1 + x2) / 2;
  const [a, b] = [y1 + size, y2 + size];
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}V${b}C${middle} ${b} ${middle} ${a} ${x1} ${a}Z`;
}

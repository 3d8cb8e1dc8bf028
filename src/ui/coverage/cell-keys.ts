/** Moving through a table in which only some cells can be pressed, with one tab stop for all of it. */

export type Place = { row: number; column: number };

/** Where a key leads; undefined for a key that is not ours. Rows and columns run from 0, heads included. */
export function placeAfter(
  key: string,
  { row, column }: Place,
  isPressable: readonly (readonly boolean[])[],
  isRtl = false
): Place | undefined {
  const line = isPressable[row] ?? [];
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft': {
      const step = (key === 'ArrowRight') === isRtl ? -1 : 1;
      for (let next = column + step; next >= 0 && next < line.length; next += step)
        if (line[next]) return { row, column: next };
      return { row, column };
    }
    case 'ArrowDown':
    case 'ArrowUp': {
      const step = key === 'ArrowDown' ? 1 : -1;
      for (let next = row + step; next >= 0 && next < isPressable.length; next += step)
        if (isPressable[next]?.[column]) return { row: next, column };
      return { row, column };
    }
    case 'Home':
      return { row, column: Math.max(line.indexOf(true), 0) };
    case 'End':
      return { row, column: Math.max(line.lastIndexOf(true), 0) };
    default:
      return undefined;
  }
}

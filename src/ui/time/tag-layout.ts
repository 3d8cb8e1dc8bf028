/** Where the two date tags lie under their handles: inside the window, or outside it where it is too narrow. */
export type TagBox = { start: number; end: number };

const GAP = 2;

export function tagLayout(
  handles: { start: number; end: number },
  widths: { start: number; end: number },
  total: number
): { start: TagBox; end: TagBox } {
  const hasRoom = handles.end - handles.start >= widths.start + widths.end + GAP;
  let from = hasRoom ? handles.start : handles.start - widths.start;
  let to = hasRoom ? handles.end - widths.end : handles.end;
  // Neither over the edge nor over each other: the one at the edge pushes the other.
  from = Math.max(0, Math.min(from, total - widths.start - widths.end - GAP));
  to = Math.min(Math.max(to, from + widths.start + GAP), total - widths.end);
  return { start: { start: from, end: from + widths.start }, end: { start: to, end: to + widths.end } };
}

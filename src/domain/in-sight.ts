/** Which classes of borders run through a stretch of the map. */
import { boxOf, holds, touches, type Box } from './clip';
import { BORDER_CLASSES, type BorderClass, type FlatLine, type Ground } from './ground';
import type { Bounds } from './projection';

/** In degrees; found once for each line, as panning asks for it again and again. */
const boxes = new WeakMap<FlatLine, Box>();

function boxOfLine(line: FlatLine): Box {
  let box = boxes.get(line);
  if (box === undefined) boxes.set(line, (box = boxOf(line)));
  return box;
}

export function bordersIn({ borders }: Pick<Ground, 'borders'>, bounds: Bounds): BorderClass[] {
  const [left, top, right, bottom] = bounds;
  const frame = { left, top, right, bottom };
  return BORDER_CLASSES.filter((name) => borders[name].some((line) => runsThrough(line, frame)));
}

/** By its points, which are much closer to each other than a frame is wide. */
function runsThrough(line: FlatLine, frame: Box): boolean {
  const box = boxOfLine(line);
  if (!touches(box, frame)) return false;
  if (holds(frame, box)) return true;
  for (let index = 0; index + 1 < line.length; index += 2) {
    const x = line[index]!;
    const y = line[index + 1]!;
    if (x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom) return true;
  }
  return false;
}

/** Which lines and areas a stretch of the map has in it: what a key needs to explain. */
import { boxOf, holds, touches, type Box } from './clip';
import type { PlaceFeature, PlaceFeatures } from './features';
import { BORDER_CLASSES, type BorderClass, type FlatLine, type FormerBoundary, type Ground } from './ground';
import { BORDERS } from './ground-style';
import type { Bounds } from './projection';

/** In degrees; found once for each line, as panning asks for it again and again. */
const boxes = new WeakMap<FlatLine, Box>();

function boxOfLine(line: FlatLine): Box {
  let box = boxes.get(line);
  if (box === undefined) boxes.set(line, (box = boxOf(line)));
  return box;
}

const frameOf = ([left, top, right, bottom]: Bounds): Box => ({ left, top, right, bottom });

export function bordersIn({ borders }: Pick<Ground, 'borders'>, bounds: Bounds): BorderClass[] {
  const frame = frameOf(bounds);
  return BORDER_CLASSES.filter((name) => borders[name].some((line) => runsThrough(line, frame)));
}

export function formerIn(former: readonly FormerBoundary[], bounds: Bounds, zoom: number): FormerBoundary[] {
  if (zoom < BORDERS.former.from) return [];
  const frame = frameOf(bounds);
  return former.filter(({ lines }) => lines.some((line) => runsThrough(line, frame)));
}

const outlines = new WeakMap<PlaceFeature['geometry'], Box>();

/** By the box around each, which is enough for what is small on any map that is worth reading. */
export function featuresIn({ features, ...rest }: PlaceFeatures, bounds: Bounds): PlaceFeatures {
  const frame = frameOf(bounds);
  const isIn = ({ geometry }: PlaceFeature) => {
    let box = outlines.get(geometry);
    if (box === undefined) {
      const lines = geometry.type === 'Polygon' ? geometry.coordinates : [geometry.coordinates];
      outlines.set(geometry, (box = boxOf(lines.flat(2))));
    }
    return touches(box, frame);
  };
  return { ...rest, features: features.filter(isIn) };
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

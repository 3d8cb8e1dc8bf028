/** Keeps names still while the map moves: they are laid out anew when it rests or has clearly moved on, and only followed between. */
import type { Projection, ScreenPoint } from '../../domain/projection';
import { layoutOf, type MapLayout } from './layout';
import { followed, letteringOf, stepOf, steppedLine, type Lettering } from './lettering';
import type { Mark } from './mark';
import type { Box } from './mark-parts';
import type { NameBook } from './name-book';

export type Scene = {
  projection: Projection;
  marks: readonly Mark[];
  book: NameBook;
  reserved: readonly Box[];
  isMoving: boolean;
};

/** Of the frame, laid out on each side of it, so that names slide in with the ground. */
const MARGIN = 0.25;
const CLEARLY_ZOOMED = 0.3;
const SAME_ZOOM = 1e-6;
const STILL: ScreenPoint = { x: 0, y: 0 };

type Sheet = { scene: Scene; layout: MapLayout; lettering: Lettering };
export type Turn = { scene: Scene; layout: MapLayout; isNew: boolean };

export class Steady {
  #sheet: Sheet | undefined;

  /** First the marks and what they are called … */
  turn(scene: Scene): Turn {
    const { projection, marks, book, reserved } = scene;
    const sheet = this.#sheet;
    if (!sheet || !isStillGood(sheet.scene, scene)) {
      const options = { reserved, lines: book.lines, margin: MARGIN, ...(sheet && { before: sheet.layout }) };
      return { scene, layout: layoutOf(marks, projection, options), isNew: true };
    }
    const step = stepOf(sheet.scene.projection, projection);
    const along = sheet.layout.along.map((line) => steppedLine(line, step));
    const layout = layoutOf(marks, projection, {
      before: { along, sides: sheet.layout.sides },
      isFollowing: true
    });
    return { scene, layout, isNew: false };
  }

  /** … then, when it is known what else is in the way, the names of the ground; and how far to push them all. */
  letter(
    { scene, layout, isNew }: Turn,
    obstacles: readonly Box[]
  ): { lettering: Lettering; push: ScreenPoint } {
    const { projection, book } = scene;
    const sheet = this.#sheet;
    if (isNew || !sheet) {
      const options = { margin: MARGIN, ...(sheet && { before: sheet.lettering }) };
      const lettering = letteringOf(book, layout, projection, obstacles, options);
      this.#sheet = { scene, layout, lettering };
      return { lettering, push: STILL };
    }
    const step = stepOf(sheet.scene.projection, projection);
    if (Math.abs(step.scale - 1) < SAME_ZOOM) return { lettering: sheet.lettering, push: step };
    const lettering = followed(sheet.lettering, step, layout.taken);
    // What had to go does not come back before the next sheet.
    const names = new Set(lettering.names.map(({ name }) => name.id));
    const lines = new Set(lettering.lines.map(({ key }) => key));
    if (names.size < sheet.lettering.names.length || lines.size < sheet.lettering.lines.length)
      sheet.lettering = {
        names: sheet.lettering.names.filter(({ name }) => names.has(name.id)),
        lines: sheet.lettering.lines.filter(({ key }) => lines.has(key))
      };
    return { lettering, push: STILL };
  }
}

function isStillGood(then: Scene, now: Scene): boolean {
  const { size, camera } = now.projection;
  const isSame =
    then.marks === now.marks &&
    then.book === now.book &&
    then.reserved === now.reserved &&
    then.projection.size.width === size.width &&
    then.projection.size.height === size.height;
  if (!isSame) return false;
  const { scale, x, y } = stepOf(then.projection, now.projection);
  if (!now.isMoving) return Math.abs(scale - 1) < SAME_ZOOM && Math.hypot(x, y) < 0.5;
  const middle = { x: (size.width / 2) * scale + x, y: (size.height / 2) * scale + y };
  return (
    Math.abs(camera.zoom - then.projection.camera.zoom) < CLEARLY_ZOOMED &&
    Math.abs(middle.x - size.width / 2) < size.width * MARGIN &&
    Math.abs(middle.y - size.height / 2) < size.height * MARGIN
  );
}

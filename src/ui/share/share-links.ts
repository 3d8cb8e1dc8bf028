/** What sharing asks of the page around it: addresses as everybody can open them. */
import type { Day } from '../../domain/time';
import type { View } from '../../domain/view';
import type { ViewPicture } from '../picture/view-picture';

/** The view with all that is in it, or the one event or statement that is open in it. */
export type ShareSubject = 'view' | 'item';

export type ShareLinks = {
  /** Address of the site, which ends with a slash; undefined where none is known, and links open here only. */
  readonly root: string | undefined;
  /** Of what is on screen, with a change made to it; `isExact`: citing the version of the data. */
  view(change?: Partial<View>, options?: { isExact?: boolean }): string;
  /** Of the page of an event or a statement. */
  item(id: string): string;
  /** Of a step of a chapter, short enough to be typed; undefined where no site is known. */
  step(id: string): string | undefined;
};

/** Draws the map of the view as it is now, with its link in it. */
export type DrawPicture = (options: { link: string; today: Day }) => Promise<ViewPicture>;

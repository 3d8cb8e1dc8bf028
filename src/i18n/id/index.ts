/** All Indonesian words. */
import { app } from './app';
import { dates } from './dates';
import { filters } from './filters';
import { list } from './list';
import { map } from './map';
import { notices } from './notices';
import { share } from './share';
import { time } from './time';
import { vocabulary } from './vocabulary';

export const id = {
  ...app,
  ...dates,
  ...filters,
  ...list,
  ...map,
  ...notices,
  ...share,
  ...time,
  ...vocabulary
};

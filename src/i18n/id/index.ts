/** All Indonesian words. */
import { app } from './app';
import { compare } from './compare';
import { coverage } from './coverage';
import { dates } from './dates';
import { figures } from './figures';
import { filters } from './filters';
import { key } from './key';
import { list } from './list';
import { map } from './map';
import { notices } from './notices';
import { people } from './people';
import { share } from './share';
import { time } from './time';
import { vocabulary } from './vocabulary';

export const id = {
  ...app,
  ...compare,
  ...coverage,
  ...dates,
  ...figures,
  ...filters,
  ...key,
  ...list,
  ...map,
  ...notices,
  ...people,
  ...share,
  ...time,
  ...vocabulary
};

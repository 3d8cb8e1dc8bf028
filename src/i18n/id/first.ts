/** Indonesian words of the page as it opens. */
import { app } from './app';
import { dates } from './dates';
import { embed } from './embed';
import { filters } from './filters';
import { key } from './key';
import { known } from './known';
import { list } from './list';
import { map } from './map';
import { notices } from './notices';
import { offline } from './offline';
import { share } from './share';
import { time } from './time';
import { vocabulary } from './vocabulary';

export const first = {
  ...app,
  ...dates,
  ...embed,
  ...filters,
  ...key,
  ...known,
  ...list,
  ...map,
  ...notices,
  ...offline,
  ...share,
  ...time,
  ...vocabulary
};

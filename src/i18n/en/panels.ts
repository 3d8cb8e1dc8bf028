/** English words of what may stand in the place of the map, which come with it. */
import { chapter } from './chapter';
import { cite } from './cite';
import { compare } from './compare';
import { coverage } from './coverage';
import { figures } from './figures';
import { own } from './own';
import { paper } from './paper';
import { people } from './people';
import { present } from './present';
import { saving } from './saving';
import { scope } from './scope';
import { sharing } from './sharing';

export const panels = {
  ...chapter,
  ...cite,
  ...compare,
  ...coverage,
  ...figures,
  ...own,
  ...paper,
  ...people,
  ...present,
  ...saving,
  ...scope,
  ...sharing
};

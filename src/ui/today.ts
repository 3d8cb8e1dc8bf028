/** The day it is in the reader's calendar, wherever the reader is. */
import { dayOf, type Day } from '../domain/time';

export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Indonesian words of what a panel is about. */
import type { scope as english } from '../en/scope';
import type { Translated } from '../message';

export const scope: Translated<typeof english> = {
  'scope.view': 'tampilan ini',
  'scope.all': 'seluruh cerita'
};

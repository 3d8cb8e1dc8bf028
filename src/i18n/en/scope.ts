/** English words of what a panel is about. */
import type { Messages } from '../message';

export const scope = { 'scope.view': 'this view', 'scope.all': 'the whole story' } satisfies Messages;

/** Where the page of one item lies in a language's folder. Part of the address that others cite: it never changes. */

import type { Atlas } from '../domain/atlas';

const FOLDERS = {
  statement: 's',
  event: 'e',
  place: 'p',
  actor: 'w',
  source: 'a',
  chapter: 'ch',
  step: 'c'
} as const;
/** What has a page of its own, by its id. */
export type Paged = { kind: keyof typeof FOLDERS; id: string };

export const ITEM_KINDS = ['statement', 'event', 'place', 'actor', 'source'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export type Item = { kind: ItemKind; id: string };

/** `s/putin-invites-to-moscow/`. */
export const itemPath = ({ kind, id }: Paged): string => `${FOLDERS[kind]}/${id}/`;

/** The other way about; the slash at the end may be missing. */
export function pagedAt(path: string): Paged | undefined {
  const [folder, id = '', ...more] = path.replace(/\/$/, '').split('/');
  const kind = (Object.keys(FOLDERS) as Paged['kind'][]).find((each) => FOLDERS[each] === folder);
  return kind && /^[a-z0-9-]+$/.test(id) && more.length === 0 ? { kind, id } : undefined;
}

/** An event or a statement; ids of records are all different. */
export const rowItem = ({ eventById }: Pick<Atlas, 'eventById'>, id: string) =>
  ({ kind: eventById.has(id) ? 'event' : 'statement', id }) as const;

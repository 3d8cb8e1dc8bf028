/** Where the page of one item lies in a language's folder. Part of the address that others cite: it never changes. */

const FOLDERS = { statement: 's', event: 'e', place: 'p', actor: 'w', source: 'a' } as const;
export type ItemKind = keyof typeof FOLDERS;
export const ITEM_KINDS = Object.keys(FOLDERS) as ItemKind[];

export type Item = { kind: ItemKind; id: string };

/** `s/putin-invites-to-moscow/`. */
export const itemPath = ({ kind, id }: Item): string => `${FOLDERS[kind]}/${id}/`;

/** The order of names, where no other order would be fair. */

/** Of an actor, in the language of the page. */
export type NameOf = (actor: string) => string;

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Letter by letter without marks: no browser collates every language that a name may be in. */
export function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

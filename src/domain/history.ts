/** What became of records: where ids of earlier versions lead, what was withdrawn, and what was corrected of an item. */
import type { Alias, Change, Withdrawal } from '../schema/history';
import type { Story } from '../schema/story';

export type History = {
  aliasById: ReadonlyMap<string, Alias>;
  withdrawnById: ReadonlyMap<string, Withdrawal>;
  /** By the id of what was corrected, as it is now; the newest first. */
  changesOf: ReadonlyMap<string, readonly Change[]>;
};

export function historyOf({ aliases = [], withdrawn = [], changes = [] }: Story): History {
  const aliasById = new Map(aliases.map((alias) => [alias.id, alias]));
  const changesOf = new Map<string, Change[]>();
  for (const change of changes)
    // What was corrected under an old id was corrected.
    for (const id of new Set(change.items.flatMap((item) => aliasById.get(item)?.to ?? [item])))
      changesOf.set(id, [...(changesOf.get(id) ?? []), change]);
  return { aliasById, withdrawnById: new Map(withdrawn.map((gone) => [gone.id, gone])), changesOf };
}

/** Corrections of a record and of what stands in it, each once. */
export function changesOfItem({ changesOf }: History, ids: readonly string[]): Change[] {
  return [...new Set(ids.flatMap((id) => changesOf.get(id) ?? []))];
}

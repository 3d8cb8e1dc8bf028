/** Ids of earlier versions of the data in a link: they lead on, or are told to be gone, and neither in silence. */
import { spanOf } from '../domain/time';
import type { RecordKind } from '../schema/history';
import { excerpt } from './notice';
import type { Reading } from './url-codec';

/** The ids as they are now, without those that were withdrawn; only what is of one of the kinds is followed. */
export function follow(
  ids: readonly string[],
  kinds: readonly RecordKind[],
  { known: { history }, notice }: Reading
): string[] {
  return ids.flatMap((id) => {
    const alias = history.aliasById.get(id);
    if (alias && kinds.includes(alias.kind)) {
      notice('notices.moved', { old: excerpt(id), now: alias.to.join(', ') });
      return alias.to;
    }
    const gone = history.withdrawnById.get(id);
    if (!gone || !kinds.includes(gone.kind)) return [id];
    const texts = { was: gone.was, reason: gone.reason };
    notice('notices.withdrawn', { id: excerpt(id) }, { texts, days: { date: spanOf(gone.date)!.start } });
    return [];
  });
}

/** What became of records after they were published: ids that lead on, withdrawals, corrections. */
import { z } from 'zod';
import { Id, Localized } from './primitives';

/** What has a permanent id; with an `s` it is the name of its list. */
export const RECORD_KINDS = ['actor', 'chapter', 'event', 'figure', 'place', 'source', 'statement'] as const;
export const RecordKind = z.enum(RECORD_KINDS);
export type RecordKind = z.infer<typeof RecordKind>;

const Day = z.iso.date('a day is like "2026-11-22"');
const Ids = z.array(Id).min(1, 'name at least one id');

const Gone = z.strictObject({
  /** The id that no record has any more. */
  id: Id,
  kind: RecordKind,
  /** When it went. */
  date: Day
});

/** An id of an earlier release: either it leads on, to several records where one was split, or what it named was withdrawn. */
export const AliasRecord = Gone.extend({
  to: Ids.optional(),
  /** What it was, in one sentence with its owner. */
  was: Localized.optional(),
  /** Why it was withdrawn. */
  reason: Localized.optional()
}).refine(
  ({ to, was, reason }) =>
    (to === undefined) === (was !== undefined && reason !== undefined) && !(to && (was ?? reason)),
  {
    error: 'an old id has either "to", the ids it leads to, or "was" and "reason", why it was withdrawn',
    when: ({ value }) => typeof value === 'object' && value !== null
  }
);

/** A correction of published data. Its own id is permanent too: feeds tell entries apart by it. */
export const ChangeRecord = z.strictObject({
  id: Id,
  date: Day,
  /** The first version of the data that has it. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is like "1.0.0"'),
  items: Ids,
  was: Localized,
  is: Localized,
  why: Localized
});

/** Every step of the way is followed: `to` names records of this story. */
export const CompiledAlias = Gone.extend({ to: Ids });
export const CompiledWithdrawal = Gone.extend({ was: Localized, reason: Localized });

export type Alias = z.infer<typeof CompiledAlias>;
export type Withdrawal = z.infer<typeof CompiledWithdrawal>;
export type Change = z.infer<typeof ChangeRecord>;

/** Two statements side by side: in which order, and what the one says of the other. */
import type { Statement } from '../schema/story';
import { compare, plain, type NameOf } from './alphabet';
import { claimantOf, type Atlas } from './atlas';
import { tiesOf, type Tie } from './relations';

export type Pair = { first: Statement; second: Statement };

/** By date, then by the speaker's name: the place on the page says nothing about who is right. */
export function pairOf(
  atlas: Pick<Atlas, 'statementById' | 'sourceById' | 'rowOf' | 'anchor'>,
  a: string,
  b: string,
  nameOf: NameOf
): Pair | undefined {
  const one = atlas.statementById.get(a);
  const other = atlas.statementById.get(b);
  if (!one || !other) return undefined;
  const dayOf = ({ id }: Statement) => atlas.anchor[atlas.rowOf.get(id) ?? -1] ?? 0;
  const name = (statement: Statement) => plain(nameOf(claimantOf(statement, atlas.sourceById)));
  const order = dayOf(one) - dayOf(other) || compare(name(one), name(other)) || compare(one.id, other.id);
  return order <= 0 ? { first: one, second: other } : { first: other, second: one };
}

/** What they say of each other: as the first says it of the second, and as the second says it of the first. */
export function tiesBetween(
  atlas: Pick<Atlas, 'linksOf' | 'rowOf'>,
  { first, second }: Pair
): { from: Tie[]; back: Tie[] } {
  const between = (id: string, other: string) => tiesOf(atlas, id).filter((tie) => tie.other === other);
  return { from: between(first.id, second.id), back: between(second.id, first.id) };
}

/** Who may stand beside a statement: those with a relation to it, those about the same event, the same speaker's others. */
export function counterpartsOf(
  atlas: Pick<Atlas, 'linksOf' | 'rowOf' | 'story' | 'statementById'>,
  id: string
): { related: Statement[]; sameEvent: Statement[]; sameSpeaker: Statement[] } {
  const statement = atlas.statementById.get(id);
  const taken = new Set([id]);
  const take = (statements: Statement[]) =>
    statements
      .filter((candidate) => !taken.has(candidate.id))
      .map((candidate) => {
        taken.add(candidate.id);
        return candidate;
      })
      .sort((a, b) => (atlas.rowOf.get(a.id) ?? 0) - (atlas.rowOf.get(b.id) ?? 0));
  return {
    related: take(tiesOf(atlas, id).flatMap(({ other }) => atlas.statementById.get(other) ?? [])),
    sameEvent: take(
      atlas.story.statements.filter(({ event }) => event !== undefined && event === statement?.event)
    ),
    sameSpeaker: take(
      atlas.story.statements.filter(({ speaker }) => speaker !== null && speaker === statement?.speaker)
    )
  };
}

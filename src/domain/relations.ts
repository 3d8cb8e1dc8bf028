/** What records say of each other, read from either end. */
import type { RelationType } from '../schema/vocabulary';
import type { Atlas, Link } from './atlas';

export type Tie = {
  type: RelationType;
  /** Read from its target: "denied by". */
  isBack: boolean;
  other: string;
  relation: Link['relation'];
};

/** What a record says of others, then what others say of it, each in the order of the list. */
export function tiesOf({ linksOf, rowOf }: Pick<Atlas, 'linksOf' | 'rowOf'>, id: string): Tie[] {
  const rowOfTie = (tie: Tie) => rowOf.get(tie.other) ?? 0;
  return (linksOf.get(id) ?? [])
    .map(({ type, from, to, relation }) => ({
      type,
      isBack: to === id,
      other: to === id ? from : to,
      relation
    }))
    .sort((a, b) => Number(a.isBack) - Number(b.isBack) || rowOfTie(a) - rowOfTie(b));
}

/** How far an event is denied; `part` where every denial leaves out a place that the denied claim names. */
export type Denial = 'none' | 'part' | 'whole';

export function denialOf(atlas: Atlas, eventId: string): Denial {
  const denials = [eventId, ...claimsBehind(atlas, eventId)].flatMap((id) =>
    tiesOf(atlas, id).flatMap(({ type, isBack, other }) =>
      type === 'denies' && isBack ? [{ id, other }] : []
    )
  );
  if (denials.length === 0) return 'none';
  const isWhole = denials.some(({ id, other }) => {
    const covered = atlas.statementById.get(other)?.about ?? [];
    return covered.length === 0 || placesNamed(atlas, id).every((place) => covered.includes(place));
  });
  return isWhole ? 'whole' : 'part';
}

/** The statements that an alleged event rests on: to deny one of them is to deny the event. */
function claimsBehind({ eventById, statementById, rowOf, head, ids }: Atlas, eventId: string): string[] {
  const status = eventById.get(eventId)?.status;
  const eventRow = rowOf.get(eventId);
  if (eventRow === undefined || (status !== 'alleged' && status !== 'claimed')) return [];
  const claims: string[] = [];
  for (let row = eventRow + 1; head[row] === eventRow; row++) {
    const act = statementById.get(ids[row]!)?.act;
    if (act === 'accusation' || act === 'claim') claims.push(ids[row]!);
  }
  return claims;
}

function placesNamed({ statementById, eventById }: Atlas, id: string): readonly string[] {
  const event = eventById.get(id);
  if (event) return event.places.flatMap(({ place, role }) => (role === 'at' ? [place] : []));
  return statementById.get(id)?.about ?? [];
}

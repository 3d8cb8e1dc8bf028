/** Where on the map a step of a chapter points: at places, and where its events happened. */
import type { DatedEvent, Step } from '../schema/story';

export function placesPointedAt(
  { eventById }: { eventById: { get: (id: string) => Pick<DatedEvent, 'places'> | undefined } },
  { highlight = [] }: Pick<Step, 'highlight'>
): ReadonlySet<string> {
  const scenesOf = (id: string) =>
    eventById.get(id)?.places.flatMap(({ place, role }) => (role === 'about' ? [] : [place]));
  return new Set(highlight.flatMap((id) => scenesOf(id) ?? id));
}

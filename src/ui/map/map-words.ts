/** The map for those who do not see it: how far it reaches, how much it shows, and of what kind. */
import { kmPerPixel, type LngLat, type Projection } from '../../domain/projection';
import type { Counts } from '../../domain/tally';
import type { Words } from '../../i18n';
import { STATUSES, type Status } from '../../schema/vocabulary';
import { isInFrame } from './layout';
import { countsText, type Mark } from './mark';

type Counted = { name: string; count: number };
export type Named = { text: string; at: LngLat };

/** "The frame is about 580 km wide …". */
export function frameText(
  words: Words,
  projection: Projection,
  { marks, names }: { marks: readonly Mark[]; names: readonly Named[] }
): string {
  const { size, camera, project } = projection;
  const km = kmPerPixel(camera);
  const middle = { x: size.width / 2, y: size.height / 2 };
  const standing = marks
    .map((mark) => ({ mark, at: project(mark.at) }))
    .filter(({ at }) => isInFrame(at, projection))
    .map(({ mark, at }) => ({ mark, away: Math.hypot(at.x - middle.x, at.y - middle.y) }));
  const nearest = standing.reduce<(typeof standing)[number] | undefined>(
    (best, each) => (best && best.away <= each.away ? best : each),
    undefined
  );
  const inSight = [
    ...new Set(names.filter(({ at }) => isInFrame(project(at), projection)).map(({ text }) => text))
  ];
  return [
    words.t('key.words.frame', { width: roundKm(size.width * km), height: roundKm(size.height * km) }),
    ...(nearest ? [words.t('key.words.around', { place: nearest.mark.name })] : []),
    ...(inSight.length > 0 ? [words.t('key.words.reach', { names: words.list(inSight) })] : [])
  ].join(' ');
}

/** Two digits that mean something. */
function roundKm(km: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(km)) - 1);
  return Math.round(km / step) * step;
}

export type ShownKinds = {
  counts: Counts;
  /** As the list counts them. */
  certain: number;
  possible: number;
  places: number;
  statuses: Record<Status, number>;
  acts: readonly Counted[];
};

/** "Shown are 12 events, 40 statements, at 14 places. …" */
export function shownText(
  words: Words,
  { counts, certain, possible, places, statuses, acts }: ShownKinds
): string {
  const byStatus = STATUSES.map((status) => ({ name: words.t(`status.${status}`), count: statuses[status] }));
  return [
    words.t('key.words.counts', { count: places, rows: countsText(counts, words) }),
    ...(possible > 0
      ? [
          words.t('list.sentence.doubt', {
            count: certain,
            possible: words.t('list.sentence.possible', { count: possible })
          })
        ]
      : []),
    ...(counts.events > 0 ? [words.t('key.words.events', { counts: countedText(words, byStatus) })] : []),
    ...(counts.statements > 0 ? [words.t('key.words.statements', { counts: countedText(words, acts) })] : [])
  ].join(' ');
}

function countedText(words: Words, all: readonly Counted[]): string {
  const some = all.filter(({ count }) => count > 0);
  return words.list(some.map(({ name, count }) => words.t('key.words.one', { name, count })));
}

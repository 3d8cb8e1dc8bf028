/** The key of a picture: the signs that are in it and nothing else, each with what it means. */
import { ACT_GROUPS, STATUSES } from '../../schema/vocabulary';
import type { AppState } from '../../state/app-state.svelte';
import { actRows } from '../map/key-filter';
import {
  anyRingSample,
  arcSample,
  diamondSample,
  lineSample,
  outlineSample,
  ringSample,
  speechSample
} from './key-samples';
import type { Pens } from './marks';
import type { ViewScene } from './view-scene';

export type KeyEntry = {
  sample: string;
  text: string;
  /** How much of it there is, or whose drawing it is and of when. */
  note: string;
};
export type KeySection = { title: string; entries: readonly KeyEntry[] };

/** What stands at places, side by side; then lines and areas. */
export type PictureKey = { marks: KeySection[]; lines: KeySection };

export function keyOf(app: AppState, { layout, roles, arcs, lines }: ViewScene, pens: Pens): PictureKey {
  const { t } = app.words;
  const drawn = layout.marks.map(({ mark }) => mark.parts);
  const entry = (isThere: boolean, sample: string, text: string, note = ''): KeyEntry[] =>
    isThere ? [{ sample, text, note }] : [];
  const events = (count: number) => t('map.events', { count });
  const statements = (count: number) => t('map.statements', { count });
  const kinds = new Set(drawn.flatMap(({ ring }) => ring?.segments.map(({ kind }) => kind) ?? []));
  const statuses = new Set(drawn.flatMap(({ diamonds }) => diamonds.map(({ status }) => status)));
  const groups = actRows(app, app.selection.shown);
  const outlines = drawn.filter(({ isOutline }) => isOutline).length;
  const marks = [
    {
      title: t('key.marks'),
      entries: [
        ...entry(
          statuses.size > 0,
          diamondSample(STATUSES.find((status) => statuses.has(status)) ?? 'reported', pens),
          t('key.happened'),
          events(roles.happened)
        ),
        ...entry(
          drawn.some(({ speech }) => speech),
          speechSample(pens),
          t('key.said'),
          statements(roles.said)
        ),
        ...entry(
          ACT_GROUPS.some((group) => kinds.has(group)),
          anyRingSample(pens),
          t('key.about'),
          statements(roles.about)
        ),
        ...entry(
          kinds.has('event'),
          ringSample('event', pens),
          t('key.concerning'),
          events(roles.concerning)
        ),
        ...entry(
          outlines > 0,
          outlineSample(pens),
          t('key.outline'),
          t('key.outline.places', { count: outlines })
        )
      ]
    },
    {
      title: t('key.rings'),
      entries: groups.flatMap(({ name, option }) =>
        entry(kinds.has(name), ringSample(name, pens), option.name, statements(option.count))
      )
    },
    {
      title: t('key.diamonds'),
      entries: STATUSES.flatMap((status) =>
        entry(
          statuses.has(status),
          diamondSample(status, pens),
          t(`status.${status}`),
          events(roles.statuses[status])
        )
      )
    }
  ];
  return {
    marks: marks.filter(({ entries }) => entries.length > 0),
    lines: {
      title: t('key.lines'),
      entries: [
        ...entry(arcs.length > 0, arcSample(pens), t('map.arcs')),
        ...lines.map(({ kind, title, note }) => ({ sample: lineSample(kind, pens), text: title, note }))
      ]
    }
  };
}

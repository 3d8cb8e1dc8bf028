/** Random views of the tiny story, as the app itself would hold them. */
import fc from 'fast-check';
import { buildAtlas } from '../../src/domain/atlas';
import {
  CLOCKS,
  FIGURE_FORMS,
  KNOWN,
  LOCALES,
  pairedIds,
  PANELS,
  QUOTE_MODES,
  SCALE_MODES,
  SCOPES,
  WINDOW_MODES,
  withPinnedStart,
  type View
} from '../../src/domain/view';
import { stepView } from '../../src/io/step-view';
import { roundCamera } from '../../src/io/url';
import { ACTS, EVENT_KINDS, STATUSES } from '../../src/schema/vocabulary';
import { tinyStory } from '../fixtures/tiny-story';

export const atlas = buildAtlas(tinyStory());
const { story, extent } = atlas;
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const some = (values: readonly string[]) => fc.subarray([...values]).map((chosen) => chosen.sort());

const window = fc
  .tuple(
    fc.integer({ min: extent.start, max: extent.end - 1 }),
    fc.integer({ min: extent.start, max: extent.end - 1 })
  )
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

const camera = fc
  .record({
    zoom: fc.double({ min: 0, max: 24, noNaN: true }),
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true })
  })
  .map(roundCamera);

const parts: fc.Arbitrary<View> = fc.record({
  locale: fc.constantFrom(...LOCALES),
  window: fc.oneof(fc.constant({ ...extent }), window),
  mode: fc.constantFrom(...WINDOW_MODES),
  clock: fc.constantFrom(...CLOCKS),
  sure: fc.boolean(),
  places: some(ids(story.places)),
  speakers: some(ids(story.actors)),
  sources: some([...ids(story.sources), 'alpha', 'beta']),
  acts: some(ACTS),
  kinds: some(EVENT_KINDS),
  statuses: some(STATUSES),
  query: fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('a~b', '50%', 'x/y&z=1', '#?v=2', 'a..')
    )
    .map((text) => [...text.trim()].slice(0, 100).join('').trim()),
  open: fc.option(fc.constantFrom(...atlas.ids), { nil: undefined }),
  camera: fc.option(camera, { nil: undefined }),
  quotes: fc.constantFrom(...QUOTE_MODES),
  arcs: fc.constantFrom(true, false, undefined),
  panel: fc.constantFrom(...PANELS, undefined),
  compare: fc.option(
    fc
      .uniqueArray(fc.constantFrom(...ids(story.statements)), { minLength: 2, maxLength: 2 })
      .map(([a, b]) => pairedIds(a!, b!)),
    { nil: undefined }
  ),
  known: fc.constantFrom(...KNOWN),
  scope: fc.constantFrom(...SCOPES),
  figureForm: fc.constantFrom(...FIGURE_FORMS),
  figureScale: fc.constantFrom(...SCALE_MODES),
  chapter: fc.constant(undefined),
  step: fc.constant(undefined),
  isPresenting: fc.boolean()
});

/** Where a view is in a chapter, if in one, and whether it is what the step shows or what the reader made of it. */
const reading = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  fc.record({
    step: fc.constantFrom(...story.chapters.flatMap(({ id, steps }) => steps.map((step) => ({ id, step })))),
    isOwn: fc.boolean()
  })
);

export const anyView: fc.Arbitrary<View> = fc.tuple(parts, reading).map(([view, at]) => ({
  ...view,
  window: withPinnedStart(view, extent),
  ...(at && { chapter: at.step.id, step: at.step.step.id }),
  ...(at?.isOwn && stepView(atlas, at.step, at.step.step))
}));

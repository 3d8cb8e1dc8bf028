/** Marks travel between the two clocks from where they stood, each from its own place. */
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../../src/domain/atlas';
import { cellColumns } from '../../../src/domain/bins';
import { atlasBy } from '../../../src/domain/clock';
import { timeScale } from '../../../src/domain/scale';
import { marksOf, stacksOf, type Mark } from '../../../src/domain/timeline';
import { frameOf } from '../../../src/ui/time/frame';
import { MOST_SLIDING, originsOf } from '../../../src/ui/time/origins';
import { stackLayout } from '../../../src/ui/time/stack-layout';
import { clusteredStory } from '../../fixtures/clustered';

const happened = buildAtlas(clusteredStory());
const reported = atlasBy(happened, 'reported');
const scale = timeScale(happened, happened.extent);
const frame = frameOf(1400, scale.length, false, false);

describe('the other clock', () => {
  it('is where each mark comes from that has one', () => {
    const isShown = () => true;
    const origins = originsOf(reported, 'happened', { scale, frame, isShown })!;
    const before = stacksOf(marksOf(happened, cellColumns(happened, scale.days)), isShown);
    const { placed } = stackLayout(before, isShown, scale, frame)!;
    expect(placed.length).toBeGreaterThan(20);
    for (const { mark, x, y } of placed) expect(origins.get(mark.id)).toEqual({ x, y });
  });

  it('leaves out the same marks as this one', () => {
    const wanted = reported.ids.find((id) => id.includes('statement')) ?? reported.ids.at(-1)!;
    const isShown = ({ row }: Mark) => reported.ids[row] === wanted;
    const lone = originsOf(reported, 'happened', { scale, frame, isShown })!.get(wanted)!;
    const among = originsOf(reported, 'happened', { scale, frame, isShown: () => true })!.get(wanted)!;
    // What is shown lies at the foot of its stack.
    expect(lone.y).toBeGreaterThanOrEqual(among.y);
  });

  it('sends nobody on the way where there are too many to follow', () =>
    expect(
      originsOf({ ...reported, size: MOST_SLIDING + 1 }, 'happened', { scale, frame, isShown: () => true })
    ).toBeUndefined());
});

/** The address in a real browser; the tests themselves run in a frame, as an embedded page does. */
import { afterEach, expect, it } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas';
import { initialView } from '../../src/domain/view';
import { Address } from '../../src/state/address.svelte';
import { thisPage } from '../../src/state/browser-page';
import { tinyStory } from '../fixtures/tiny-story';

const atlas = buildAtlas(tinyStory());
const here = location.href;
afterEach(() => history.replaceState(null, '', here));

it('writes into the frame’s address and leaves the history of the page around it alone', () => {
  const before = history.length;
  const page = thisPage(() => ({ scroll: 12, focus: 'list' }));
  const address = new Address(page, atlas);
  const stop = address.start(() => undefined);
  address.record({ ...initialView(atlas.extent, 'en'), places: ['geneva'] }, 'step', ['places']);
  address.record({ ...initialView(atlas.extent, 'en'), query: 'они стреляли' }, 'flow', ['query']);
  stop();
  expect(page.isFramed).toBe(true);
  expect(history.length).toBe(before);
  expect(new URLSearchParams(location.search).get('q')).toBe('они стреляли');
  expect(location.search).toMatch(/v=1$/);
  expect(new Address(page, atlas).opened).toMatchObject({
    view: { query: 'они стреляли', places: [] },
    position: { scroll: 12, focus: 'list' }
  });
});

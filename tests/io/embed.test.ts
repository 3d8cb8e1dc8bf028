/** The address of an embedded view comes back as it went, and is one link for each view and choice of parts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialView } from '../../src/domain/view';
import {
  EMBED_DEFAULTS,
  EMBED_PARTS,
  EMBED_THEMES,
  embedHeight,
  embedHref,
  frameHeight,
  middleHeight,
  readEmbedOptions,
  type EmbedOptions
} from '../../src/io/embed';
import { decodeAddress } from '../../src/io/url';
import { anyView, atlas } from './url-view';

const ROOT = 'https://example.org/story/';
const { extent } = atlas;
const anyOptions: fc.Arbitrary<EmbedOptions> = fc.record({
  parts: fc
    .subarray([...EMBED_PARTS], { minLength: 1 })
    .map((parts) => EMBED_PARTS.filter((part) => parts.includes(part))),
  theme: fc.constantFrom(...EMBED_THEMES),
  id: fc.oneof(fc.constant(''), fc.stringMatching(/^[A-Za-z0-9-]{1,40}$/))
});

describe('the address of an embedded view', () => {
  it('gives back the view and the options, and keeps both when the view is written anew', () =>
    fc.assert(
      fc.property(anyView, anyOptions, (view, options) => {
        const { pathname, search } = new URL(embedHref(ROOT, view, atlas, options));
        expect(pathname).toBe(`/story/${view.locale}/embed/`);
        expect(readEmbedOptions(search)).toEqual(options);
        const opened = decodeAddress({ path: pathname, search }, atlas);
        // A frame shows what a step of a chapter shows, and not the step.
        expect(opened.view).toEqual({ ...view, chapter: undefined, step: undefined, isPresenting: false });
        expect(opened.notices).toEqual([]);
        expect(
          readEmbedOptions(`?${new URLSearchParams(opened.unknown.map((pair) => [...pair])).toString()}`)
        ).toEqual(options);
      })
    ));

  it('says only what differs from the default, and ends in the version', () => {
    const view = initialView(extent, 'en');
    expect(embedHref(ROOT, view, atlas)).toBe(`${ROOT}en/embed/?v=1`);
    expect(embedHref(ROOT, view, atlas, { parts: ['slider', 'map'], theme: 'dark', id: '' })).toBe(
      `${ROOT}en/embed/?ui=map~slider&theme=dark&v=1`
    );
  });

  it('takes whatever it cannot use as not asked for', () => {
    for (const search of ['', '?ui=', '?ui=legend', '?theme=sepia&id=a%20b', '?ui=%00~~&theme='])
      expect(readEmbedOptions(search)).toEqual(EMBED_DEFAULTS);
    expect(readEmbedOptions('?ui=list~legend~list').parts).toEqual(['list']);
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(readEmbedOptions(search).parts.length).toBeGreaterThan(0);
      })
    );
  });
});

describe('the height of the frame', () => {
  it('follows its width and its parts, within what a page can bear', () =>
    fc.assert(
      fc.property(fc.integer({ min: 240, max: 2400 }), anyOptions, (width, options) => {
        const height = embedHeight(width, options);
        expect(height).toBeGreaterThanOrEqual(136);
        expect(height).toBeLessThanOrEqual(1200);
        expect(embedHeight(width, EMBED_DEFAULTS)).toBeGreaterThanOrEqual(height);
      })
    ));
  it('puts the list beside the map where there is room', () => {
    expect(middleHeight(360, { parts: ['map', 'list'] })).toBe(620);
    expect(middleHeight(900, { parts: ['map', 'list'] })).toBe(504);
  });
});

it.each([
  ['nothing asked for', undefined, 640, 640],
  ['an emptied field', null, 640, 640],
  ['no number', Number.NaN, 640, 640],
  ['a height', 480.4, 640, 480],
  ['less than a frame can have', 3, 640, 200],
  ['more than a page allows', 90_000, 640, 2000]
])('is as high as asked, within what a page allows: %s', (_, asked, own, height) =>
  expect(frameHeight(asked, own)).toBe(height)
);

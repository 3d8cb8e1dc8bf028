/** Ten thousand links, random or torn in transit, open the story all the same, each in a view that is whole and has one link. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { buildAtlas } from '../../src/domain/atlas';
import { LOCALES, type View } from '../../src/domain/view';
import { translatorFor } from '../../src/i18n';
import { noticeText } from '../../src/io/notice';
import { decodeAddress, encodeQuery, roundCamera } from '../../src/io/url';
import { oddLink } from './odd-links';

const atlas = buildAtlas(loadStory('data'));
const { extent } = atlas;

/** As a browser hands it over; as it was found, where no browser would go there. */
function parted(link: string, isRaw: boolean): { path: string; search: string } {
  if (!isRaw && URL.canParse(link, 'https://story.example.org')) {
    const { pathname, search } = new URL(link, 'https://story.example.org');
    return { path: pathname, search };
  }
  const [path = '', ...rest] = link.split('?');
  return { path, search: `?${rest.join('?')}` };
}

const isRounded = ({ camera }: View) =>
  camera === undefined || JSON.stringify(roundCamera(camera)) === JSON.stringify(camera);

/** What is not as it should be; asked ten thousand times, so that nothing here is slow. */
function faultsOf(link: string, isRaw: boolean): string[] {
  const { view, notices, unknown } = decodeAddress(parted(link, isRaw), atlas);
  const { window, places, speakers, open, compare = [] } = view;
  const own = encodeQuery(view, atlas, unknown);
  const again = decodeAddress({ path: `/${view.locale}/`, search: `?${own}` }, atlas);
  const isAsItShouldBe = {
    'the window is in the story':
      extent.start <= window.start && window.start < window.end && window.end <= extent.end,
    'the language is known': LOCALES.includes(view.locale),
    'the search is short': [...view.query].length <= 100,
    'places are known': places.every((id) => atlas.placeById.has(id)),
    'speakers are known': speakers.every((id) => atlas.actorById.has(id)),
    'what is open is there': [open ?? [], ...compare].flat().every((id) => atlas.rowOf.has(id)),
    'the camera is rounded': isRounded(view),
    'complaints are in words': notices.every(
      (notice) => noticeText(translatorFor(view.locale), notice) !== ''
    ),
    'its own link opens the same': JSON.stringify(again.view) === JSON.stringify(view),
    // The version of the data that a link cites stays in it, and so does what is to be said of it.
    'its own link is in order': again.notices.every(({ key }) => key.startsWith('notices.data.')),
    'it has one link': encodeQuery(again.view, atlas, again.unknown) === own
  };
  return Object.entries(isAsItShouldBe).flatMap(([what, isSo]) => (isSo ? [] : [what]));
}

it('opens each of ten thousand, complains in words, and says the same by its own link', () => {
  fc.assert(
    fc.property(oddLink, fc.boolean(), (link, isRaw) => {
      expect(faultsOf(link, isRaw)).toEqual([]);
    }),
    { numRuns: 10_000 }
  );
});

/** What is said of an item to systems that turn links into frames: what the specification asks for, and a frame alone. */
import { describe, expect, it } from 'vitest';
import { oembedFile } from '../../src/build/oembed';
import { buildAtlas } from '../../src/domain/atlas';
import { initialView } from '../../src/domain/view';
import { readEmbedOptions, EMBED_DEFAULTS } from '../../src/io/embed';
import { decodeAddress } from '../../src/io/url';
import { itemSheets, itemsOf } from '../../src/pages/items/sheets';
import { viewOf } from '../../src/pages/items/item-href';
import { loadStory } from '../../src/build/compile';
import { AppState } from '../../src/state/app-state.svelte';

const ROOT = 'https://example.org/story/';
const SITE = { root: ROOT, name: 'Dateline', picture: { file: 'share.png', width: 1200, height: 630 } };
const story = loadStory('data');
const atlas = buildAtlas(story);
const app = new AppState(atlas, initialView(atlas.extent, 'en'));
const described = itemSheets(app, '../../../').map((sheet, index) => ({
  sheet,
  item: itemsOf(story)[index]!,
  oembed: sheet.oembed!(SITE)
}));
const unescape = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('the description of an item as a frame', () => {
  it('opens the item on the map, in the language of the page', () => {
    for (const { item, oembed } of described) {
      const [, src = ''] = /^<iframe src="([^"]+)"/.exec(oembed.html) ?? [];
      const { href, pathname, search } = new URL(unescape(src));
      expect(href.startsWith(`${ROOT}en/embed/?`)).toBe(true);
      expect(readEmbedOptions(search)).toEqual(EMBED_DEFAULTS);
      const { view, notices } = decodeAddress({ path: pathname, search }, atlas);
      expect(view).toEqual({ ...app.view, ...viewOf(item) });
      expect(notices).toEqual([]);
    }
  });

  it('has what the specification asks for, with whose words they are in the title', () => {
    for (const { sheet, oembed } of described) {
      expect([oembed.version, oembed.type]).toEqual(['1.0', 'rich']);
      expect(oembed.title).toBe(sheet.title);
      for (const size of [oembed.width, oembed.height, oembed.thumbnail_width, oembed.thumbnail_height])
        expect(Number.isInteger(size)).toBe(true);
      expect(oembed.thumbnail_url).toBe(`${ROOT}en/${sheet.picture ? sheet.path : ''}share.png`);
    }
  });

  it('is one frame and nothing else, or WordPress would hide it', () => {
    for (const { oembed } of described) expect(oembed.html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
  });

  it('lies in a file of its own for each page and language', () => {
    const files = described.flatMap(({ sheet: { path } }) =>
      ['en', 'id'].map((lang) => oembedFile({ path, lang }))
    );
    expect(new Set(files).size).toBe(files.length);
    for (const file of files) expect(file).toMatch(/^oembed\/[sepwa]-[a-z0-9-]+\.(?:en|id)\.json$/);
  });
});

/** A chapter whole in a link: it comes back as it was packed, torn ones are refused, and none unpacks without end. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withChapters } from '../../src/domain/steps';
import { initialView } from '../../src/domain/view';
import { chapterOf } from '../../src/io/own-chapter';
import { packOwn, unpackOwn } from '../../src/io/own-link';
import { stepView } from '../../src/io/step-view';
import { decodeAddress, encodeQuery } from '../../src/io/url';
import { ownChapter } from '../fixtures/own-chapter';
import { anyOwnChapter } from './own-any';
import { atlas } from './url-view';

const link = (value: unknown): string => {
  const bytes = deflateRawSync(typeof value === 'string' ? value : JSON.stringify(value));
  return `own~${bytes.toString('base64url')}`;
};

describe('a chapter in a link', () => {
  it('comes back as it was packed, in letters that need no escaping', () =>
    fc.assert(
      fc.asyncProperty(anyOwnChapter, async (chapter) => {
        const packed = (await packOwn(chapter))!;
        expect(packed).toMatch(/^own~[\w-]+$/);
        expect(await unpackOwn(packed)).toMatchObject({ ok: true, chapter });
      })
    ));

  it('is opened by its own link at any step, and stays in it', async () => {
    const own = ownChapter();
    const packed = (await packOwn(own))!;
    const chapter = chapterOf(own, packed);
    const known = withChapters(atlas, { get: (id) => (id === packed ? chapter : undefined) });
    const view = { ...initialView(atlas.extent, 'en'), ...stepView(known, chapter, chapter.steps[1]!) };
    const query = encodeQuery(view, known);
    expect(query).toBe(`ch=${packed}&st=2&v=1`);
    expect(decodeAddress({ path: '/en/', search: `?${query}` }, known)).toMatchObject({ view, notices: [] });
    expect(decodeAddress({ path: '/en/', search: `?ch=${packed}` }, known).view.step).toBe('1');
  });

  it('that cannot be read is told, and the rest of the link is shown', () =>
    expect(
      decodeAddress({ path: '/en/', search: '?p=stepanakert&ch=own~xyz&st=1&v=1' }, atlas)
    ).toMatchObject({
      view: { places: ['stepanakert'], chapter: undefined, step: undefined },
      notices: [{ key: 'notices.chapter.carried' }]
    }));
});

describe('what is no chapter', () => {
  it('is refused wherever it was torn', async () => {
    const packed = (await packOwn(ownChapter()))!;
    for (let length = 0; length < packed.length; length += 7)
      expect((await unpackOwn(packed.slice(0, length))).ok).toBe(false);
  });

  it.each<[string, string]>([
    ['nothing', 'own~'],
    ['no letters of the alphabet', 'own~%%%'],
    ['something that is not packed', 'own~abcdefgh'],
    ['another name', 'how-many-died'],
    ['no JSON', link('[1,')],
    ['an object', link({ id: 'own.lesson' })],
    ['a later version', link([2, 'own.lesson', 'T', 'en', '', ['a', '', '']])],
    ['a chapter without steps', link([1, 'own.lesson', 'T', 'en', ''])],
    ['an id of the story', link([1, 'how-many-died', 'T', 'en', '', ['a']])],
    ['broken letters', `own~${deflateRawSync(Buffer.from([0x22, 0xff, 0x22])).toString('base64url')}`]
  ])('is refused: %s', async (_, text) => expect((await unpackOwn(text)).ok).toBe(false));

  it('is not unpacked without end', async () =>
    expect((await unpackOwn(link(`[1,"own.lesson","${' '.repeat(50_000_000)}"]`))).ok).toBe(false));
});

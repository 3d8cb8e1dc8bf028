/** Links that were given out go on opening the very same items: nobody may change a line of the two lists. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { buildAtlas, type Atlas } from '../../src/domain/atlas';
import { initialView, type View } from '../../src/domain/view';
import { isOfEarlierData } from '../../src/io/notice';
import { decodeAddress } from '../../src/io/url';
import { AppState } from '../../src/state/app-state.svelte';
import { renamedStory } from '../fixtures/tiny-story';

type Golden = { link: string; lines: string[] };

const goldenIn = (file: string): Golden[] =>
  readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8')
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map(([link = '', ...lines]) => ({ link, lines }));

function opened(link: string, atlas: Atlas) {
  const [path = '', search = ''] = link.split('?');
  const { view, notices } = decodeAddress({ path, search }, atlas);
  const app = new AppState(atlas, view);
  const shown = [...app.selection.rows].map((row) => app.atlas.ids[row]!);
  return { view, notices, shown };
}

/** As the lists have it: what the list shows, in its order, then what else stands open. */
function linesOf({ view, shown }: ReturnType<typeof opened>): string[] {
  return [
    `shows ${shown.join(' ') || 'nothing'}`,
    ...(view.open ? [`opens ${view.open}`] : []),
    ...(view.compare ? [`beside ${view.compare.join(' ')}`] : []),
    ...(view.panel ? [`panel ${view.panel}`] : [])
  ];
}

describe('of the tiny story', () => {
  const atlas = buildAtlas(renamedStory());
  const golden = goldenIn('links-open.txt');

  it.each(golden)('$link', ({ link, lines }) => expect(linesOf(opened(link, atlas))).toEqual(lines));

  it('there is one for each key of the view', () => {
    const first = initialView(atlas.extent, 'en');
    const views = golden.map(({ link }) => opened(link, atlas).view);
    const missing = (Object.keys(first) as (keyof View)[]).filter((key) =>
      views.every((view) => JSON.stringify(view[key]) === JSON.stringify(first[key]))
    );
    expect(missing).toEqual([]);
  });
});

describe('of the story itself', () => {
  const atlas = buildAtlas(loadStory('data'));
  const { aliasById, withdrawnById } = atlas.history;
  /** What a cited id has become; nothing where it was withdrawn, which is told. */
  const follow = (id: string): readonly string[] =>
    aliasById.get(id)?.to ?? (withdrawnById.has(id) ? [] : [id]);

  it.each(goldenIn('links-of-the-story.txt'))('$link', ({ link, lines }) => {
    const now = opened(link, atlas);
    const [shown = [], ...rest] = lines.map((line) => line.split(' '));
    expect(now.shown).toEqual(expect.arrayContaining(shown.slice(1).flatMap(follow)));
    expect(linesOf(now).slice(1)).toEqual(
      rest.map(([how, ...ids]) => [how, ...ids.flatMap(follow)].join(' '))
    );
    expect(now.notices.filter((notice) => !isOfEarlierData(notice))).toEqual([]);
  });
});

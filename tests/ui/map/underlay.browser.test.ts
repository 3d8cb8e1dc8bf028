/** Another map under the story, or none: what is drawn, what is named, and whose map it says it is. */
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Story } from '../../../src/schema/story';
import { tinyStory } from '../../fixtures/tiny-story';
import { tinyApp } from '../tiny-app';
import MapPage from './MapPage.svelte';

const canvas = () => document.querySelector<HTMLCanvasElement>('.moving:not(.waiting) canvas');
const isLive = () => expect.poll(canvas, { timeout: 30_000 }).not.toBeNull();
const stepanakert = () => page.getByRole('button', { name: /^Stepanakert/ });
const credits = () => document.querySelector('.foot')!.textContent;

async function show(basemap: Story['story']['basemap']) {
  await page.viewport(1000, 700);
  const story = tinyStory();
  await render(MapPage, {
    app: tinyApp({}, { story: { ...story, story: { ...story.story, basemap } } }).app
  });
}

/** A style at an address of this very page. */
const styleAt = (style: object) =>
  URL.createObjectURL(new Blob([JSON.stringify(style)], { type: 'application/json' }));

const PLAIN = {
  version: 8,
  sources: {},
  layers: [{ id: 'land', type: 'background', paint: { 'background-color': '#20c020' } }]
};

/** Of the moving map, in its upper left corner. */
async function colourDrawn(): Promise<number[]> {
  const shot = await page.elementLocator(document.querySelector('.moving')!).screenshot({ save: false });
  const picture = new Image();
  picture.src = `data:image/png;base64,${shot}`;
  await picture.decode();
  const drawn = new OffscreenCanvas(picture.naturalWidth, picture.naturalHeight).getContext('2d')!;
  drawn.drawImage(picture, 0, 0);
  return [...drawn.getImageData(2, 2, 1, 1).data].slice(0, 3);
}

describe('a map from elsewhere', () => {
  it('is seen under the marks, with its own names and its own credit', { timeout: 40_000 }, async () => {
    await show({ style: styleAt(PLAIN), attribution: { id: 'Peta Contoh', en: 'Example Maps' } });
    // Until it is there, the map is ours.
    expect(credits()).toContain('OpenStreetMap');
    await isLive();
    expect(await colourDrawn()).toEqual([0x20, 0xc0, 0x20]);
    await expect.element(stepanakert()).toBeVisible();
    expect(credits()).toContain('Map: Example Maps');
    expect(credits()).not.toContain('OpenStreetMap');
    expect(page.getByText('Georgia', { exact: true }).elements()).toHaveLength(0);
  });

  it('that cannot be had leaves the still map, and says so', { timeout: 40_000 }, async () => {
    await show({ style: styleAt({ version: 8, sources: {} }), attribution: 'Example Maps' });
    await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect.element(stepanakert()).toBeVisible();
    expect(credits()).toContain('OpenStreetMap');
    expect(document.querySelectorAll('.water').length).toBeGreaterThan(0);
  });
});

it('no map is plain paper with the shapes of the story', { timeout: 40_000 }, async () => {
  await show('none');
  await expect.element(stepanakert()).toBeVisible();
  expect(document.querySelectorAll('.water, .relief')).toHaveLength(0);
  expect(credits()).not.toContain('Map:');
  await isLive();
  // The colour of paper.
  expect(await colourDrawn()).toEqual([0xf6, 0xf5, 0xf2]);
  expect(page.getByText('Georgia', { exact: true }).elements()).toHaveLength(0);
  expect(credits()).not.toContain('Map:');
});

/** Lines from where something was said to what it is about: on a wide map, off on a narrow one, as asked for in a link. */
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { View } from '../../../src/domain/view';
import type { Story } from '../../../src/schema/story';
import { tinyStatement, tinyStory } from '../../fixtures/tiny-story';
import { tinyApp } from '../tiny-app';
import MapPage from './MapPage.svelte';
import { withoutWebGl } from './without-webgl';

/** Beside the one of the story: two from one town about the other, one back from the region. */
function talkativeStory(): Story {
  const story = tinyStory();
  const said = (id: string, at: string, about: string) =>
    tinyStatement({ id, said: { ...tinyStatement({ id }).said, at }, about: [about] });
  return {
    ...story,
    statements: [
      ...story.statements,
      said('one', 'stepanakert', 'geneva'),
      said('two', 'stepanakert', 'geneva'),
      said('three', 'region', 'geneva')
    ]
  };
}

const arcs = () => [...document.querySelectorAll<SVGGElement>('.frame .arc')];
const lines = () => page.getByRole('checkbox', { name: /^From where it was said to what it is about/ });
const button = (name: RegExp) => page.getByRole('button', { name });
const opacities = () => arcs().map((arc) => Number(getComputedStyle(arc).opacity));

async function show(view: Partial<View> = {}, size: { width?: number; height?: number } = {}) {
  const made = tinyApp(view, { story: talkativeStory() });
  await render(MapPage, { app: made.app, ...size });
  await expect.element(button(/^Region: /)).toBeVisible();
  return made;
}

beforeEach(async () => {
  await page.viewport(1000, 700);
  // The still map is enough, and sooner there.
  withoutWebGl();
});
afterEach(() => vi.restoreAllMocks());

describe('lines between places', () => {
  it('are drawn on a wide map, one for each pair, with their number from two on', async () => {
    await show();
    await expect.poll(() => arcs().length).toBe(3);
    expect(arcs().flatMap((arc) => arc.querySelector('text')?.textContent ?? [])).toEqual(['2']);
  });

  it('are not drawn on a narrow one until somebody asks for them', async () => {
    const { app, recorded } = await show({}, { width: 390, height: 500 });
    expect(arcs()).toHaveLength(0);
    await page.getByText('Key', { exact: true }).click();
    await expect.element(lines()).not.toBeChecked();
    await lines().click();
    await expect.element(lines()).toBeChecked();
    expect(app.view.arcs).toBe(true);
    expect(recorded).toEqual([{ kind: 'step', changed: ['arcs'] }]);
    await expect.poll(() => arcs().length).toBeGreaterThan(0);
  });

  it('go when they are switched off, by keyboard too, and the link says so', async () => {
    const { app } = await show();
    await page.getByText('Key', { exact: true }).click();
    await expect.element(lines()).toBeChecked();
    (lines().element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    expect(app.view.arcs).toBe(false);
    await expect.poll(() => arcs().length).toBe(0);
  });

  it('are as the link asks, whatever the width', async () => {
    await show({ arcs: true }, { width: 390, height: 500 });
    await expect.poll(() => arcs().length).toBeGreaterThan(0);
  });

  it('of the place under the pointer stand out, and all are alike again when it leaves', async () => {
    await show();
    await button(/^Region: /).hover();
    await expect.poll(opacities).toEqual([0.25, 1, 1]);
    await page.getByRole('heading', { name: 'Tiny' }).hover();
    await expect.poll(opacities).toEqual([1, 1, 1]);
  });

  it('of the place in focus stand out', async () => {
    await show();
    const places = page.getByRole('group', { name: 'Places on the map' }).getByRole('button').elements();
    (places[0] as HTMLElement).focus();
    await userEvent.keyboard('{End}{Home}');
    await expect.element(places[0]!).toHaveFocus();
    const isRegion = places[0]!.textContent.includes('Region');
    await expect.poll(opacities).toEqual(isRegion ? [0.25, 1, 1] : [0.25, 0.25, 1]);
  });

  it('of a chosen place stay in front', async () => {
    await show({ places: ['stepanakert'] });
    await expect.poll(opacities).toEqual([0.25, 0.25, 1]);
  });

  it('are told in words, drawn or not', async () => {
    await show({ arcs: false });
    await page.getByText('Key', { exact: true }).click();
    await page.getByText('The map in words').click();
    await expect
      .element(page.getByText('Said in Stepanakert · Xankəndi about Geneva: 2 statements'))
      .toBeVisible();
    await expect.element(page.getByText('Said in Geneva about Region: 1 statement')).toBeVisible();
    await expect.element(page.getByText('Said in Region about Geneva: 1 statement')).toBeVisible();
  });

  it('leave nothing that axe would mind', async () => {
    await show();
    await page.getByText('Key', { exact: true }).click();
    const { violations } = await axe.run(document.querySelector('main')!, {
      rules: { 'target-size': { enabled: true } }
    });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});

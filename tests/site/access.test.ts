/** What axe and a narrow window find: in each state that a reader meets, in both languages, in light and in dark. */
import { describe, expect, it } from 'vitest';
import { axe, openPage, PHONE, useBrowser } from './harness';
import { alive } from './tasks';

useBrowser();

const STATES = {
  initial: '',
  filtered: 't=2020-10-30..2020-10-31&p=shusha&c=karabakh-defence-ministry&v=1',
  'item open': 'o=karabakh-accuses-targeting-cities&v=1',
  empty: 't=2021&v=1',
  'broken link': 't=2020-13-99&p=atlantis&v=1'
};

describe.each(['en', 'id'])('in %s', (language) => {
  // Every state in one look or the other, and the first one in all; the moving map comes once in each.
  it.each(Object.entries(STATES).slice(0, language === 'en' ? 5 : 1))(
    'axe finds nothing, in light: %s',
    async (state, query) => {
      const { page } = await openPage({ path: `${language}/?${query}`, webgl: state === 'initial' });
      await alive(page);
      if (state === 'initial') await page.locator('canvas.maplibregl-canvas').waitFor();
      expect(await axe(page)).toEqual([]);
    }
  );

  it.each(Object.entries(STATES).slice(0, language === 'en' ? 1 : 3))(
    'axe finds nothing, in dark: %s',
    async (state, query) => {
      const { page } = await openPage({
        path: `${language}/?${query}`,
        colorScheme: 'dark',
        webgl: state === 'initial'
      });
      await alive(page);
      if (state === 'initial') await page.locator('canvas.maplibregl-canvas').waitFor();
      expect(await axe(page)).toEqual([]);
    }
  );
});

it.each([
  ['phone', PHONE],
  ['small window at 400 %', { width: 320, height: 256 }]
])('axe finds nothing and nothing scrolls sideways: %s', async (_, viewport) => {
  const { page } = await openPage({ path: `en/?${STATES['item open']}`, viewport });
  await alive(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await axe(page)).toEqual([]);
});

describe('without WebGL', () => {
  it('goes on with list and still map, and says so', async () => {
    const { page } = await openPage({ path: 'en/?t=2020-10-30..2020-10-31&v=1', webgl: false });
    await alive(page);
    await page.getByText('Try again').waitFor();
    expect(await page.locator('canvas').count()).toBe(0);
    await page
      .getByRole('group', { name: 'Places on the map' })
      .getByRole('button', { name: /^Shusha/ })
      .click();
    await expect.poll(() => new URL(page.url()).searchParams.get('p')).toBe('shusha');
    expect(await axe(page)).toEqual([]);
  });

  it('does the same after the drawing context is lost', async () => {
    const { page } = await openPage();
    await alive(page);
    const canvas = page.locator('canvas.maplibregl-canvas');
    await canvas.waitFor();
    await canvas.evaluate((node: HTMLCanvasElement) =>
      node.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
    );
    await page.getByText('Try again').waitFor();
    expect(await page.locator('canvas').count()).toBe(0);
    await page.getByText('Try again').click();
    await canvas.waitFor();
  });
});

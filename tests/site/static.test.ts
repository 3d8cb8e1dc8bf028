/** The built site as files: what is there before any script, wherever it is hosted, and what is never asked of anyone. */
import { describe, expect, it } from 'vitest';
import { MOVING } from '../shots/views';
import { openPage, PHONE, useBrowser } from './harness';

useBrowser();

const LANGUAGES = ['id', 'en'] as const;

describe.each(LANGUAGES)('without JavaScript, in %s', (language) => {
  it('is the whole story as text, with a still map', async () => {
    const { page } = await openPage({ path: `${language}/`, javaScriptEnabled: false });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.title()).toMatch(/ · Dateline$/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // Five articles: the list is long, in both languages, and quotes are in their own.
    expect(await page.locator('blockquote[lang="id"]').count()).toBeGreaterThan(20);
    expect(await page.locator('main svg path').count()).toBeGreaterThan(3);
    // Playwright does not look for text in there.
    expect(await page.locator('noscript p').isVisible()).toBe(true);
  });

  it('can be read on a phone without scrolling sideways', async () => {
    const { page } = await openPage({ path: `${language}/`, javaScriptEnabled: false, viewport: PHONE });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
});

describe('the door at the root', () => {
  it.each([
    ['id-ID', 'id'],
    ['en-US', 'en'],
    ['fr-FR', 'en']
  ])('opens for %s in %s, with the view kept', async (locale, language) => {
    const { page } = await openPage({ path: '?t=2020-10-30&v=1', locale });
    await page.waitForURL(`**/${language}/?t=2020-10-30&v=1`);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
  });

  it('is a link to each language where no script runs', async () => {
    const { page } = await openPage({ path: '', javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
    await page.waitForURL('**/id/');
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
  });
});

describe.each(['root', 'folder'] as const)('hosted in the %s of a domain', (host) => {
  it('finds its script, story, fonts and map', async () => {
    const answers = new Map<string, number>();
    const { page } = await openPage({
      host,
      prepare: async (context) => {
        context.on('response', (response) =>
          answers.set(new URL(response.url()).pathname, response.status())
        );
        await Promise.resolve();
      }
    });
    await page.getByRole('group', { name: 'Date range' }).waitFor();
    await page.locator('canvas.maplibregl-canvas').waitFor();
    await expect
      .poll(() => [...answers.keys()].some((path) => path.endsWith('/basemap/basemap.topo.json')))
      .toBe(true);
    const missing = [...answers].filter(([, status]) => status >= 400).map(([path]) => path);
    expect(missing).toEqual([]);
    await page.evaluate(() => document.fonts.ready);
    const fonts = await page.evaluate(() =>
      [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', ''))
    );
    expect(fonts).toEqual(expect.arrayContaining(['Source Serif 4', 'Source Sans 3']));
  });
});

describe('the policy', () => {
  it('stands first in the head of each page', async () => {
    for (const path of ['', 'id/', 'en/']) {
      const { page } = await openPage({ path, javaScriptEnabled: false });
      const first = page.locator('head > :first-child');
      expect(await first.getAttribute('http-equiv')).toBe('Content-Security-Policy');
      expect(await first.getAttribute('content')).toContain("default-src 'none'; script-src 'self'");
    }
  });

  it('turns away what somebody else would put in', async () => {
    const { page, problems } = await openPage({ javaScriptEnabled: true });
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.append('window.wasHere = true');
      document.head.append(script);
      await new Promise(requestAnimationFrame);
      return 'wasHere' in window;
    });
    expect(ran).toBe(false);
    // The breach is what was wanted here.
    expect(problems.splice(0).join()).toMatch(/Content Security Policy|Trusted/);
  });

  it('lets text become neither markup nor script, with the map at work and its worker running', async () => {
    const { page, problems } = await openPage({ keepsSite: true });
    await page.locator(MOVING).waitFor();
    const taken = await page.evaluate(async () => {
      const set = (element: HTMLElement, property: string, text: string) =>
        Object.assign(document.body.appendChild(element), { [property]: text });
      const ways: Record<string, () => unknown> = {
        markup: () => set(document.createElement('p'), 'innerHTML', '<img src=x onerror=alert(1)>'),
        'a parsed page': () => new DOMParser().parseFromString('<i>here</i>', 'text/html'),
        'a page in a frame': () => set(document.createElement('iframe'), 'srcdoc', '<i>here</i>'),
        'a script of the site': () => set(document.createElement('script'), 'src', '/theme.js'),
        'a script': () => set(document.createElement('script'), 'text', 'window.wasHere = true'),
        'a handler': () => document.body.setAttribute('onclick', 'window.wasHere = true'),
        'a worker of the site': () => new Worker('/theme.js'),
        'a worker written out': () =>
          new Worker('data:text/javascript;charset=utf-8,postMessage(1)', { type: 'module' }),
        'a worker in a blob': () => new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))),
        'a service worker': () => navigator.serviceWorker.register('/theme.js')
      };
      const taken: string[] = [];
      for (const [name, use] of Object.entries(ways))
        try {
          await use();
          taken.push(name);
        } catch (error) {
          if (!(error instanceof TypeError)) taken.push(`${name}: ${String(error)}`);
        }
      return taken;
    });
    expect(taken).toEqual([]);
    expect(await page.evaluate(() => 'wasHere' in window)).toBe(false);
    expect(problems.splice(0).filter((text) => !text.includes('Trusted'))).toEqual([]);
  });
});

it.each(['light', 'dark'] as const)(
  'is %s from the first paint on where the system is',
  async (colorScheme) => {
    const { page } = await openPage({ colorScheme });
    expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme);
    const [paper] = await page.evaluate(
      () => getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []
    );
    expect(Number(paper) > 128).toBe(colorScheme === 'light');
  }
);

it('reads names in every script in fonts of its own', async () => {
  const { page } = await openPage();
  const client = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    const probe = document.createElement('p');
    probe.id = 'probe';
    probe.textContent = 'Xankəndi Şuşa Ağdərə Göygöl İstanbul ı · “quote” – — … Шуша Ստեփանակերտ';
    document.body.append(probe);
  });
  for (const family of ['serif', 'sans']) {
    await page.evaluate(async (name) => {
      const probe = document.getElementById('probe')!;
      probe.style.fontFamily = `var(--${name})`;
      void probe.offsetWidth;
      await document.fonts.ready;
    }, family);
    await client.send('DOM.enable');
    await client.send('CSS.enable');
    const { root } = await client.send('DOM.getDocument');
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#probe' });
    await expect
      .poll(async () => {
        const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
        return fonts
          .filter(({ isCustomFont }) => !isCustomFont)
          .map(({ familyName, glyphCount }) => `${familyName}: ${glyphCount}`);
      })
      .toEqual([]);
  }
});

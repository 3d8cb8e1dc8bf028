/** Links of earlier years in the built site: renamed leads on, withdrawn explains, corrected says so, and nothing is a dead end (J8, J10). */
import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/domain/view';
import type { Story } from '../../src/schema/story';
import { axe, openPage, useBrowser } from './harness';

useBrowser({ webgl: false });

const story = JSON.parse(readFileSync('dist/data/story.json', 'utf8')) as Story;
const [statement] = story.statements;
const [place] = story.places;

it('an old place leads to the new one, a withdrawn statement is explained, and both can be put away', async () => {
  const both = (text: string) => ({ id: text, en: text });
  const later: Story = {
    ...story,
    aliases: [{ id: 'once-called-so', kind: 'place', date: '2028-01-02', to: [place!.id] }],
    withdrawn: [
      {
        id: 'once-said',
        kind: 'statement',
        date: '2028-01-02',
        was: both('A claim'),
        reason: both('Not printed.')
      }
    ]
  };
  const { page } = await openPage({
    path: 'en/?p=once-called-so&o=once-said&v=1',
    prepare: (context) => context.route('**/data/story.json', (route) => route.fulfill({ json: later }))
  });
  const told = page.getByRole('status').filter({ hasText: 'once-said' });
  await told.waitFor();
  expect(await told.innerText()).toContain(
    `“once-called-so” has another id now, and the link leads there: ${place!.id}.`
  );
  expect(await told.innerText()).toContain('withdrawn on 2 January 2028. It was: A claim. Why: Not printed.');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await told.waitFor({ state: 'detached' });
  // Whatever is done next writes the ids of now.
  await page.getByRole('radio', { name: 'Translation' }).check({ force: true });
  await page.waitForURL((url) => url.searchParams.get('p') === place!.id && !url.searchParams.has('o'));
});

it('a link that cites an earlier version says what was corrected since, and leads to where that is told', async () => {
  const { page } = await openPage({ path: 'en/?p=stepanakert&d=1.0.0&v=1', host: 'folder' });
  const changes = story.changes ?? [];
  const told = page.getByRole('status').filter({ hasText: 'It cites version 1.0.0 of the data' });
  await told.waitFor();
  expect(await told.innerText()).toContain(
    `shown is version ${story.story.version}. ${changes.length} corrections were published in between.`
  );
  await page.getByText('What was corrected', { exact: true }).click();
  expect(await axe(page)).toEqual([]);
  const list = page.locator('.notices details');
  for (const { is } of changes) expect(await list.innerText()).toContain(is['en']);
  await list.getByRole('link').first().click();
  await page.waitForURL(`**/en/corrections/#${changes[0]!.id}`);
});

it('a corrected entry says when and why, and corrections can be subscribed to', async () => {
  const change = story.changes!.find(({ items: [first] }) =>
    story.statements.some(({ id }) => id === first)
  )!;
  const { page } = await openPage({ path: `en/?o=${change.items[0]}&v=1` });
  const entry = page.getByRole('article').filter({ has: page.locator(`#entry-${change.items[0]}`) });
  await entry.last().getByText('Corrected on 22 November 2026').waitFor();
  expect(await entry.last().innerText()).toContain(change.why['en']);
  await page.locator('footer').getByRole('link', { name: 'Corrections' }).click();
  const feed = page.getByRole('link', { name: 'Atom feed' });
  await feed.waitFor();
  const address = new URL((await feed.getAttribute('href'))!, page.url()).href;
  const answer = await page.request.get(address);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, expect.stringMatching(/xml/)]);
  expect(await answer.text()).toContain(change.why['en']);
});

describe('where there is nothing', () => {
  // As hosts do: any address, the same file.
  const openAt = (path: string) =>
    openPage({
      path,
      prepare: (context) =>
        context.route(`**/${path}`, (route) =>
          route.fulfill({ body: readFileSync('dist/404.html', 'utf8'), contentType: 'text/html' })
        )
    });

  it('an id at the wrong address leads to its page, in the language of the address', async () => {
    const { page } = await openAt(`en/records/${statement!.id}`);
    expect(await page.locator('section').first().getAttribute('lang')).toBe('en');
    expect(await axe(page)).toEqual([]);
    await page
      .getByRole('region', { name: 'English' })
      .getByRole('link', { name: statement!.id, exact: true })
      .click();
    await page.waitForURL(`**/en/s/${statement!.id}/`);
  });

  it('what is no id can be searched for', async () => {
    const { page } = await openAt('id/s/gencatan-senjata.html');
    const link = page.getByRole('link', { name: 'Cari “gencatan senjata” dalam cerita' });
    const url = new URL((await link.getAttribute('href'))!, page.url());
    expect([url.pathname, url.searchParams.get('q')]).toEqual(['/id/', 'gencatan senjata']);
  });
});

it.each(LOCALES)('the feed in %s has every correction, and leads to where it is told', (locale) => {
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' });
  const { feed } = parser.parse(readFileSync(`dist/${locale}/feed.xml`, 'utf8')) as {
    feed: { updated: string; entry: { id: string; link: { '@_href': string } }[] };
  };
  const page = readFileSync(`dist/${locale}/corrections/index.html`, 'utf8');
  expect(page).toMatch(
    /<link rel="alternate" type="application\/atom\+xml"[^>]* href="\.\.\/\.\.\/\w\w\/feed\.xml"/
  );
  expect(feed.entry).toHaveLength(story.changes?.length ?? 0);
  expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
  expect(feed.updated).toBe(`${story.changes?.[0]?.date}T00:00:00Z`);
  for (const { link } of feed.entry) expect(page).toContain(`id="${link['@_href'].split('#')[1]}"`);
});

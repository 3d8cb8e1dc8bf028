/** The dialog in which a view or an item is shared: what each choice holds, by mouse, by keyboard, and where a browser will not copy or send. */
import { encode } from 'uqr';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Locale, View } from '../../../src/domain/view';
import type { DrawPicture, ShareLinks } from '../../../src/ui/share/share-links';
import { depotStory } from '../../fixtures/depot-story';
import { tinyStory } from '../../fixtures/tiny-story';
import { faults } from '../faults';
import { tinyApp } from '../tiny-app';
import SharePage from './SharePage.svelte';

const ROOT = 'https://example.org/story/';
const CAMERA = { zoom: 7, lat: 40, lng: 47 };
const PICTURE = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="#d5dfe5"/></svg>',
  width: 60,
  height: 40
};
const draw = vi.fn<DrawPicture>();
const writeText = vi.fn<(text: string) => Promise<void>>();

async function show(change: Partial<View> = {}, locale: Locale = 'en', story = depotStory()) {
  const { app } = tinyApp(change, { locale, story });
  const links: ShareLinks = {
    root: ROOT,
    view: (part = {}, { isExact = false } = {}) => {
      const { camera, open, locale: wanted } = { ...app.view, ...part };
      return `${ROOT}${wanted}/?o=${open ?? ''}${camera ? `&m=${camera.zoom}` : ''}${isExact ? '&d=1.0.0' : ''}&v=1`;
    },
    item: (id) => `${ROOT}${locale}/s/${id}/`,
    step: (id) => `${ROOT}${locale}/c/${id}/`
  };
  await render(SharePage, { app, links, draw });
  return app;
}

const opener = () => page.getByRole('button', { name: /Share…|Bagikan…/ });
const dialog = () => page.getByRole('dialog');
const linkField = () => page.getByRole('textbox', { name: /^(?:Link|Tautan)$/ });
const citation = () => page.getByRole('textbox', { name: 'Citation' });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const value = (field: { element: () => Element }) => (field.element() as HTMLInputElement).value;
const choose = (name: string) => page.getByRole('radio', { name, exact: true }).click();

async function open() {
  await opener().click();
  await expect.element(dialog()).toBeVisible();
}

function standIn(name: 'clipboard' | 'share' | 'canShare', value: unknown) {
  Object.defineProperty(navigator, name, { value, configurable: true });
}

const urlOf = URL.createObjectURL.bind(URL);

/** What would be saved from now on. */
function catchSaved() {
  const saved: { name: string; blob: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = urlOf(blob);
    blobs.set(url, blob as Blob);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href)! });
  });
  return saved;
}

beforeEach(async () => {
  await page.viewport(1200, 900);
  writeText.mockReset().mockResolvedValue();
  draw.mockReset().mockResolvedValue(PICTURE);
  standIn('clipboard', { writeText });
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const name of ['clipboard', 'share', 'canShare']) Reflect.deleteProperty(navigator, name);
});

describe('a copy that knows no site', () => {
  it('gives a link that says where it opens, and nothing that others could not open', async () => {
    const { app } = tinyApp({}, { story: depotStory() });
    const here = 'file:///stick/dateline.html?lang=en&v=1';
    const links: ShareLinks = {
      root: undefined,
      view: () => here,
      item: () => here,
      step: () => undefined
    };
    await render(SharePage, { app, links, draw });
    await open();
    expect(value(linkField())).toBe(here);
    await expect.element(page.getByText('on this computer only')).toBeVisible();
    expect(
      dialog()
        .getByRole('heading', { level: 3 })
        .elements()
        .map((each) => each.textContent)
    ).toEqual(['Link', 'Data']);
    await expect.element(button('The whole story as JSON')).toBeVisible();
    await expect.element(dialog().getByRole('link')).not.toBeInTheDocument();
    expect(await faults()).toEqual([]);
  });
});

describe('the link', () => {
  it('stands in a field that has the focus, selected from its beginning', async () => {
    await show();
    await open();
    await expect.element(linkField()).toHaveFocus();
    const { selectionStart, selectionEnd, readOnly } = linkField().element() as HTMLInputElement;
    expect([selectionStart, selectionEnd, readOnly]).toEqual([0, `${ROOT}en/?o=&v=1`.length, true]);
    // Nothing is open and the map shows everything: there is nothing to choose.
    await expect.element(dialog().getByRole('radio')).not.toBeInTheDocument();
    expect(
      dialog()
        .getByRole('checkbox')
        .elements()
        .map((box) => box.closest('label')?.textContent.trim())
    ).toEqual(['Citing version 1.0.0 of the data']);
  });

  it('cites the version of the data when asked to, and so does the citation, of a view and of an item', async () => {
    await show({ open: 'health-20' });
    await open();
    await choose('This view');
    await page.getByRole('checkbox', { name: 'Citing version 1.0.0 of the data' }).click();
    await expect.element(page.getByText(/Whoever opens it later is told/)).toBeVisible();
    const link = `${ROOT}en/?o=health-20&d=1.0.0&v=1`;
    expect(value(linkField())).toBe(link);
    expect(value(citation())).toContain(link);
    await choose('This statement');
    expect(value(linkField())).toBe(link);
    expect(value(citation())).toContain(link);
    await expect.element(page.getByText('It alone in the story')).toBeVisible();
  });

  it('is copied, and the page says so until there is another link', async () => {
    await show({ camera: CAMERA });
    await open();
    await button('Copy link').click();
    expect(writeText).toHaveBeenLastCalledWith(`${ROOT}en/?o=&m=7&v=1`);
    await expect.element(page.getByText('Link copied.')).toBeVisible();
    await page.getByRole('checkbox', { name: 'With the map where it is now' }).click();
    await expect.element(page.getByText('Link copied.')).not.toBeInTheDocument();
    expect(value(linkField())).toBe(`${ROOT}en/?o=&v=1`);
  });

  it.each([
    ['there is no clipboard', undefined],
    ['copying is blocked', { writeText: () => Promise.reject(new Error('blocked')) }]
  ])('is selected to be copied by hand where %s', async (_, clipboard) => {
    standIn('clipboard', clipboard);
    await show();
    await open();
    await button('Copy link').click();
    await expect.element(page.getByText(/copy it by hand/)).toBeVisible();
    await expect.element(linkField()).toHaveFocus();
    expect((linkField().element() as HTMLInputElement).selectionEnd).toBeGreaterThan(20);
  });

  it('is sent by the device only where that takes it', async () => {
    await show();
    await open();
    await expect.element(button('Send…')).not.toBeInTheDocument();
    await button('Close').click();

    standIn('canShare', () => false);
    await open();
    await expect.element(button('Send…')).not.toBeInTheDocument();
    await button('Close').click();

    const share = vi.fn(() => Promise.reject(new Error('called off')));
    standIn('canShare', () => true);
    standIn('share', share);
    await open();
    await button('Send…').click();
    expect(share).toHaveBeenCalledWith({ title: 'A tiny story', url: `${ROOT}en/?o=&v=1` });
    await expect.element(dialog()).toBeVisible();
  });

  it('leads to the page of the open item when that is chosen, and so does all the rest', async () => {
    await show({ open: 'health-20' });
    await open();
    expect(value(linkField())).toBe(`${ROOT}en/?o=health-20&v=1`);
    await choose('This statement');
    expect(value(linkField())).toBe(`${ROOT}en/s/health-20/`);
    expect(value(citation())).toMatch(/^Health department, .*Alpha.*\/en\/s\/health-20\//);
    await expect.element(page.getByRole('img', { name: `QR code of ${ROOT}en/s/health-20/` })).toBeVisible();
  });
});

describe('the citation', () => {
  it('is written in the format that is asked for, and copied as it stands', async () => {
    await show({ open: 'health-20' });
    await open();
    await choose('This statement');
    const formats = page.getByRole('combobox', { name: 'Format' });
    await userEvent.selectOptions(formats, 'BibTeX');
    expect(value(citation())).toMatch(/^@article\{health-20,/);
    await expect.element(button('Download .bib')).toBeVisible();
    await button('Copy citation').click();
    expect(writeText).toHaveBeenLastCalledWith(value(citation()));
    await expect.element(page.getByText('Citation copied.')).toBeVisible();
    await userEvent.selectOptions(formats, 'RIS');
    expect(value(citation())).toMatch(/^TY {2}- NEWS/);
    await userEvent.selectOptions(formats, 'Plain, for newsrooms');
    await expect.element(page.getByRole('button', { name: /Download \./ })).not.toBeInTheDocument();
  });
});

describe('the QR code', () => {
  it('is the pattern of the address, with its rim, module for module', async () => {
    await show();
    await open();
    const picture = page.getByRole('img', { name: /^QR code of/ }).element();
    const { data, size } = encode(`${ROOT}en/?o=&v=1`, { ecc: 'M', border: 4 });
    expect(picture.getAttribute('viewBox')).toBe(`0 0 ${size} ${size}`);
    const shape = new Path2D(picture.querySelector('path')!.getAttribute('d')!);
    const context = document.createElement('canvas').getContext('2d')!;
    const seen = data.map((row, y) =>
      row.map((_module, x) => context.isPointInPath(shape, x + 0.5, y + 0.5))
    );
    expect(seen).toEqual(data);
    await expect.element(dialog().getByText(`${ROOT}en/?o=&v=1`, { exact: true })).toBeVisible();
  });
});

describe('the code for other pages', () => {
  const code = () => page.getByRole('textbox', { name: 'Code of the frame' });
  const frame = () => new DOMParser().parseFromString(value(code()), 'text/html').querySelector('iframe')!;
  const tick = (name: string) => page.getByRole('checkbox', { name, exact: true }).click();

  async function unfold() {
    await show({ open: 'health-20', camera: CAMERA });
    await open();
    await page.getByRole('heading', { name: 'Put it into a page of yours' }).click();
  }

  it('holds the view, and a link to all of it where frames are taken out', async () => {
    await unfold();
    expect(frame().title).toBe('Map: A tiny story');
    const { origin, pathname, searchParams } = new URL(frame().src);
    expect(origin + pathname).toBe(`${ROOT}en/embed/`);
    expect(searchParams.get('o')).toBe('health-20');
    expect(searchParams.get('m')).toBe('7/40/47');
    const written = new DOMParser().parseFromString(value(code()), 'text/html');
    expect(written.querySelector('p a')?.getAttribute('href')).toBe(value(linkField()));
    expect(written.querySelector('script')).toBeNull();
    await button('Copy code').click();
    expect(writeText).toHaveBeenLastCalledWith(value(code()));
  });

  it('changes with what is asked for, and is never a frame of nothing', async () => {
    await unfold();
    const before = Number(frame().height);
    await tick('Slider');
    await tick('List');
    expect(new URL(frame().src).searchParams.get('ui')).toBe('map');
    expect(Number(frame().height)).toBeLessThan(before);
    await expect.element(page.getByRole('checkbox', { name: 'Map', exact: true })).toBeDisabled();
    await page.getByRole('radio', { name: 'Dark', exact: true }).click();
    expect(new URL(frame().src).searchParams.get('theme')).toBe('dark');
    await tick('With a script that makes the frame as high as what is in it');
    expect(value(code())).toContain(`<script src="${ROOT}embed.js"`);
    await tick('With the map where it is now');
    expect(new URL(frame().src).searchParams.get('m')).toBeNull();
    await expect
      .element(page.getByRole('link', { name: 'See what it looks like' }))
      .toHaveAttribute('href', frame().src);
  });

  it('speaks the language and has the height that are asked for, and an emptied height is its own again', async () => {
    await unfold();
    const own = frame().height;
    await page.getByRole('radio', { name: 'Bahasa Indonesia', exact: true }).click();
    await expect.poll(() => new URL(frame().src).pathname).toMatch(/\/id\/embed\/$/);
    // And so does what stands around it.
    expect(frame().title).toBe('Peta: Cerita kecil');
    const around = new DOMParser().parseFromString(value(code()), 'text/html').querySelector('p a');
    expect(around?.getAttribute('href')).toContain(`${ROOT}id/?`);
    expect(around?.textContent).toBe('Cerita kecil');
    const height = page.getByRole('spinbutton', { name: 'Height in pixels' });
    await height.fill('450');
    expect(frame().height).toBe('450');
    expect(frame().style.height).toBe('450px');
    await height.clear();
    expect(frame().height).toBe(own);
  });

  it('is not there for a single item, which has a page', async () => {
    await unfold();
    await choose('This statement');
    await expect.element(code()).not.toBeInTheDocument();
  });
});

describe('the picture of the map', () => {
  const unfold = () => page.getByRole('heading', { name: 'Picture of the map' }).click();
  const image = () => page.getByRole('img', { name: 'Picture of the map, 120 × 80 px' });

  it('is drawn when it is asked for, with the link in it, and saved as pixels or as lines', async () => {
    await show({ camera: CAMERA });
    await open();
    expect(draw).not.toHaveBeenCalled();
    await unfold();
    await expect.element(image()).toBeVisible();
    expect(draw.mock.calls.map(([{ link }]) => link)).toEqual([`${ROOT}en/?o=&m=7&v=1`]);
    const saved = catchSaved();
    await button('Picture as SVG').click();
    await button('Picture as PNG').click();
    await expect
      .poll(() => saved.map(({ name }) => name), { timeout: 10_000 })
      .toEqual(['tiny-map.svg', 'tiny-map.png']);
    expect(await saved[0]!.blob.text()).toBe(PICTURE.svg);
    const { width, height } = await createImageBitmap(saved[1]!.blob);
    expect([width, height]).toEqual([120, 80]);

    await page.getByRole('checkbox', { name: 'With the map where it is now' }).click();
    await expect.poll(() => draw.mock.calls.at(-1)![0].link).toBe(`${ROOT}en/?o=&v=1`);
  });

  it('says that it could not be drawn, and draws it at the next try', async () => {
    draw.mockRejectedValueOnce(new Error('offline'));
    await show();
    await open();
    await unfold();
    await expect.element(page.getByRole('alert')).toHaveTextContent('The picture could not be drawn.');
    await button('Try again').click();
    await expect.element(image()).toBeVisible();
  });
});

describe('the data', () => {
  const part = () => page.getByRole('region', { name: 'Data', exact: true });

  it('is the entries of the list in every form, each saying how many, and the story', async () => {
    const app = await show({ statuses: ['alleged', 'reported'] }, 'en', tinyStory());
    await open();
    const count = app.selection.rows.length;
    expect(count).toBeGreaterThan(1);
    await expect.element(part().getByText(`${count} entries of this view`)).toBeVisible();
    await expect.element(part().getByText(`for spreadsheets, ${count} rows`)).toBeVisible();
    const story = page.getByRole('link', { name: 'The whole story as JSON' });
    await expect.element(story).toHaveAttribute('href', '../data/story.json');

    const saved = catchSaved();
    for (const name of [
      'Entries as CSV',
      'Entries as GeoJSON',
      'Places in Linked Places Format',
      'Entries as JSON-LD',
      'Figures as CSV'
    ])
      await button(name).click();
    expect(saved.map(({ name }) => name)).toEqual([
      'tiny-entries.csv',
      'tiny-entries.geojson',
      'tiny-places.lpf.json',
      'tiny-entries.jsonld',
      'tiny-figures.csv'
    ]);
    const texts = await Promise.all(saved.map(({ blob }) => blob.text()));
    expect(texts[0]!.trimEnd().split('\r\n')).toHaveLength(count + 1);
    // The link that is in the dialog: with the map where it is, as long as that is chosen.
    for (const text of texts.slice(0, 4)) expect(text).toContain(`${ROOT}en/?o=&v=1`);
  });

  it('is the story alone where nothing is in view', async () => {
    await show({ query: 'nothing is called this' });
    await open();
    await expect.element(part().getByText(/No entry is in view/)).toBeVisible();
    await expect.element(part().getByRole('button')).not.toBeInTheDocument();
    await expect.element(page.getByRole('link', { name: 'The whole story as JSON' })).toBeVisible();
  });
});

describe('the dialog', () => {
  it('is opened, walked through and closed by keyboard, and gives the focus back', async () => {
    await show({ open: 'health-20' });
    opener().element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(linkField()).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(button('Copy link')).toHaveFocus();
    await userEvent.keyboard('{Shift>}{Tab}{Tab}{Tab}{/Shift}{ArrowRight}');
    await expect.element(page.getByRole('radio', { name: 'This statement' })).toBeChecked();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(opener()).toHaveFocus();
  });

  it('closes where somebody clicks beside it, not in it', async () => {
    await show();
    await open();
    await dialog().getByRole('heading', { name: 'Share' }).click();
    await expect.element(dialog()).toBeVisible();
    document.elementFromPoint(10, 10)!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await expect.element(dialog()).not.toBeInTheDocument();
  });

  it.each(['en', 'id'] as const)('has no fault that a machine finds, on a phone, in "%s"', async (locale) => {
    await show({ open: 'health-20', camera: CAMERA }, locale);
    await open();
    await page.viewport(390, 844);
    for (const part of dialog().element().querySelectorAll('details')) part.open = true;
    await expect.element(dialog().getByRole('img', { name: /120 × 80/ })).toBeVisible();
    expect(await faults()).toEqual([]);
    expect(dialog().element().scrollWidth).toBeLessThanOrEqual(dialog().element().clientWidth);
    expect(dialog().element().textContent).not.toMatch(/sharing\.|cite\.|\{\w+\}/);
  });
});

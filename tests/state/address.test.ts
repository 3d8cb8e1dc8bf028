/** Back is undo: one entry for each deliberate step, one for each stream, none for what somebody else's page owns. */
import { beforeEach, describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas';
import { spanOf } from '../../src/domain/time';
import { stepView } from '../../src/io/step-view';
import { Address, type AddressOptions } from '../../src/state/address.svelte';
import { AppState } from '../../src/state/app-state.svelte';
import type { Position } from '../../src/state/browser-page';
import { tinyStory } from '../fixtures/tiny-story';
import { HandPage } from './hand-page';

const atlas = buildAtlas(tinyStory());
const until = (date: string) => ({ start: atlas.extent.start, end: spanOf(date)!.end });

let page: HandPage;
let address: Address;
let app: AppState;
let restored: (Position | undefined)[];

function open(url: string, options: { isFramed?: boolean; state?: unknown } & AddressOptions = {}) {
  page = new HandPage(url, options);
  address = new Address(page, atlas, options);
  app = new AppState(atlas, address.opened.view, address);
  restored = [];
  address.start((view, position) => {
    app.restore(view);
    restored.push(position);
  });
}

beforeEach(() => open('/en/'));

describe('a step', () => {
  it('is one entry, at once, and Back undoes it', () => {
    app.show({ places: ['geneva'] });
    expect(page.url).toBe('/en/?p=geneva&v=1');
    app.show({ open: 'geneva-talks' });
    expect([page.url, page.depth]).toEqual(['/en/?p=geneva&o=geneva-talks&v=1', 2]);
    page.go(-1);
    expect([app.view.open, app.view.places]).toEqual([undefined, ['geneva']]);
    page.go(-1);
    expect(app.view.places).toEqual([]);
    page.go(2);
    expect([app.view.open, app.view.places]).toEqual(['geneva-talks', ['geneva']]);
  });

  it('that changes nothing is no entry', () => {
    app.show({ places: [] });
    app.show({ query: '  ' });
    expect([page.url, page.writes]).toEqual(['/en/', 0]);
  });

  it('that changes the language changes the folder and keeps the rest', () => {
    open('/stories/en/index.html?p=geneva&names=one&v=1');
    app.show({ locale: 'id' });
    expect(page.url).toBe('/stories/id/index.html?p=geneva&names=one&v=1');
    page.go(-1);
    expect(app.view.locale).toBe('en');
  });
});

describe('a chapter', () => {
  const [chapter] = atlas.story.chapters;
  const goTo = (at: number) => app.show(stepView(atlas, chapter!, chapter!.steps[at]!));

  it('is one entry for each step, and Back goes to the step before', () => {
    goTo(0);
    goTo(1);
    app.show({ isPresenting: true });
    expect([page.url, page.depth]).toEqual(['/en/?ch=one-week&st=both-sides&ui=present&v=1', 3]);
    page.go(-1);
    expect([app.view.step, app.view.isPresenting]).toEqual(['both-sides', false]);
    page.go(-1);
    expect([app.view.step, app.view.open]).toEqual(['accusation', 'accuses-shelling']);
    page.go(-1);
    expect([app.view.step, app.view.open]).toEqual([undefined, undefined]);
  });

  it('keeps what the reader made of a step, also when the page is loaded again', () => {
    goTo(0);
    app.show({ open: undefined, places: [], window: { ...atlas.extent } });
    expect(page.url).toBe('/en/?t=earliest..latest&ch=one-week&st=accusation&v=1');
    const { view } = app;
    open(page.url);
    expect(app.view).toEqual(view);
    expect(address.linkOf(app.view)).toContain('/en/?t=earliest..latest&ch=one-week&st=accusation&v=1');
  });
});

describe('a stream', () => {
  it('is written when it settles, as one entry', () => {
    for (const date of ['2020-10-20', '2020-10-19', '2020-10-18']) {
      app.show({ window: until(date) }, 'flow');
      page.pass(100);
    }
    expect(page.writes).toBe(0);
    page.pass(300);
    expect([page.url, page.depth]).toEqual(['/en/?t=earliest..2020-10-18&v=1', 1]);
    page.go(-1);
    expect(app.view.window).toEqual(atlas.extent);
  });

  it('goes on in its entry when it goes on soon', () => {
    for (const query of ['an', 'ann', 'ann s']) {
      app.show({ query }, 'flow');
      page.pass(1500);
    }
    expect([page.url, page.depth]).toEqual(['/en/?q=ann+s&v=1', 1]);
  });

  it('is another one after a while', () => {
    app.show({ window: until('2020-10-18') }, 'flow');
    page.pass(10_000);
    app.show({ window: until('2020-10-10') }, 'flow');
    page.pass(400);
    expect(page.depth).toBe(2);
    page.go(-1);
    expect(app.view.window).toEqual(until('2020-10-18'));
  });

  it('is another one of another kind, even before it has settled', () => {
    app.show({ window: until('2020-10-18') }, 'flow');
    app.show({ query: 'ann' }, 'flow');
    page.pass(400);
    expect([page.url, page.depth]).toEqual(['/en/?t=earliest..2020-10-18&q=ann&v=1', 2]);
  });

  it('is another one after a step', () => {
    app.show({ query: 'ann' }, 'flow');
    page.pass(400);
    app.show({ places: ['geneva'] });
    app.show({ query: 'anna' }, 'flow');
    page.pass(400);
    expect(page.depth).toBe(3);
  });

  it('is written before the step that follows it', () => {
    app.show({ window: until('2020-10-18') }, 'flow');
    app.show({ places: ['geneva'] });
    expect(page.depth).toBe(2);
    page.go(-1);
    expect([app.view.window, app.view.places]).toEqual([until('2020-10-18'), []]);
  });

  it('that comes back to where it began is no entry', () => {
    app.show({ window: until('2020-10-18') }, 'flow');
    app.show({ window: { ...atlas.extent } }, 'flow');
    page.pass(400);
    expect(page.writes).toBe(0);
  });

  it('is written once while the timeline plays: when it stops', () => {
    address.hold(true);
    for (const date of ['2020-10-18', '2020-10-19', '2020-10-20']) {
      app.show({ window: until(date) }, 'flow');
      page.pass(2000);
    }
    expect(page.writes).toBe(0);
    address.hold(false);
    expect([page.url, page.depth]).toEqual(['/en/?t=earliest..2020-10-20&v=1', 1]);
  });
});

describe('the camera', () => {
  const camera = (zoom: number) => ({ zoom, lat: 40, lng: 46 });

  it('never makes an entry of its own', () => {
    app.show({ camera: camera(5) }, 'flow');
    page.pass(400);
    app.show({ camera: camera(6) }, 'flow');
    page.pass(400);
    expect([page.url, page.depth]).toEqual(['/en/?m=6/40/46&v=1', 0]);
  });

  it('rides along with a stream', () => {
    app.show({ window: until('2020-10-18') }, 'flow');
    app.show({ camera: camera(5) }, 'flow');
    page.pass(400);
    expect(page.depth).toBe(1);
    app.show({ camera: camera(6) }, 'flow');
    page.pass(400);
    app.show({ window: until('2020-10-17') }, 'flow');
    page.pass(400);
    expect([page.url, page.depth]).toEqual(['/en/?t=earliest..2020-10-17&m=6/40/46&v=1', 1]);
  });
});

describe('in a frame', () => {
  it('never adds to the history of the page around it', () => {
    open('/en/', { isFramed: true });
    app.show({ places: ['geneva'] });
    app.show({ window: until('2020-10-18') }, 'flow');
    page.pass(400);
    expect([page.url, page.depth]).toEqual(['/en/?t=earliest..2020-10-18&p=geneva&v=1', 0]);
  });
});

describe('the reader’s place', () => {
  it('comes back with the entry', () => {
    page.reader = { scroll: 840, focus: 'geneva-talks' };
    app.show({ open: 'geneva-talks' });
    page.reader = { scroll: 0, focus: 'close' };
    page.go(-1);
    expect(restored).toEqual([{ scroll: 840, focus: 'geneva-talks' }]);
  });

  it('survives a reload', () => {
    page.reader = { scroll: 120, focus: null };
    page.fire('pagehide');
    open(page.url, { state: page.history.state });
    expect(address.opened.position).toEqual({ scroll: 120, focus: null });
  });

  it.each([null, 'x', {}, { dateline: null }, { dateline: { scroll: 'far' } }])(
    'is unknown where the state is %j',
    (state) => {
      open('/en/', { state });
      expect(address.opened.position).toBeUndefined();
    }
  );
});

describe('leaving', () => {
  it('writes what has not settled', () => {
    app.show({ query: 'ann' }, 'flow');
    page.fire('pagehide');
    expect(page.url).toBe('/en/?q=ann&v=1');
  });

  it('so does the one who shares', () => {
    app.show({ query: 'ann' }, 'flow');
    address.flush();
    expect(page.url).toBe('/en/?q=ann&v=1');
    page.pass(1000);
    expect(page.depth).toBe(1);
  });
});

it('goes on when the browser refuses, and writes the whole view the next time', () => {
  page.refuses = true;
  app.show({ places: ['geneva'] });
  page.fire('pagehide');
  page.refuses = false;
  app.show({ speakers: ['ann'] });
  expect(page.url).toBe('/en/?p=geneva&c=ann&v=1');
});

it('leaves the view alone when only the fragment changes', () => {
  app.show({ places: ['geneva'] });
  app.show({ query: 'ann' }, 'flow');
  page.followFragment('list');
  expect([app.view.places, app.view.query]).toEqual([['geneva'], 'ann']);
  expect(restored).toEqual([]);
});

it('drops what has not settled when somebody goes back', () => {
  app.show({ places: ['geneva'] });
  app.show({ query: 'ann' }, 'flow');
  page.go(-1);
  page.pass(1000);
  expect([page.url, app.view.query]).toEqual(['/en/', '']);
});

it('says what is wrong with a link, until dismissed or gone back from', () => {
  open('/en/?p=atlantis');
  expect(address.notices.map(({ key }) => key)).toEqual(['notices.unknown.places']);
  address.dismissNotices();
  expect(address.notices).toEqual([]);
  app.show({ places: ['geneva'] });
  page.go(-1);
  expect(address.notices).toHaveLength(1);
});

it('says once which version of the data a link cites, and keeps it in the address', () => {
  open('/en/?p=geneva&d=0.9.0&v=1');
  const keys = () => address.notices.map(({ key }) => key);
  expect(keys()).toEqual(['notices.data.uncorrected']);
  app.show({ places: ['region'] });
  expect(page.url).toBe('/en/?p=region&d=0.9.0&v=1');
  page.go(-1);
  expect(keys()).toEqual(['notices.data.uncorrected']);
  address.dismissNotices();
  page.go(1);
  expect([app.view.places, keys()]).toEqual([['region'], []]);
  // Nor is it said again of what is shared from there.
  expect(address.linkOf(app.view)).toBe('https://example.org/en/?p=region&v=1');
});

describe('linkOf', () => {
  it('is made from the view, and from nothing that came with the address', () => {
    open('/stories/id/index.html?utm_source=x&p=geneva&v=1#list');
    expect(address.linkOf(app.view)).toBe('https://example.org/stories/id/?p=geneva&v=1');
  });

  it('is the canonical one wherever this copy is', () => {
    open('/en/', { canonical: 'https://dateline.example/nk' });
    expect(address.linkOf({ ...app.view, query: 'a~b' })).toBe('https://dateline.example/nk/en/?q=a~b&v=1');
  });

  it('cites the version of the data when asked to, and ends in that of the grammar', () => {
    expect(address.linkOf({ ...app.view, places: ['geneva'] }, { isExact: true })).toBe(
      'https://example.org/en/?p=geneva&d=1.0.0&v=1'
    );
    open('/C:/dateline.html', { isOneFile: true });
    expect(address.linkOf(app.view, { isExact: true })).toMatch(/\?d=1\.0\.0&lang=en&v=1$/);
  });

  it('opens exactly that view', () => {
    app.show({ places: ['stepanakert'], window: until('2020-10-05'), open: 'denies-shelling' });
    const view = JSON.stringify(app.view);
    open(address.linkOf(app.view).replace('https://example.org', ''));
    expect(JSON.stringify(app.view)).toBe(view);
  });
});

it('falls back to the reader’s language where the address names none', () => {
  open('/', { fallback: 'id' });
  expect(app.view.locale).toBe('id');
  app.show({ places: ['geneva'] });
  expect(page.url).toBe('/id/?p=geneva&v=1');
});

describe('a page in one file', () => {
  const FILE = '/C:/Sekolah/id/dateline.html';
  const openFile = (search: string, canonical?: string) =>
    open(`${FILE}${search}`, { fallback: 'en', isOneFile: true, canonical });

  it('says its language in the query, whatever folders it lies in', () => {
    openFile('');
    expect(app.view.locale).toBe('en');
    app.show({ locale: 'id' });
    expect(page.url).toBe('?lang=id&v=1');
    page.go(-1);
    expect(app.view.locale).toBe('en');
    openFile('?p=geneva&lang=id&v=1');
    expect([app.view.locale, app.view.places, address.notices]).toEqual(['id', ['geneva'], []]);
    expect(address.hrefOf({ ...app.view, locale: 'en' })).toBe('?p=geneva&lang=en&v=1');
  });

  it('keeps what other programs put into its address, and its language once', () => {
    openFile('?lang=id&from=stick&v=1');
    app.show({ places: ['geneva'] });
    expect(page.url).toBe('?p=geneva&from=stick&lang=id&v=1');
  });

  it('shares the address that everybody can open, or knows that it has none', () => {
    openFile('?p=geneva&lang=id&v=1', 'https://story.example.org');
    expect(address.root).toBe('https://story.example.org/');
    expect(address.linkOf(app.view)).toBe('https://story.example.org/id/?p=geneva&v=1');
    expect(address.pageOf('id', { kind: 'place', id: 'geneva' })).toBe(
      'https://story.example.org/id/p/geneva/'
    );
    openFile('?p=geneva&lang=id&v=1');
    expect([address.root, address.pageOf('id', { kind: 'place', id: 'geneva' })]).toEqual([
      undefined,
      undefined
    ]);
    expect(address.linkOf(app.view)).toBe(`https://example.org${FILE}?p=geneva&lang=id&v=1`);
  });
});

/** Starts the page in a browser: the story comes, and the living page takes the place of what stood there before. */
import { mount, tick } from 'svelte';
import App from './App.svelte';
import { buildAtlas } from './domain/atlas';
import { withChapters } from './domain/steps';
import { fetchStory } from './fetch-story';
import { loadLanguage } from './i18n';
import { uiWords } from './io/ui-words';
import { showLoadFailure } from './load-failure';
import { Address } from './state/address.svelte';
import { AppState } from './state/app-state.svelte';
import { thisPage, type Position } from './state/browser-page';
import { Offline } from './state/offline.svelte';
import { offlinePage } from './state/offline-page';
import { OwnShelf } from './state/own-shelf.svelte';
import { safeStorage, type SafeStorage } from './state/safe-storage';
import { Settings, settingsPage } from './state/settings.svelte';
import { focusFirst, headingIdOf, LIST_HEADING } from './ui/list/opening';
import type { Whereabouts } from './whereabouts';

/** What scrolls is the list's own box, or the page where the list stands in it. */
const scroller = (): Element => {
  const box = document.querySelector('.sheet > .content');
  return box && box.scrollHeight > box.clientHeight ? box : document.documentElement;
};

const positionNow = (): Position => ({
  scroll: scroller().scrollTop,
  focus: document.activeElement?.id || null
});

async function goTo({ scroll, focus }: Position) {
  await tick();
  if (focus !== null) document.getElementById(focus)?.focus({ preventScroll: true });
  scroller().scrollTop = scroll;
}

/** A page that is all in one file needs nothing kept. */
function offlineOf({ base, isOneFile }: Whereabouts, storage: SafeStorage): Offline {
  if (isOneFile || base === undefined) return new Offline();
  return new Offline(offlinePage(new URL(base, location.href).href, storage));
}

export async function start(root: HTMLElement, at: Whereabouts) {
  if (uiWords(location.search).includes('notes')) {
    const { startNotes } = await import('./notes');
    return startNotes(root, at.locale);
  }
  const { story, words } = await fetchStory(at.locale);
  // Without it the page stays as it was built, which is the whole story as text.
  if (!story) {
    showLoadFailure(root, words, () => void start(root, at));
    return;
  }
  const storage = safeStorage(() => localStorage);
  const shelf = new OwnShelf(
    storage,
    safeStorage(() => sessionStorage)
  );
  await shelf.prepare(location.search);
  const atlas = withChapters(buildAtlas(story), shelf);
  const address = new Address(thisPage(positionNow), atlas, { ...at, fallback: at.locale });
  const app = new AppState(atlas, address.opened.view, address);
  const settings = new Settings(settingsPage(storage));
  const offline = offlineOf(at, storage);
  settings.onForget = () => void offline.forget();
  address.start((view, position) => {
    void loadLanguage(view.locale).then(() => {
      app.restore(view);
      if (position) void goTo(position);
    });
  });
  const stillMap = root.querySelector<HTMLElement>('.map > :last-child') ?? undefined;
  const before = [...root.childNodes];
  root.replaceChildren();
  try {
    mount(App, { target: root, props: { app, settings, offline, address, shelf, base: at.base, stillMap } });
  } catch (error) {
    // Better a page that does not move than none.
    root.replaceChildren(...before);
    throw error;
  }
  offline.start();
  await tick();
  // A link to an item is a deliberate act: it leads there; one to a step leads to the step, which comes first.
  if (address.opened.position) await goTo(address.opened.position);
  else if (app.view.open !== undefined && app.view.chapter === undefined)
    focusFirst(headingIdOf(app.view.open), LIST_HEADING);
}

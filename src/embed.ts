/** Starts the map in somebody else's page, which may have given it no origin: nothing is stored, nothing takes the focus. */
import { mount } from 'svelte';
import Embed from './Embed.svelte';
import { buildAtlas } from './domain/atlas';
import { fetchStory } from './fetch-story';
import { loadLanguage } from './i18n';
import { readEmbedOptions } from './io/embed';
import { showLoadFailure } from './load-failure';
import { Address } from './state/address.svelte';
import { AppState } from './state/app-state.svelte';
import { framedPage } from './state/browser-page';
import { heightTeller, linkMessage, secretIn, thisHost } from './state/frame-host';
import { safeStorage } from './state/safe-storage';
import { Settings, settingsPage } from './state/settings.svelte';
import { inSite } from './whereabouts';

/** What a reader chose on the site is not what a page that embeds it asks for, nor the other way about. */
const nowhere = safeStorage(() => {
  throw new Error('an embedded page stores nothing');
});

async function start(root: HTMLElement) {
  const { base, locale: fallback, canonical } = inSite();
  const { story, words } = await fetchStory(fallback);
  if (!story) {
    showLoadFailure(root, words, () => void start(root), words.t('embed.failed'));
    return;
  }
  const options = readEmbedOptions(location.search);
  const host = thisHost();
  const secret = secretIn(location.hash);
  const atlas = buildAtlas(story);
  const address = new Address(framedPage(), atlas, { fallback, canonical });
  const app = new AppState(atlas, address.opened.view, address);
  const settings = new Settings(settingsPage(nowhere));
  settings.theme = options.theme === 'auto' ? 'system' : options.theme;
  address.start((view) => void loadLanguage(view.locale).then(() => app.restore(view)));

  const onLeave = (href: string) => {
    const link = linkMessage(href, { secret, referrer: document.referrer });
    if (link) host.post(link.message, link.origin);
    return link !== undefined;
  };
  const stillMap = root.querySelector<HTMLElement>('.map > :last-child') ?? undefined;
  root.replaceChildren();
  const onHeight = heightTeller(host, { id: options.id, secret });
  mount(Embed, {
    target: root,
    props: { app, settings, options, address, base, stillMap, onHeight, onLeave }
  });
}

const root = document.getElementById('embed');
if (root) void start(root);

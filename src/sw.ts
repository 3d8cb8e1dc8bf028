/** The worker of the site: keeps an edition, and answers for the network where it does not. Waits until it is asked to take over. */
import { type Asked, type Edition } from './io/edition';
import { insteadOf, routeOf, type Route } from './io/offline-routes';
import { EditionStore } from './state/edition-store';

/** What a worker has, and the types of a page do not. */
type Lasting = Event & { waitUntil: (done: Promise<unknown>) => void };
type FetchEvent = Lasting & {
  request: Request;
  clientId: string;
  resultingClientId: string;
  respondWith: (answer: Promise<Response>) => void;
};
type MessageFromPage = Lasting & { data: Asked; ports: readonly MessagePort[] };
type WorkerScope = {
  registration: Pick<ServiceWorkerRegistration, 'scope' | 'waiting' | 'installing'>;
  clients: {
    claim: () => Promise<void>;
    matchAll: (options: { type: 'window'; includeUncontrolled: true }) => Promise<readonly { id: string }[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: <E>(type: string, listener: (event: E) => void) => void;
};
const worker = globalThis as unknown as WorkerScope;

/** By the build, so that each edition has a worker of its own. */
const VERSION = import.meta.env.VITE_EDITION as string;
/** How long a page is waited for before the one that is kept will do. */
const PATIENCE_MS = 3000;

const root = worker.registration.scope;
const store = new EditionStore({ caches, fetch: (...asked) => fetch(...asked), root });
/** Pages that came from what is kept: their parts come from there as well, so that they belong together. */
const fromKept = new Set<string>();

async function install(): Promise<void> {
  const edition = await store.ask();
  // The host is in the middle of changing its files: the browser tries again at the next visit.
  if (edition.version !== VERSION) throw new Error(`this is edition ${VERSION}, not ${edition.version}`);
  const hadAll = await isAnyWhole();
  await store.keep(edition, edition.core);
  // Whoever has asked for everything keeps everything, as far as it is to be had just now.
  if (hadAll) await store.keep(edition, edition.rest).catch(() => undefined);
}

async function isAnyWhole(): Promise<boolean> {
  const editions = await Promise.all((await store.versions()).map((version) => store.read(version)));
  const isWhole = async (edition: Edition | undefined) =>
    edition !== undefined && (await store.missing(edition)).length === 0;
  return (await Promise.all(editions.map(isWhole))).includes(true);
}

/** Whether one page at the most may need what an earlier edition has. */
async function isAlone(): Promise<boolean> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.length <= 1;
}

/** Throws away what no page can need any more, but nothing of an edition that is on its way. */
async function tidy(): Promise<void> {
  const { waiting, installing } = worker.registration;
  if (!waiting && !installing && (await isAlone())) await store.discard((version) => version !== VERSION);
}

/** Browsers clear away what they need the room of. */
async function mend(): Promise<void> {
  const edition = (await store.read(VERSION)) ?? (await store.ask());
  if (edition.version === VERSION) await store.keep(edition, edition.core);
}

/** Resolves with nothing where the network has no answer in time. */
async function timely(asked: Promise<Response>): Promise<Response | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, undefined);
  });
  const answer = await Promise.race([asked, late]).catch(() => undefined);
  clearTimeout(timer);
  return answer && answer.status < 500 ? answer : undefined;
}

async function answer(event: FetchEvent, route: Exclude<Route, { how: 'pass' }>): Promise<Response> {
  const { request, clientId, resultingClientId } = event;
  const kept = await store.match(route.path, VERSION);
  if (kept === undefined)
    return fetch(request).catch((error: unknown) => {
      const instead = request.mode === 'navigate' ? insteadOf(request.url, root) : undefined;
      if (instead === undefined) throw error;
      return Response.redirect(new URL(instead, root).href);
    });
  const isPage = request.mode === 'navigate';
  if (route.how === 'asked' && !fromKept.has(clientId)) {
    const asked = fetch(request);
    const answered = await (isPage ? timely(asked) : asked.catch(() => undefined));
    if (answered) return answered;
  }
  if (isPage) fromKept.add(resultingClientId);
  return kept;
}

worker.addEventListener<Lasting>('install', (event) => event.waitUntil(install()));
worker.addEventListener<Lasting>('activate', (event) =>
  event.waitUntil(Promise.all([worker.clients.claim(), tidy()]))
);
worker.addEventListener<FetchEvent>('fetch', (event) => {
  const { method, url, mode } = event.request;
  const route = routeOf({ method, url, isNavigation: mode === 'navigate' }, root);
  if (route.how !== 'pass') event.respondWith(answer(event, route));
});

const ANSWERS: Record<Asked, (event: MessageFromPage) => unknown> = {
  version: ({ ports }) => ports[0]?.postMessage(VERSION),
  'take-over': () => worker.skipWaiting(),
  'take-over-alone': async () => {
    if (await isAlone()) await worker.skipWaiting();
  },
  tidy: async () => {
    await tidy();
    await mend().catch(() => undefined);
  }
};
worker.addEventListener<MessageFromPage>('message', (event) =>
  event.waitUntil(Promise.resolve(ANSWERS[event.data](event)))
);

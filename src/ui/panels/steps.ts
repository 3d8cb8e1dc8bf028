/** Opening and closing what stands in the place of the map, so that the focus goes with it and comes back. */
import { tick } from 'svelte';
import { pairedIds, type View } from '../../domain/view';
import type { AppState } from '../../state/app-state.svelte';
import { focusFirst, LIST_HEADING, openItem } from '../list/opening';

export const PANEL_HEADING = 'panel-heading';
const HEADING = `#${PANEL_HEADING}`;
/** The links to the views stand in the bar, and on phones in the list as well; one of the two is shown. */
export type ViewsPlace = 'bar' | 'list';
/** Of the link that leads there; the map is a view as well. */
export const viewLinkId = (panel: View['panel'], place: ViewsPlace): string =>
  `${place}-view-${panel ?? 'map'}`;

type Opener = Pick<AppState, 'view' | 'show'>;

/** Where a panel and a comparison over it were opened from. */
const origins: { panel: Element | null; compare: Element | null } = { panel: null, compare: null };
/** What takes the focus when the panel is there, by selector; its heading where there is no such thing. */
let awaited: string | undefined;

/** The panel may have to be fetched first; it takes the focus when it is there. For `{@attach}`. */
export function arrive(): void {
  if (awaited === undefined) return;
  const target = document.querySelector<HTMLElement>(awaited) ?? document.getElementById(PANEL_HEADING);
  awaited = undefined;
  target?.focus();
}

/** For a deliberate act only: following a link must not take the focus away. */
export function openPanel(app: Opener, panel: View['panel']): void {
  origins.panel = document.activeElement;
  awaited = panel && HEADING;
  app.show({ panel, compare: undefined });
}

/** The figures, at one of them or at those of one measure; what else is to change goes with it, so that Back is one step. */
export async function openFigures(
  app: Opener,
  at: { figure: string } | { measure: string } | undefined,
  change: Partial<View> = {}
): Promise<void> {
  const isThere = app.view.panel === 'figures' && app.view.compare === undefined;
  if (!isThere) origins.panel = document.activeElement;
  awaited = HEADING;
  if (at) awaited = 'figure' in at ? `[data-figure='${at.figure}'] button` : `[data-measure='${at.measure}']`;
  app.show({ ...change, panel: 'figures', compare: undefined });
  if (!isThere) return;
  await tick();
  arrive();
}

/** Another pair in a comparison that is open leaves the focus where it is. */
export function openComparison(app: Opener, a: string, b: string): void {
  if (app.view.compare === undefined) {
    origins.compare = document.activeElement;
    awaited = HEADING;
  }
  app.show({ compare: pairedIds(a, b) });
}

/** What is on top: the comparison, or else the panel. */
export async function closeTop(app: Opener): Promise<void> {
  const top = app.view.compare ? 'compare' : 'panel';
  const { panel } = app.view;
  const origin = origins[top];
  origins[top] = null;
  app.show({ [top]: undefined });
  await tick();
  const links = [viewLinkId(panel, 'bar'), viewLinkId(panel, 'list')];
  if (origin instanceof HTMLElement && origin.isConnected && isShown(origin)) origin.focus();
  else focusFirst(...[PANEL_HEADING, ...links, LIST_HEADING].filter(isShownById));
}

/** Where there is no room for both, the list takes the panel's place. */
export async function openBeside(app: Opener, id: string): Promise<void> {
  if (!isShownById(LIST_HEADING)) app.show({ open: id, ...NO_PANEL });
  await tick();
  await openItem(app, id);
}

/** To something outside the panel, which closes where it hides that. */
export async function skipTo(app: Opener, id: string): Promise<void> {
  if (!isShownById(id)) app.show(NO_PANEL);
  await tick();
  focusFirst(id);
}

const NO_PANEL = { panel: undefined, compare: undefined };
const isShownById = (id: string): boolean => {
  const element = document.getElementById(id);
  return element !== null && isShown(element);
};
const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** Puts one panel on a page of its own. */
import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import type { AppState } from '../../src/state/app-state.svelte';
import PanelPage from './PanelPage.svelte';

export async function showPanel<Props extends Record<string, unknown>>(
  app: AppState,
  panel: Component<Props>,
  given: Props
): Promise<void> {
  const anyPanel: Component<Record<string, unknown>> = panel as unknown as Component<Record<string, unknown>>;
  await render(PanelPage, { app, panel: anyPanel, given });
}

/** The file of the whole world: where it is, and its land and borders for the map without WebGL. */
import { worldFile } from 'virtual:basemap';
import type { Ground } from '../domain/projection';
import { groundOf, type WorldFile } from './basemap';

/** Pages of a language lie one folder deep; the frame of the page says where the root is. */
export function worldUrl(): string {
  const base = document.querySelector<HTMLElement>('[data-base]')?.dataset.base ?? './';
  return new URL(worldFile, new URL(base, document.baseURI)).href;
}

/** Undefined where it cannot be had. */
export async function fetchWorld(): Promise<Ground | undefined> {
  try {
    const answer = await fetch(worldUrl());
    return answer.ok ? groundOf((await answer.json()) as WorldFile) : undefined;
  } catch {
    return undefined;
  }
}

/** The file of the whole world: where it is, and its land and borders for the map without WebGL. */
import { worldFile } from 'virtual:basemap';
import type { Ground } from '../domain/projection';
import { splitPath } from '../io/url-path';
import { groundOf, type WorldFile } from './basemap';

/** Pages of a language lie below the root of the site; the path says how deep. */
export function worldUrl(): string {
  return new URL(worldFile, new URL(splitPath(location.pathname).base, location.href)).href;
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

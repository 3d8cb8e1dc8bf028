/** Draws the map of the view as a picture: brings together what it shows, the ground under it, and the page's fonts. */
import { attribution, former, labels, region, riverNames } from 'virtual:basemap';
import { countsShown, placesOnMap } from './domain/features';
import { NO_GROUND } from './domain/ground';
import { cameraInWorld, projectionOf, type Projection, type Size } from './domain/projection';
import type { Day } from './domain/time';
import { groundOf } from './io/ground-files';
import { fetchShapes } from './map/basemap-files';
import { frameOf } from './map/framing';
import type { AppState } from './state/app-state.svelte';
import { packedFonts, pagePens } from './ui/picture/page-pens';
import { viewPicture, withStyle, type ViewPicture } from './ui/picture/view-picture';
import type { PictureGround } from './ui/picture/view-scene';

/** `frame` is the size of the map on the screen. Rejects where the page's own files cannot be had. */
export async function drawView(
  app: AppState,
  { frame, link, today }: { frame: Size; link: string; today: Day }
): Promise<ViewPicture> {
  const { places, story } = app.atlas.story;
  const letters = JSON.stringify([story.title, ...places.map(({ label }) => label)]);
  const [ground, pens] = await Promise.all([groundUnder(app), pagePens(letters)]);
  const picture = viewPicture({ app, ground, seen: seenBy(app, frame), link, today, pens });
  return { ...picture, svg: withStyle(picture.svg, await packedFonts(picture.svg)) };
}

/** What the screen shows, whether a moving map does or a still one. */
function seenBy({ atlas, mapRows, asked, view }: AppState, size: Size): Projection {
  const counts = countsShown(atlas, { rows: mapRows, window: asked.window, chosen: view.places });
  const { marked } = placesOnMap(counts, view.window);
  const { places, story } = atlas.story;
  const camera = view.camera ?? frameOf({ home: story.home.bounds, places, marked, size });
  return projectionOf(cameraInWorld(camera, size), size);
}

/** A map from elsewhere cannot be taken along; then, as on a still map, the page's own is drawn. */
async function groundUnder({ atlas }: AppState): Promise<PictureGround> {
  if (atlas.story.story.basemap === 'none')
    return { ground: NO_GROUND, former: [], labels: [], riverNames: {}, credit: undefined };
  const ground = await fetchShapes().then(groundOf, () => region);
  return { ground, former, labels, riverNames, credit: attribution };
}

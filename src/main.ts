/** The story as a page of the site: the living page takes the place of the prerendered one. */
import { start } from './start';
import { stylesSettled } from './styles-settled';
import { inSite } from './whereabouts';

const root = document.getElementById('app');

void stylesSettled().then(() => {
  // Where something was missing already, as the styles, the page that stands there is the better one, and says so.
  const isGivenUp = document.getElementById('load-failure')?.hidden === false;
  if (root && !isGivenUp) return start(root, inSite());
});

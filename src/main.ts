/** The story as a page of the site: the living page takes the place of the prerendered one. */
import { start } from './start';
import { inSite } from './whereabouts';

const root = document.getElementById('app');
if (root) void start(root, inSite());

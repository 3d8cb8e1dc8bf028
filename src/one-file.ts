/** The story as one file that asks nobody: all that the site keeps beside its pages stands in the page itself. */
import { start } from './start';
import { bringFiles } from './state/site-files';
import { filesIn } from './state/own-files';
import { inOneFile } from './whereabouts';

bringFiles(filesIn(document));
const root = document.getElementById('app');
if (root) void start(root, inOneFile());

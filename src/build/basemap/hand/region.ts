/** Where OpenStreetMap's lines are used: the Caucasus and the whole of the Caspian Sea, so that no coast is cut in two there. */
import type { Box } from '../geometry';

export const REGION: Box = [38, 35.5, 55.2, 47.5];

/** The version of the data that a link cites. The data shown are those of now; what was corrected since is told. */
import { excerpt } from './notice';
import type { Reading } from './url-codec';

/** It is no part of the view, and stays in the address as it came. */
export const VERSION_PARAM = 'd';

/** What a link is given besides the view, so that it cites the version of today. */
export const citing = (version: string): [string, string][] => [[VERSION_PARAM, version]];

export function readCited(text: string | null, { known, notice }: Reading): void {
  if (text === null || text === '') return;
  const { story, changes = [] } = known.story;
  const cited = numbersOf(text);
  if (!cited) {
    notice('notices.data.unreadable', { text: excerpt(text) });
    return;
  }
  const versions = { cited: text, version: story.version };
  const order = compare(cited, numbersOf(story.version));
  if (order > 0) notice('notices.data.later', versions);
  if (order >= 0) return;
  const since = changes.filter(({ version }) => compare(numbersOf(version), cited) > 0);
  if (since.length === 0) notice('notices.data.uncorrected', versions);
  else notice('notices.data.corrected', { ...versions, count: since.length }, { changes: since });
}

type Numbers = readonly number[];

function numbersOf(version: string): Numbers | undefined {
  return /^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(version) ? version.split('.').map(Number) : undefined;
}

/** Below zero where the first is the older one. */
function compare(a: Numbers = [], b: Numbers = []): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at === -1 ? 0 : a[at]! - (b[at] ?? 0);
}

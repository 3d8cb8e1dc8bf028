/** Which agency fed which outlet, as far as the articles say: named in the text, implied, or not named. */
import type { Source, Statement } from '../schema/story';
import type { ViaRole } from '../schema/vocabulary';

/** `implied`: a note says why it is put here although the sentence does not name it. */
export const NAMINGS = ['named', 'implied', 'not-named'] as const;
export type Naming = (typeof NAMINGS)[number];

export type Feed = {
  /** null where nobody is named. */
  agent: string | null;
  role: ViaRole;
  outlet: string;
  counts: Record<Naming, number>;
  statements: string[];
};

export type Chains = {
  feeds: Feed[];
  /** By outlet: what it says in its own voice, and what nothing but it carried. */
  unfed: Map<string, { ownVoice: string[]; direct: string[] }>;
};

type Carried = Pick<Statement, 'id' | 'speaker' | 'via' | 'evidence'>;

/** The last link before the outlet is the one that fed it. */
export function chainsOf(
  statements: readonly Carried[],
  sourceById: ReadonlyMap<string, Pick<Source, 'outlet'>>
): Chains {
  const feeds = new Map<string, Feed>();
  const unfed: Chains['unfed'] = new Map();
  for (const { id, speaker, via, evidence } of statements) {
    const carrier = via.filter(({ role }) => role !== 'publisher').at(-1);
    const outlets = new Set(evidence.flatMap(({ source }) => sourceById.get(source)?.outlet ?? []));
    for (const outlet of outlets) {
      if (!carrier) {
        const own = unfed.get(outlet) ?? { ownVoice: [], direct: [] };
        unfed.set(outlet, own);
        own[speaker === null ? 'ownVoice' : 'direct'].push(id);
        continue;
      }
      const { agent, role, note } = carrier;
      const key = `${agent ?? ''} ${role} ${outlet}`;
      const feed = feeds.get(key) ?? {
        agent,
        role,
        outlet,
        counts: { named: 0, implied: 0, 'not-named': 0 },
        statements: []
      };
      feeds.set(key, feed);
      feed.counts[agent === null ? 'not-named' : isPress(role) && note ? 'implied' : 'named']++;
      feed.statements.push(id);
    }
  }
  return { feeds: [...feeds.values()], unfed };
}

/** A note on an agency says why it stands there; a note on a document says what document it is. */
const isPress = (role: ViaRole): boolean => role === 'agency' || role === 'broadcaster';

export const totalOf = ({ counts }: Pick<Feed, 'counts'>): number =>
  NAMINGS.reduce((sum, naming) => sum + counts[naming], 0);

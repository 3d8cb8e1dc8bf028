/** Ids that a release has had: each of them names a record for ever, leads on to one, or tells why there is none. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_KINDS, type RecordKind } from '../schema/history';
import { hint, type Problem } from './problems';
import type { Data } from './read';

export const RELEASED_FILE = 'released-ids.txt';
const HEAD =
  '# Every id that a release has had. `npm run data:release` adds to it; no line is ever changed or taken out.';

export type Released = { kind: RecordKind; id: string; problem: (message: string) => Problem };

/** A folder that was never released has no such file. */
export function readReleased(dir: string, shownAs: string): { released: Released[]; problems: Problem[] } {
  const path = join(dir, RELEASED_FILE);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/) : [];
  const released: Released[] = [];
  const problems: Problem[] = [];
  lines.forEach((text, index) => {
    if (text === '' || text.startsWith('#')) return;
    const problem = (message: string): Problem => ({
      file: `${shownAs}/${RELEASED_FILE}`,
      line: index + 1,
      column: 1,
      message
    });
    const [word = '', id, ...more] = text.split(' ');
    const kind = RECORD_KINDS.find((known) => known === word);
    if (kind === undefined || !id || more.length > 0)
      problems.push(
        problem('a line is a kind and an id, like "place geneva"; `npm run data:release` writes them')
      );
    else released.push({ kind, id, problem });
  });
  return { released, problems };
}

export function textOfReleased(ids: Iterable<{ kind: RecordKind; id: string }>): string {
  const lines = new Set([...ids].map(({ kind, id }) => `${kind} ${id}`));
  return `${[HEAD, ...[...lines].sort()].join('\n')}\n`;
}

/** Every id of the records in a folder. */
export function livingIds({ entries }: Data): { kind: RecordKind; id: string }[] {
  const of = (kind: RecordKind, records: readonly { raw: Record<string, unknown> }[]) =>
    records.map(({ raw }) => ({ kind, id: String(raw['id']) }));
  return [
    ...of('actor', entries.actors),
    ...of('chapter', entries.chapters),
    ...of('event', entries.events),
    ...of('place', entries.places),
    ...of('source', entries.sources),
    ...of('statement', entries.statements),
    ...entries.statements.flatMap(({ raw }) =>
      Array.isArray(raw['figures'])
        ? raw['figures'].map((figure: { id?: unknown }) => ({
            kind: 'figure' as const,
            id: String(figure?.id)
          }))
        : []
    )
  ];
}

type Ids = ReadonlyMap<string, { target: string; entry: { raw: Record<string, unknown> } }>;

const listOf = (kind: RecordKind) => `${kind}s` as const;
const article = (kind: string) => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`);

export function keptWordProblems(data: Data, ids: Ids): Problem[] {
  return [...lostIds(data, ids), ...otherKinds(data, ids)];
}

/** What was released and is nowhere, or is something else now. */
function lostIds({ released, unread }: Data, ids: Ids): Problem[] {
  return released.flatMap(({ kind, id, problem }) => {
    const list = listOf(kind);
    if (unread.has(list === 'figures' ? 'statements' : list) || unread.has('aliases')) return [];
    const found = ids.get(id);
    if (!found) {
      const same = [...ids].filter(([, { target }]) => target === list).map(([each]) => each);
      const near = same.find((each) => hint(id, [each]).includes(`mean "${each}"`));
      return [
        problem(
          `${kind} "${id}" was released and is gone${near === undefined ? '' : `, while "${near}" is there`}; say in aliases.yaml where it leads now, or what it was and why it was withdrawn`
        )
      ];
    }
    const now = found.target === 'aliases' ? found.entry.raw['kind'] : found.target.slice(0, -1);
    return now === kind
      ? []
      : [
          problem(
            `${kind} "${id}" was released and is ${article(String(now))} now; an id is never given to something else`
          )
        ];
  });
}

/** An old id that leads to something of another kind. */
function otherKinds({ entries }: Data, ids: Ids): Problem[] {
  return entries.aliases.flatMap(({ sound: { id, kind, to = [] }, problem }) =>
    to.flatMap((next, index) => {
      const found = ids.get(next);
      if (!found || kind === undefined) return [];
      const now = found.target === 'aliases' ? found.entry.raw['kind'] : found.target.slice(0, -1);
      return now === kind
        ? []
        : [
            problem(
              ['to', index],
              `"${id}" was ${article(kind)}, and "${next}" is ${article(String(now))}; it leads to one of its own kind`
            )
          ];
    })
  );
}

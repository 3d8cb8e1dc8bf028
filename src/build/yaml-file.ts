/** A YAML file with the place of each value in it. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Node } from 'yaml';
import type { Problem } from './problems';

export type Path = readonly PropertyKey[];

export type YamlFile = {
  /** As messages call it. */
  name: string;
  value: unknown;
  problems: Problem[];
  /** A problem at the value that the path leads to, or as near to it as the file goes; `key` points at the name of the field. */
  problem: (path: Path, message: string, at?: 'value' | 'key') => Problem;
};

export function parseYaml(name: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problemAt = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(1, line), column: Math.max(1, col), message };
  };
  const problems = [...document.errors, ...document.warnings].map(({ pos, message }) =>
    problemAt(pos[0], `this is not YAML as it should be: ${message.replaceAll('\n', ' ')}`)
  );
  visit(document, {
    Alias(_, alias) {
      if (!alias.resolve(document))
        problems.push(problemAt(alias.range?.[0] ?? 0, `there is no anchor "&${alias.source}" above`));
    }
  });

  const offsetOf = (path: Path, at: 'value' | 'key'): number => {
    let node = document.contents as Node | null;
    let offset = node?.range?.[0] ?? 0;
    for (const [depth, step] of path.entries()) {
      if (isAlias(node)) node = node.resolve(document) ?? null;
      let next: unknown;
      if (isSeq(node)) next = node.items[Number(step)];
      else if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
        next = pair?.value;
        const isKeyWanted = at === 'key' && depth === path.length - 1;
        // A field without a value has no node; its name stands for it.
        if (pair && (isKeyWanted || !next)) return (pair.key as Node).range?.[0] ?? offset;
      }
      if (!next) return offset;
      node = next as Node;
      offset = node.range?.[0] ?? offset;
    }
    return offset;
  };

  return {
    name,
    // No limit on aliases: the files are our own.
    value: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: -1 }),
    problems,
    problem: (path, message, at = 'value') => problemAt(offsetOf(path, at), message)
  };
}

/** What old ids and corrections must say to make sense beside the other records. */
import type { Data, RecordOf } from './read';
import type { Finding } from './rules';

/** Feeds would take two corrections of one id for one. */
export function isNotSaidTwice({ id }: Partial<RecordOf<'changes'>>, { entries }: Data): Finding[] {
  return id !== undefined && entries.changes.filter(({ raw }) => raw['id'] === id).length > 1
    ? [[['id'], `id "${id}" is that of two corrections`]]
    : [];
}

/** Whoever follows a link must come to a record, or to why there is none. */
export function leadsToAnEnd({ id, to = [] }: Partial<RecordOf<'aliases'>>, data: Data): Finding[] {
  return to.flatMap((next, i) => {
    const way = wayBack(id, next, data);
    return way
      ? [[['to', i], `"${id}" leads in a circle: ${way.join(' → ')}; let one of them lead to a record`]]
      : [];
  });
}

/** From an id over others to itself, if it comes to that. */
function wayBack(
  id: string | undefined,
  next: string,
  data: Data,
  way: string[] = [next]
): string[] | undefined {
  if (id === undefined) return undefined;
  if (next === id) return [id, ...way];
  const further = (data.entries.aliases.find(({ raw }) => raw['id'] === next)?.sound.to ?? []).filter(
    (each) => each === id || !way.includes(each)
  );
  return further.map((each) => wayBack(id, each, data, [...way, each])).find((found) => found !== undefined);
}

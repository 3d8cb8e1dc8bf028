/** Every id that has a page, by the folder of its kind: those of records, and those that have gone. */
import { itemPath } from '../../io/item-path';
import type { Story } from '../../schema/story';
import { itemsOf } from '../items/sheets';

export function knownIds(story: Story): Record<string, string[]> {
  const former = [...(story.aliases ?? []), ...(story.withdrawn ?? [])].flatMap(({ id, kind }) =>
    kind === 'figure' ? [] : [{ id, kind }]
  );
  const chapters = story.chapters.map(({ id }) => ({ kind: 'chapter' as const, id }));
  const ids: Record<string, string[]> = {};
  for (const item of [...itemsOf(story), ...chapters, ...former]) {
    const [folder = ''] = itemPath(item).split('/');
    (ids[folder] ??= []).push(item.id);
  }
  return ids;
}

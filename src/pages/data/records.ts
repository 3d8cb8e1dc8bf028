/** The lists of the compiled story: how many records each has, and the names of their fields, from the schema itself. */
import { ChangeRecord, CompiledAlias, CompiledWithdrawal } from '../../schema/history';
import { ChapterRecord } from '../../schema/records';
import {
  CompiledActor,
  CompiledEvent,
  CompiledFigure,
  CompiledPlace,
  CompiledSource,
  CompiledStatement,
  type Story
} from '../../schema/story';

const SHAPES = {
  sources: CompiledSource.shape,
  places: CompiledPlace.shape,
  actors: CompiledActor.shape,
  events: CompiledEvent.shape,
  statements: CompiledStatement.shape,
  figures: CompiledFigure.shape,
  chapters: ChapterRecord.shape,
  changes: ChangeRecord.shape,
  aliases: CompiledAlias.shape,
  withdrawn: CompiledWithdrawal.shape
};
export type List = keyof typeof SHAPES;

/** Lists that are empty are left out, as they are in the file. */
export function listsOf(story: Story): { list: List; count: number; fields: string[] }[] {
  const recordsOf = (list: List): readonly unknown[] =>
    list === 'figures' ? story.statements.flatMap(({ figures = [] }) => figures) : (story[list] ?? []);
  return (Object.keys(SHAPES) as List[])
    .map((list) => ({ list, count: recordsOf(list).length, fields: Object.keys(SHAPES[list]) }))
    .filter(({ count }) => count > 0);
}

/** In kilobytes, as the file is written. */
export const sizeOf = (story: Story): number =>
  Math.ceil(new TextEncoder().encode(JSON.stringify(story)).length / 1000);

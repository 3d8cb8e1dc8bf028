/** The compiled story, `dist/data/story.json`: what other people's tools and the app itself read. */
import { z } from 'zod';
import { ChangeRecord, CompiledAlias, CompiledWithdrawal } from './history';
import { Bounds, When } from './primitives';
import {
  ActorRecord,
  ChapterRecord,
  EventRecord,
  FigureRecord,
  NameRecord,
  PlaceRecord,
  SourceRecord,
  StatementRecord,
  StoryRecord
} from './records';
import { Localized } from './primitives';

const CompiledName = NameRecord.extend({ from: Bounds.optional(), to: Bounds.optional() });

export const CompiledStoryHead = StoryRecord.extend({ period: Bounds, accurateAsOf: Bounds });
export const CompiledSource = SourceRecord;
export const CompiledPlace = PlaceRecord.extend({ names: z.array(CompiledName), valid: Bounds.optional() });
export const CompiledActor = ActorRecord.extend({ names: z.array(CompiledName) });
export const CompiledEvent = EventRecord.omit({ whenBasis: true, whenNote: true }).extend({ when: When });
export const CompiledFigure = z.strictObject({
  ...FigureRecord.shape,
  asOf: Bounds.optional(),
  period: z.union([Bounds, Localized]).optional()
});
export const CompiledStatement = z.strictObject({
  ...StatementRecord.shape,
  said: StatementRecord.shape.said.omit({ whenBasis: true, whenNote: true }).extend({ when: When }),
  figures: z.array(CompiledFigure).optional()
});

export const CompiledChapter = ChapterRecord;

export const CompiledStory = z.strictObject({
  story: CompiledStoryHead,
  sources: z.array(CompiledSource),
  places: z.array(CompiledPlace),
  actors: z.array(CompiledActor),
  events: z.array(CompiledEvent),
  statements: z.array(CompiledStatement),
  chapters: z.array(CompiledChapter),
  /** Ids of earlier versions that lead on to records of this one. */
  aliases: z.array(CompiledAlias).optional(),
  /** Ids of earlier versions whose records were withdrawn. */
  withdrawn: z.array(CompiledWithdrawal).optional(),
  /** Corrections of published data, the newest first. */
  changes: z.array(ChangeRecord).optional()
});

export type Story = z.infer<typeof CompiledStory>;
export type Source = z.infer<typeof CompiledSource>;
export type Place = z.infer<typeof CompiledPlace>;
export type Actor = z.infer<typeof CompiledActor>;
export type DatedEvent = z.infer<typeof CompiledEvent>;
export type Figure = z.infer<typeof CompiledFigure>;
export type Statement = z.infer<typeof CompiledStatement>;
export type Chapter = z.infer<typeof CompiledChapter>;
export type Step = Chapter['steps'][number];
export type Name = z.infer<typeof CompiledName>;
export type Relation = NonNullable<Statement['relations']>[number];

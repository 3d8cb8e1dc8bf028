/** From the files of a data folder to the one story that the app and other people's tools read. */
import { z } from 'zod';
import type { When } from '../schema/primitives';
import { CompiledStory, type Story } from '../schema/story';
import { boundsOf } from './bounds';
import { readSoundData } from './check';
import { formerIds } from './former-ids';
import type { Data, Kind, RecordOf } from './read';

/** Throws a DataError with every mistake. */
export function loadStory(dataDir: string, shownAs?: string): Story {
  return compile(readSoundData(dataDir, shownAs));
}

/** Records in the order of their files, chapters in the order of their file names; the same data always gives the same bytes. */
export function compile(data: Data): Story {
  const all = <K extends Kind>(kind: K) => data.entries[kind].map(({ value }) => value!) as RecordOf<K>[];
  const [story] = all('story');
  return CompiledStory.parse({
    story: { ...story!, period: boundsOf(story!.period), accurateAsOf: boundsOf(story!.accurateAsOf) },
    sources: all('sources'),
    places: all('places').map((place) => ({ ...place, names: namesOf(place), ...dated(place, 'valid') })),
    actors: all('actors').map((actor) => ({ ...actor, names: namesOf(actor) })),
    events: all('events').map(({ whenBasis, whenNote, ...event }) => ({
      ...event,
      when: whenOf(event.when, whenBasis, whenNote)
    })),
    statements: all('statements').map(statementOf),
    chapters: all('chapters'),
    ...historyOf(all('aliases'), all('changes'))
  });
}

/** Only what there is: a story that was never corrected does not speak of corrections. */
function historyOf(aliases: RecordOf<'aliases'>[], changes: RecordOf<'changes'>[]): Partial<Story> {
  const former = formerIds(aliases);
  // Of one day, what stands further down in the file came later.
  const byDate = changes.toReversed().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return Object.fromEntries(
    Object.entries({ ...former, changes: byDate }).filter(([, records]) => records.length > 0)
  );
}

export const textOfStory = (story: Story): string => `${JSON.stringify(story)}\n`;

/** The published JSON Schema of the compiled story. */
export function storySchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(CompiledStory);
  return {
    $schema,
    $id: 'story.schema.json',
    title: 'Dateline story',
    description:
      'A compiled story: who said what, where and when. Its shape changes only with the major number of story.version.',
    ...schema
  };
}

function whenOf(edtf: string, basis: When['basis'], note: When['note']): When {
  return { ...boundsOf(edtf), basis, ...(note && { note }) };
}

/** The fields that are dates, where they are there, with their bounds. */
function dated<R extends object, F extends keyof R>(record: R, ...fields: F[]) {
  return Object.fromEntries(
    fields.flatMap((field) => (typeof record[field] === 'string' ? [[field, boundsOf(record[field])]] : []))
  );
}

const namesOf = ({ names }: Pick<RecordOf<'places'>, 'names'>) =>
  names.map((name) => ({ ...name, ...dated(name, 'from', 'to') }));

function statementOf({
  said: { whenBasis, whenNote, ...said },
  figures,
  ...statement
}: RecordOf<'statements'>) {
  return {
    ...statement,
    said: { ...said, when: whenOf(said.when, whenBasis, whenNote) },
    ...(figures && { figures: figures.map((figure) => ({ ...figure, ...dated(figure, 'asOf', 'period') })) })
  };
}

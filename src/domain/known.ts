/** What a reader of a day could know: the story with nothing in it but what had been published by then. */
/*
 * One answer for list, map, figures, coverage and people: the later articles are taken out of the story before anybody
 * counts. With them go the denials, numbers and relations that only they brought, and so what follows from those.
 */
import type { DatedEvent, Figure, Statement, Story } from '../schema/story';
import { buildAtlas, publicationDay, type Atlas } from './atlas';
import type { Columns } from './columns';
import type { Day } from './time';

/**
 * The same records with the passages of that day's articles; a record without any is left out. An event of which later
 * articles tell as well has no summary in any language.
 */
export function storyKnownBy(story: Story, day: Day): Story {
  const sources = story.sources.filter((source) => publicationDay(source) <= day);
  const articles = new Set(sources.map(({ id }) => id));
  const known = <T extends DatedEvent | Statement | Figure>(records: readonly T[]): T[] =>
    records.flatMap((record) => {
      const evidence = record.evidence.filter(({ source }) => articles.has(source));
      return evidence.length === 0 ? [] : [{ ...record, evidence }];
    });
  const events = known(story.events);
  const statements = known(story.statements);
  const ids = new Set([...events, ...statements].map(({ id }) => id));
  // What one says of another is known when both are.
  const relationsOf = ({ relations }: DatedEvent | Statement) =>
    relations && { relations: relations.filter(({ target }) => ids.has(target)) };
  // Our own words about an event tell what all its articles say; without one of them they would tell of it too early.
  const passages = new Map(story.events.map(({ id, evidence }) => [id, evidence.length]));
  const summaryOf = ({ id, summary, evidence }: DatedEvent) =>
    evidence.length === passages.get(id) ? summary : {};
  return {
    ...story,
    sources,
    events: events.map((event) => ({ ...event, ...relationsOf(event), summary: summaryOf(event) })),
    statements: statements.map((statement) => ({
      ...statement,
      ...relationsOf(statement),
      ...(statement.figures && { figures: known(statement.figures) })
    }))
  };
}

const knownBy = new WeakMap<Atlas, Map<number, Atlas>>();

/** The story ready to ask; made once for each article that came out, and the very same where nothing is missing. */
export function atlasKnownBy(atlas: Atlas, day: Day): Atlas {
  const { sources } = atlas.story;
  const count = sources.filter((source) => publicationDay(source) <= day).length;
  if (count === sources.length) return atlas;
  const made = knownBy.get(atlas) ?? new Map<number, Atlas>();
  knownBy.set(atlas, made);
  // Names of places and speakers point at articles, whenever those came out.
  const known = made.get(count) ?? {
    ...buildAtlas(storyKnownBy(atlas.story, day)),
    sourceById: atlas.sourceById
  };
  made.set(count, known);
  return known;
}

/** How many of the rows were not published before a day was over. */
export function publishedAfter({ reports }: Pick<Columns, 'reports'>, rows: Uint32Array, day: Day): number {
  const { first, days } = reports;
  let count = 0;
  for (let index = 0; index < rows.length; index++) if (days[first[rows[index]!]!]! > day) count++;
  return count;
}

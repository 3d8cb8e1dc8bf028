/** Invented stories of any size: the same ones every time, with the unevenness of real ones. */
import type { Actor, DatedEvent, Place, Source, Statement, Story } from '../../src/schema/story';
import { ACTS } from '../../src/schema/vocabulary';
import { dayOf, textOf } from '../../src/domain/time';
import { tinyEvent, tinyStatement, tinyStory } from '../fixtures/tiny-story';

const PLACES = 400;
/** Most statements are made at one of a few seats. */
const SEATS = 20;
const SPEAKERS = 1_000;
const OUTLETS = 50;
const DAYS = 1_096;
const FIRST_DAY = dayOf(2020, 1, 1);

/** A small generator of our own, so that every run of every machine sees the same story. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** `n` statements, an event to ten of them; a few places, speakers and days have most of what there is. */
export function syntheticStory(n: number): Story {
  const random = randomFrom(20_201_030);
  const pick = (count: number): number => Math.floor(count * random() ** 2);
  const frame = tinyStory();
  const outlets = Math.min(OUTLETS, n);
  const sources: Source[] = Array.from({ length: outlets }, (_, index) => ({
    ...frame.sources[0]!,
    id: `source-${index}`,
    outlet: `outlet-${index}`,
    published: {
      ...frame.sources[0]!.published,
      at: `${textOf(FIRST_DAY + Math.floor((DAYS * (index + 1)) / (outlets + 1)))}T08:00:00+07:00`
    }
  }));
  const places: Place[] = Array.from({ length: PLACES }, (_, index) => ({
    ...frame.places[0]!,
    id: `place-${index}`,
    geometry: { type: 'Point', coordinates: [41 + 10 * random(), 37 + 6 * random()] }
  }));
  const actors: Actor[] = [
    ...Array.from({ length: SPEAKERS }, (_, index) => ({ ...frame.actors[0]!, id: `speaker-${index}` })),
    ...sources.map(({ outlet }) => ({ ...frame.actors[2]!, id: outlet }))
  ];

  // What many records have in common is one object, as a million copies of it would measure the memory instead.
  const days = Array.from({ length: DAYS }, (_, index) => textOf(FIRST_DAY + index));
  const exact = days.map((day) => ({ edtf: day, earliest: day, latest: day, basis: 'stated' as const }));
  const bounded = days.map((day, index) => {
    const first = days[Math.max(0, index - 20)]!;
    return { edtf: `[${first}..${day}]`, earliest: first, latest: day, basis: 'bounded' as const };
  });
  const when = () => (random() < 0.8 ? exact : bounded)[Math.floor(DAYS * random())]!;
  const passages = sources.map(({ id }) => ({ source: id, start: 0, end: 10, sha256: '0'.repeat(64) }));
  // Every tenth article repeats what another had.
  const evidence = passages.map((own, index) => (index % 10 === 9 ? [own, passages[index - 1]!] : [own]));

  const events: DatedEvent[] = Array.from({ length: Math.ceil(n / 10) }, (_, index) =>
    tinyEvent({
      id: `event-${index}`,
      title: frame.story.title,
      summary: frame.story.title,
      kind: (['clash', 'attack', 'talks'] as const)[index % 3]!,
      when: when(),
      places: [{ place: `place-${pick(PLACES)}`, role: 'at' }],
      evidence: evidence[pick(outlets)]!
    })
  );
  const statements: Statement[] = Array.from({ length: n }, (_, index) => {
    const at = random() < 0.3 ? `place-${pick(SEATS)}` : null;
    return tinyStatement({
      id: `statement-${index}`,
      speaker: `speaker-${pick(SPEAKERS)}`,
      act: ACTS[Math.floor(random() * ACTS.length)]!,
      said: { when: when(), at },
      about: random() < 0.8 ? [`place-${pick(PLACES)}`] : [],
      summary: frame.story.title,
      evidence: evidence[pick(outlets)]!,
      ...(random() < 0.5 ? { event: `event-${pick(events.length)}` } : {})
    });
  });
  return {
    ...frame,
    story: { ...frame.story, period: { edtf: '2020/2022', earliest: '2020-01-01', latest: '2022-12-31' } },
    sources,
    places,
    actors,
    events,
    statements
  };
}

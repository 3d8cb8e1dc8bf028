/** What the picture of a page says: the words, whose they are, since when and from where they are known. */
import { claimantOf, publicationDay, type Atlas } from '../../domain/atlas';
import { denialOf } from '../../domain/relations';
import { placeLabel } from '../../i18n';
import { groupOfAct, type ActGroup } from '../../schema/vocabulary';
import type { Actor, DatedEvent, Place, Source, Statement } from '../../schema/story';
import type { AppState } from '../../state/app-state.svelte';
import { chainOf } from '../../ui/list/chain';
import { languageName } from '../../ui/list/language';
import { roleTexts } from '../../ui/list/role';
import { actorName, speakerName } from '../../ui/list/speaker';
import { spokenOf } from '../../ui/list/spoken';
import { itemsWords } from '../items/words';
import type { Scene } from './map';

export type CardWords = { text: string; lang: string; isQuoted: boolean };

export type Card = {
  /** What kind of thing it is, and how sure. */
  kicker: string;
  /** Of a statement. */
  group?: ActGroup;
  words: CardWords;
  /** How the words came to be in this language, or to be these words. */
  note?: string | undefined;
  /** What stands under the words where there is room: the original, a description. */
  beneath?: CardWords | undefined;
  /** Whose words, or whose voice. Never left out, never cut. */
  owner: string;
  /** Dates, outlets, roles: one to a line, none of them cut. */
  lines: readonly string[];
  scene: Scene;
};

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');

const dayWindow = (day: number) => ({ start: day, end: day + 1 });
const sceneOf = (atlas: Atlas, id: string, places: readonly string[]): Scene => {
  const row = atlas.rowOf.get(id) ?? 0;
  return { rows: [row], places, window: dayWindow(atlas.anchor[row] ?? 0) };
};

/** "RMOL, 31 October 2020", of each article. */
function outletLines({ atlas, view, words }: AppState, sources: readonly Source[]): string[] {
  return sources.map((source) =>
    words.t('list.line.published', {
      outlet: actorName({ atlas, view }, source.outlet),
      date: words.date(publicationDay(source))
    })
  );
}

export function statementCard(app: AppState, statement: Statement): Card {
  const { atlas, words, view } = app;
  const { t } = words;
  const spoken = spokenOf(statement, view.locale, 'both');
  const summary = words.text(statement.summary);
  const { carriers, published } = chainOf(statement, atlas.sourceById);
  const via = carriers.map(({ agent, role }) =>
    agent === null ? t('list.line.unnamed', { role: t(`via.${role}`) }) : actorName(app, agent)
  );
  const shown = spoken.translation ?? spoken.original;
  const quoted = shown && { text: shown.text, lang: shown.lang, isQuoted: true };
  const isAround = spoken.summary !== 'none' || quoted === undefined;
  const original = spoken.translation && spoken.original ? { ...spoken.original, isQuoted: true } : undefined;
  const translation =
    spoken.translation &&
    t(`list.words.translation.${spoken.translation.method}`, {
      language: languageName(words, spoken.translation.lang),
      by: spoken.translation.by
    });
  return {
    kicker: joined(
      t(`act.${statement.act}`),
      statement.speaker === null ? undefined : t(`speech.${statement.speech}`),
      statement.zone === 'headline' ? t('zone.headline') : undefined
    ),
    group: groupOfAct[statement.act],
    words: isAround ? { text: summary.text, lang: summary.lang, isQuoted: false } : quoted,
    note: isAround ? (statement.speaker === null ? undefined : t('list.words.all')) : translation,
    beneath: isAround ? quoted : original,
    owner: speakerName(app, statement),
    lines: [
      joined(...roleTexts(app, statement)),
      itemsWords(words)('card.said', { when: words.when(statement.said.when) }),
      joined(
        ...outletLines(
          app,
          published.map(({ source }) => source)
        ),
        via.length > 0 ? t('list.line.via', { names: words.list(via) }) : undefined
      )
    ].filter((line) => line !== ''),
    scene: sceneOf(atlas, statement.id, [
      ...statement.about,
      ...(statement.said.at === null ? [] : [statement.said.at])
    ])
  };
}

/** Those on whose word an event rests: outlets that report it, or whoever says or alleges it. */
export function ownersOf(app: AppState, event: DatedEvent): string {
  const { atlas, words } = app;
  const speakers =
    event.status === 'alleged' || event.status === 'claimed'
      ? atlas.story.statements
          .filter(
            ({ event: of, act, speaker }) =>
              of === event.id && speaker !== null && (act === 'accusation' || act === 'claim')
          )
          .map((statement) => claimantOf(statement, atlas.sourceById))
      : [];
  const outlets = sourcesOf(app, event).map(({ outlet }) => outlet);
  const owners = [...new Set(speakers.length > 0 ? speakers : outlets)];
  return itemsWords(words)(
    speakers.length > 0 || event.status !== 'alleged' ? `by.${event.status}` : 'by.reported',
    {
      names: words.list(owners.map((id) => actorName(app, id)))
    }
  );
}

const sourcesOf = ({ atlas }: AppState, { evidence }: Pick<DatedEvent, 'evidence'>): Source[] =>
  [...new Set(evidence.map(({ source }) => source))].flatMap((id) => atlas.sourceById.get(id) ?? []);

export function eventCard(app: AppState, event: DatedEvent): Card {
  const { words, atlas } = app;
  const title = words.text(event.title);
  const denial = denialOf(atlas, event.id);
  return {
    kicker: joined(
      words.t(`kind.${event.kind}`),
      words.t(`status.${event.status}`),
      denial === 'none' ? undefined : words.t(`list.denied.${denial}`)
    ),
    words: { ...title, isQuoted: false },
    beneath: { ...words.text(event.summary), isQuoted: false },
    owner: ownersOf(app, event),
    lines: [words.when(event.when), joined(...outletLines(app, sourcesOf(app, event)))],
    scene: sceneOf(
      atlas,
      event.id,
      event.places.map(({ place }) => place)
    )
  };
}

/** "3 events · 5 statements". */
function countedRows({ atlas, words }: AppState, rows: readonly number[]): string {
  const events = rows.filter((row) => atlas.groups[atlas.group[row]!]!.isEvent).length;
  const statements = rows.length - events;
  return joined(
    events > 0 ? words.t('list.events', { count: events }) : undefined,
    statements > 0 ? words.t('list.statements', { count: statements }) : undefined
  );
}

const allRows = ({ atlas }: AppState): number[] => atlas.ids.map((_, row) => row);

export function placeCard(app: AppState, place: Place): Card {
  const { atlas, words } = app;
  const code = atlas.values.places.codeOf.get(place.id);
  const rows = allRows(app).filter((row) =>
    atlas.placeSets[atlas.placeSet[row]!]!.some(({ place: of }) => of === code)
  );
  return {
    kicker: joined(words.t(`place-kind.${place.kind}`), words.t(`precision.${place.precision}`)),
    words: { text: placeLabel(place, words.locale), lang: words.locale, isQuoted: false },
    beneath: { ...words.text(place.relation), isQuoted: false },
    owner: countedRows(app, rows) || words.t('map.nothing'),
    lines: [words.text(atlas.story.story.title).text],
    scene: { rows, places: [place.id], window: atlas.extent }
  };
}

export function actorCard(app: AppState, actor: Actor): Card {
  const { atlas, words } = app;
  const rows = atlas.story.statements
    .filter((statement) => claimantOf(statement, atlas.sourceById) === actor.id)
    .flatMap(({ id }) => atlas.rowOf.get(id) ?? []);
  const [role] = actor.roles;
  return {
    kicker: words.t(`actor-kind.${actor.kind}`),
    words: { text: actorName(app, actor.id), lang: words.locale, isQuoted: false },
    beneath: role && { ...words.text(role.text), isQuoted: false },
    owner: countedRows(app, rows) || itemsWords(words)('card.no-statement'),
    lines: [words.text(atlas.story.story.title).text],
    scene: { rows, places: [], window: atlas.extent }
  };
}

export function sourceCard(app: AppState, source: Source): Card {
  const { atlas, words } = app;
  const rows = [...atlas.story.events, ...atlas.story.statements]
    .filter(({ evidence }) => evidence.some((passage) => passage.source === source.id))
    .flatMap(({ id }) => atlas.rowOf.get(id) ?? []);
  return {
    kicker: itemsWords(words)('kicker.source'),
    words: { ...source.headline, isQuoted: true },
    owner: actorName(app, source.outlet),
    lines: [joined(words.date(publicationDay(source)), source.byline ?? undefined), countedRows(app, rows)],
    scene: { rows, places: [], window: dayWindow(publicationDay(source)) }
  };
}

/** Of the story, or of a page about all of it. */
export function storyCard(app: AppState, page?: { title: string; description: string }): Card {
  const { atlas, words } = app;
  const { title, description } = atlas.story.story;
  const storyTitle = words.text(title);
  const own = { lang: words.locale, isQuoted: false };
  return {
    kicker: page ? storyTitle.text : words.range(atlas.extent),
    words: page ? { text: page.title, ...own } : { ...storyTitle, isQuoted: false },
    beneath: page ? { text: page.description, ...own } : { ...words.text(description), isQuoted: false },
    owner: countedRows(app, allRows(app)),
    lines: [words.list([...new Set(atlas.story.sources.map(({ outlet }) => actorName(app, outlet)))])],
    scene: { rows: allRows(app), places: [], window: atlas.extent }
  };
}

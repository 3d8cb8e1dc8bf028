/** Notes on a record: what its date rests on, why a place is missing, how it is drawn, what else a reader should know. */
import { changesOfItem } from '../../domain/history';
import { spanOf } from '../../domain/time';
import type { Localized } from '../../schema/primitives';
import type { DatedEvent, Place, Statement } from '../../schema/story';
import type { AppState } from '../../state/app-state.svelte';
import { chainOf } from './chain';
import { actorName } from './speaker';
import { whyDate } from './why-date';

export type Note = { label: string; text: string | Localized | undefined };

type Context = Pick<AppState, 'atlas' | 'view' | 'words'>;

/** What was corrected of a record, or of what stands in it, after it had been published. */
export function correctionNotes({ atlas, words }: Context, ...ids: string[]): Note[] {
  const say = (text: Localized) => words.text(text).text;
  return changesOfItem(atlas.history, ids).map(({ date, was, is, why }) => ({
    label: words.t('list.note.corrected', { date: words.date(spanOf(date)!.start) }),
    text: words.t('list.note.corrected.text', { was: say(was), is: say(is), why: say(why) })
  }));
}

export function statementNotes(app: Context, statement: Statement): Note[] {
  const { atlas, view, words } = app;
  const { t, whenDetail } = words;
  const { said, speakerNote, translation, note } = statement;
  const figures = (statement.figures ?? []).map(({ id }) => id);
  return [
    ...correctionNotes(app, statement.id, ...figures),
    { label: t('list.note.when'), text: whenDetail(said.when) },
    { label: t('list.note.why'), text: whyDate(words, said.when) },
    { label: t('list.note.at'), text: said.atNote },
    { label: t('list.note.speaker'), text: speakerNote },
    { label: t('list.note.translation'), text: translationNote(translation, view.locale) },
    { label: t('list.note.statement'), text: note },
    ...chainOf(statement, atlas.sourceById).published.flatMap(({ source }) => [
      { label: t('list.note.outlet'), text: source.outletBasis },
      { label: t('list.note.outlet'), text: source.published.note }
    ])
  ];
}

/** Of the translation into the language of the page, or else of another: it tells what a word leaves undecided. */
export function translationNote(
  translation: Statement['translation'] = {},
  locale: string
): Localized | undefined {
  return translation[locale]?.note ?? Object.values(translation).find(({ note }) => note !== undefined)?.note;
}

export function eventNotes(app: Context, event: DatedEvent): Note[] {
  const { t, whenDetail } = app.words;
  const actors = event.actors
    .map(({ actor, role }) => `${actorName(app, actor)} (${t(`actor-role.${role}`)})`)
    .join(', ');
  return [
    ...correctionNotes(app, event.id),
    { label: t('list.actors'), text: actors || undefined },
    { label: t('list.note.status'), text: event.statusNote ?? t(`status-note.${event.status}`) },
    { label: t('list.note.when'), text: whenDetail(event.when) },
    { label: t('list.note.why'), text: whyDate(app.words, event.when) },
    ...event.places.map(({ note }) => ({ label: t('list.note.at'), text: note }))
  ];
}

export function placeNotes(app: Context, place: Place): Note[] {
  const { words } = app;
  const { t, when } = words;
  return [
    ...correctionNotes(app, place.id),
    { label: t('list.place.drawn'), text: drawnText(words, place) },
    { label: t(`precision.${place.precision}`), text: place.geometryBasis },
    {
      label: t('list.note.when'),
      text: place.valid && t('list.place.valid', { period: when(place.valid) })
    },
    { label: t('list.note.statement'), text: place.note }
  ];
}

function drawnText({ t }: Context['words'], { geometry, precision, radiusKm }: Place): string {
  if (geometry === null) return t('list.place.drawn.nothing');
  if (geometry.type === 'LineString') return t('list.place.drawn.line');
  if (geometry.type === 'Polygon') return t('list.place.drawn.area');
  if (radiusKm !== undefined) return t('list.place.drawn.circle', { radius: radiusKm });
  const isPoint = precision === 'exact' || precision === 'centroid';
  return t(isPoint ? 'list.place.drawn.point' : 'list.place.drawn.approximate');
}

/** What steps of chapters must say: ids of their own, and views that open as they are written. */
import { loadLanguages, translatorFor } from '../i18n';
import { noticeText, type Notice } from '../io/notice';
import { stepView } from '../io/step-view';
import type { Known } from '../io/url-codec';
import { PARAMS } from '../io/url-ids';
import { contentParams } from '../io/url-keys';
import { spanOfDate } from './bounds';
import { hint } from './problems';
import type { Data, Kind, RecordOf } from './read';
import type { Finding } from './rules';
import type { Path } from './yaml-file';

type Chapter = Partial<RecordOf<'chapters'>>;

// Notices of links are said in words of the interface.
await loadLanguages();

/** The short address of a step has nothing but its id, whatever the chapter. */
export function stepsHaveTheirOwnIds({ id: own, steps = [] }: Chapter, { entries }: Data): Finding[] {
  const at = entries.chapters.findIndex(({ raw }) => raw['id'] === own);
  const before = entries.chapters
    .slice(0, Math.max(0, at))
    .flatMap(({ sound }) => (sound.steps ?? []).map(({ id }) => ({ id, chapter: sound.id })));
  return steps.flatMap(({ id }, i): Finding[] => {
    if (id === undefined) return [];
    if (steps.findIndex((step) => step.id === id) < i)
      return [[['steps', i, 'id'], `id "${id}" is already used by a step of this chapter`]];
    const other = before.find((step) => step.id === id)?.chapter;
    return other === undefined
      ? []
      : [[['steps', i, 'id'], `id "${id}" is already used by a step of the chapter "${other}"`]];
  });
}

/** Two ways to say the same could disagree. */
export function pairsStandAlone({ steps = [] }: Chapter): Finding[] {
  return steps.flatMap(({ pair, view }, i): Finding[] => {
    if (!pair) return [];
    if (pair[0] === pair[1])
      return [[['steps', i, 'pair'], `pair "${pair[0]}" is with itself; name two statements`]];
    return 'compare' in view
      ? [[['steps', i, 'view', 'compare'], 'compare is what "pair" says; leave one of the two out']]
      : [];
  });
}

/** What a reader of a link would be told is told to the author instead, at the parameter that it is about. */
export function viewsOpen({ id = '', steps = [] }: Chapter, data: Data): Finding[] {
  const known = knownIn(data);
  if (!known) return [];
  const noticesOf = (view: Record<string, string>): Notice[] => {
    const notices: Notice[] = [];
    stepView(known, { id }, { id: '', view }, (key, slots = {}, content = {}) =>
      notices.push({ key, slots, ...content })
    );
    return notices;
  };
  const names = contentParams();
  return steps.flatMap(({ view }, i): Finding[] => {
    const path: Path = ['steps', i, 'view'];
    const found = Object.entries(view).flatMap(([name, text]): Finding[] => {
      if (!names.includes(name))
        return [[[...path, name], `"${name}" is not a parameter of a view${hint(name, names)}`]];
      if (text.trim() === '')
        return [[[...path, name], `"${name}" is empty; leave it out where it says nothing`]];
      return noticesOf({ [name]: text }).map((notice): Finding => [
        [...path, name],
        `${name} "${text}" would not open as it is: ${inWords(notice)}${idHint(name, text, known)}`
      ]);
    });
    if (found.length > 0) return found;
    return noticesOf(view).map((notice): Finding => [
      path,
      `this view would not open as it is: ${inWords(notice)}`
    ]);
  });
}

const inWords = (notice: Notice): string => noticeText(translatorFor('en'), notice).replace(/\.$/, '');

type Ids = { has: (id: string) => boolean; all: readonly string[] };
type Checked = Known & { idsOf: Record<string, Ids> };

/** For the first id that is not there. */
function idHint(name: string, text: string, { idsOf }: Checked): string {
  const ids = idsOf[name];
  const unknown = ids && text.split('~').find((each) => !ids.has(each));
  return unknown === undefined ? '' : hint(unknown, ids!.all);
}

/** The ids of a folder whose records may be broken in other ways; undefined where nothing can be said of them. */
function knownIn({ entries, unread }: Data): Checked | undefined {
  const extent = spanOfDate(entries.story[0]?.sound.period);
  const kinds: readonly Kind[] = ['sources', 'places', 'actors', 'events', 'statements'];
  if (!extent || kinds.some((kind) => unread.has(kind))) return undefined;
  const idsOf = (...kinds: Kind[]): Ids => {
    const ids = new Set(kinds.flatMap((kind) => entries[kind].map(({ raw }) => String(raw['id']))));
    return { has: (id) => ids.has(id), all: [...ids] };
  };
  const actors = new Map(
    entries.actors.map(({ raw }) => [String(raw['id']), { kind: String(raw['kind']) }] as const)
  );
  const [places, speakers, sources] = [idsOf('places'), idsOf('actors'), idsOf('sources')];
  const [statements, rows] = [idsOf('statements'), idsOf('events', 'statements')];
  const none = { codeOf: new Set<string>() };
  return {
    values: { places: none, speakers: none, sources: none, acts: none, kinds: none, statuses: none },
    placeById: places,
    statementById: statements,
    actorById: actors,
    sourceById: sources,
    rowOf: rows,
    chapterById: new Map(),
    extent,
    // The data name records by the ids of now.
    history: { aliasById: new Map(), withdrawnById: new Map() },
    story: { story: { version: entries.story[0]?.sound.version ?? '' } },
    idsOf: {
      [PARAMS.places]: places,
      [PARAMS.speakers]: speakers,
      [PARAMS.sources]: sources,
      o: rows,
      compare: statements
    }
  };
}

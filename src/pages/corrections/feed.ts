/** The corrections as entries of a feed, the newest first. */
import type { AppState } from '../../state/app-state.svelte';
import { subjectsOf } from './subject';
import { correctionsWords } from './words';

/** `path` is within the language's folder; `date` is a civil day. */
export type FeedEntry = { id: string; date: string; path: string; title: string; text: string };
export type Feed = { title: string; subtitle: string; entries: FeedEntry[] };

const PAGE = 'corrections/';

export function feedOf(app: AppState): Feed {
  const { words, atlas } = app;
  const t = correctionsWords(words);
  const { aliases = [], withdrawn = [], changes = [] } = atlas.story;
  const say = (text: Record<string, string>) => words.text(text).text;
  const subject = (ids: readonly string[]) =>
    words.list(ids.flatMap((id) => subjectsOf(app, id, '')).map(({ text }) => text));

  const entries: FeedEntry[] = [
    ...changes.map(({ id, date, items, was, is, why }) => ({
      id: `change/${id}`,
      date,
      path: `${PAGE}#${id}`,
      title: t('feed.changed', { subject: subject(items) }),
      text: t('feed.text', { was: say(was), is: say(is), why: say(why) })
    })),
    ...withdrawn.map(({ id, date, was, reason }) => ({
      id: `withdrawn/${id}`,
      date,
      path: `${PAGE}#id-${id}`,
      title: t('feed.withdrawn', { subject: say(was) }),
      text: t('feed.withdrawn.text', { was: say(was), reason: say(reason) })
    })),
    ...aliases.map(({ id, date }) => ({
      id: `renamed/${id}`,
      date,
      path: `${PAGE}#id-${id}`,
      title: t('feed.renamed', { subject: subject([id]) }),
      text: t('feed.renamed.text', { id })
    }))
  ];
  return {
    title: t('feed.title'),
    subtitle: `${t('feed.subtitle')}: ${say(atlas.story.story.title)}`,
    entries: entries.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  };
}

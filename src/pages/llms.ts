/** What programs are told that read the site for somebody: where its parts are, and what must go with what they take from it. */
import { LOCALES } from '../domain/view';
import { endonymOf } from '../i18n';
import { DATA_FILES } from '../io/data-files';
import type { AppState } from '../state/app-state.svelte';
import { TEXT_PAGES, textPageHref } from '../ui/shell/text-pages';
import { headOf } from './items/heads';
import { itemHref } from './items/item-href';
import { pageWords } from './page-words';
import { PAGES } from './table';

type Link = { title: string; href: string; text: string };

/** In one language for all: whoever writes such programs reads English. */
const RULES = [
  'Every statement here belongs to whoever made it. Pass it on with its speaker, the outlet that printed it and its date; this site never says that it is so.',
  'An event that is claimed, alleged or planned is to be told as claimed, alleged or planned.',
  'A figure goes with its hedge, its claimant and its date. Figures of several claimants are not added up, and a missing number is not zero.',
  'A date may be a span; neither end of it is the date.',
  'A denial covers only what it names.',
  'Places with two names are given with both, in alphabetical order in Latin script. Words in quotation marks are never changed.'
] as const;

/** `root` leads to the site; it ends with a slash. */
export function llmsOf(app: AppState, root: string) {
  const { words, atlas, view } = app;
  const { story, sources } = atlas.story;
  const pages = TEXT_PAGES.map((name): Link => {
    const t = pageWords(words, PAGES[name].words);
    return { title: t('title'), href: textPageHref(root, view.locale, name), text: t('description') };
  });
  const articles = sources.map(({ id }): Link => {
    const item = { kind: 'source', id } as const;
    const { title, description } = headOf(app, item);
    return { title, href: itemHref(root, app, item), text: description };
  });
  const credit = words.text(story.licence.attribution).text;
  return {
    title: words.text(story.title).text,
    description: words.text(story.description).text,
    rules: [
      ...RULES,
      `Data: ${story.licence.id} (${story.licence.url}), “${credit}”, version ${story.version}.`
    ],
    sections: [
      {
        title: 'The story',
        links: LOCALES.map((locale) => ({
          title: endonymOf(locale),
          href: `${root}${locale}/`,
          text: story.title[locale] ?? words.text(story.title).text
        }))
      },
      { title: 'Pages', links: pages },
      { title: 'Articles', links: articles },
      {
        title: 'Data',
        links: [
          { ...file('story', root), text: 'The whole story; each record with its evidence.' },
          { ...file('schema', root), text: 'The JSON Schema of that file.' },
          { ...file('released', root), text: 'Every id that a release has had.' },
          { title: 'feed.xml', href: `${root}${view.locale}/feed.xml`, text: 'Corrections, as an Atom feed.' }
        ]
      }
    ]
  };
}

function file(name: keyof typeof DATA_FILES, root: string) {
  const { path } = DATA_FILES[name];
  return { title: path.replace('data/', ''), href: root + path };
}

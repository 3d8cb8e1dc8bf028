/** What a citation of one record, or of a view, consists of; how it is written is the business of each format. */
import { publicationDay, type Atlas } from '../../domain/atlas';
import { spanOf, type Day, type Span } from '../../domain/time';
import { actorLabel, type Words } from '../../i18n';
import type { DatedEvent, Source, Statement } from '../../schema/story';
import type { Item } from '../item-path';

export type Article = {
  id: string;
  headline: string;
  lang: string;
  outlet: string;
  /** As printed: one name or several, of people or of a desk. */
  byline: string | undefined;
  published: Day;
  url: string | undefined;
  archivedUrl: string | undefined;
};

/** Where we come in, after whoever published it. */
type Access = {
  link: string;
  /** Of the data. */
  version: string;
  accessed: Day;
};

export type RecordCitation = Access & {
  of: 'record';
  key: string;
  /** Whose words they are, and the words, or what is told in ours; undefined where the article itself is cited. */
  lead: string | undefined;
  articles: Article[];
};
export type ViewCitation = Access & {
  of: 'view';
  key: string;
  title: string;
  lang: string;
  window: Span;
  articles: Article[];
  /** The day on which the data was last checked. */
  asOf: Day;
};
export type Citation = RecordCitation | ViewCitation;

export type CitableItem = Item & { kind: 'statement' | 'event' | 'source' };

type Context = { atlas: Atlas; words: Words; link: string; accessed: Day };

/** `item` is one that the story has. */
export function citeItem(item: CitableItem, { atlas, words, link, accessed }: Context): RecordCitation {
  const { version } = atlas.story.story;
  const access = { of: 'record', link, version, accessed, key: item.id } as const;
  if (item.kind === 'source')
    return { ...access, lead: undefined, articles: articlesOf([item.id], atlas, words) };
  const statement = atlas.statementById.get(item.id);
  const event = atlas.eventById.get(item.id);
  const evidence = (statement ?? event)?.evidence ?? [];
  const articles = articlesOf(
    evidence.map(({ source }) => source),
    atlas,
    words
  );
  const lead = statement ? leadOf(statement, articles, atlas, words) : event && eventLead(event, words);
  return { ...access, lead, articles };
}

/** `sources` are those whose statements and events the view shows. */
export function citeView(
  { sources, window }: { sources: readonly string[]; window: Span },
  { atlas, words, link, accessed }: Context
): ViewCitation {
  const { id, title, version, accurateAsOf } = atlas.story.story;
  const { text, lang } = words.text(title);
  return {
    of: 'view',
    key: id,
    title: text,
    lang,
    window,
    articles: articlesOf(sources, atlas, words),
    link,
    version,
    accessed,
    asOf: spanOf(accurateAsOf.latest ?? '')?.start ?? accessed
  };
}

function articlesOf(ids: readonly string[], { sourceById, actorById }: Atlas, words: Words): Article[] {
  const nameOf = ({ outlet }: Source) => {
    const actor = actorById.get(outlet);
    return actor ? actorLabel(actor, words.locale) : outlet;
  };
  return [...new Set(ids)]
    .flatMap((id) => sourceById.get(id) ?? [])
    .map((source) => ({
      id: source.id,
      headline: source.headline.text,
      lang: source.headline.lang,
      outlet: nameOf(source),
      byline: source.byline ?? undefined,
      published: publicationDay(source),
      url: source.url,
      archivedUrl: source.archivedUrl
    }))
    .sort((a, b) => a.published - b.published);
}

/** Quotation marks stand only around what the article quotes; what we put into words is said to be in ours. */
function leadOf(
  { speaker, speech, quote, translation, summary }: Statement,
  articles: readonly Article[],
  { actorById }: Atlas,
  words: Words
): string {
  const { t, locale } = words;
  const text = withoutStop(words.text(summary).text);
  if (speaker === null) return t('cite.own', { outlet: articles[0]?.outlet ?? '', text });
  const actor = actorById.get(speaker);
  const owner = actor ? actorLabel(actor, locale) : speaker;
  if (!quote) return t('cite.reported', { owner, text });
  if (speech === 'mixed') return t('cite.mixed', { owner, text, quote: quote.text });
  const translated = quote.lang === locale ? undefined : translation?.[locale];
  if (!translated) return t('cite.quoted', { owner, quote: quote.text });
  return t('cite.translated', { owner, quote: quote.text, text: translated.text, by: translated.by });
}

const eventLead = ({ title, status }: DatedEvent, words: Words): string =>
  words.t('cite.event', { text: withoutStop(words.text(title).text), status: words.t(`status.${status}`) });

const withoutStop = (text: string): string => text.replace(/\.$/, '');

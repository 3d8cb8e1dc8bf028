/** What the page of an item is called and what it says of itself: never words without whose they are. */
import { publicationDay } from '../../domain/atlas';
import { shorten } from '../../domain/shorten';
import { placeLabel } from '../../i18n';
import type { Item } from '../../io/item-path';
import type { AppState } from '../../state/app-state.svelte';
import { chainOf } from '../../ui/list/chain';
import { actorName, speakerName } from '../../ui/list/speaker';
import { spokenOf } from '../../ui/list/spoken';
import type { Card } from '../picture/card';
import { actorCard, eventCard, ownersOf, placeCard, sourceCard, statementCard } from '../picture/card';
import { itemsWords } from './words';

export type ItemHead = { title: string; description: string; card: Card };

/** Of the words in a title; whose they are comes on top. */
const TITLE_LENGTH = 110;

export function headOf(app: AppState, item: Item): ItemHead {
  const card = cardFor(app, item);
  const { kicker, owner, lines, beneath, words } = card;
  const described = [kicker, beneath?.text ?? words.text, owner, ...lines];
  return { title: titleOf(app, item), description: described.join(' — '), card };
}

function cardFor(app: AppState, { kind, id }: Item): Card {
  const { statementById, eventById, placeById, actorById, sourceById } = app.atlas;
  if (kind === 'statement') return statementCard(app, statementById.get(id)!);
  if (kind === 'event') return eventCard(app, eventById.get(id)!);
  if (kind === 'place') return placeCard(app, placeById.get(id)!);
  return kind === 'actor' ? actorCard(app, actorById.get(id)!) : sourceCard(app, sourceById.get(id)!);
}

export function titleOf(app: AppState, { kind, id }: Item): string {
  const { atlas, words, view } = app;
  const t = itemsWords(words);
  const cut = (text: string) => shorten(text, TITLE_LENGTH);
  if (kind === 'place') return t('title.place', { text: placeLabel(atlas.placeById.get(id)!, view.locale) });
  if (kind === 'actor') return t('title.actor', { text: actorName(app, id) });
  if (kind === 'source') {
    const source = atlas.sourceById.get(id)!;
    return t('title.source', {
      text: source.headline.text,
      outlet: actorName(app, source.outlet),
      date: words.shortDate(publicationDay(source))
    });
  }
  if (kind === 'event') {
    const event = atlas.eventById.get(id)!;
    return t('title.event', { text: cut(words.text(event.title).text), owner: ownersOf(app, event) });
  }
  const statement = atlas.statementById.get(id)!;
  const outlets = chainOf(statement, atlas.sourceById).published.map(({ source }) => source.outlet);
  const outlet = words.list([...new Set(outlets)].map((each) => actorName(app, each)));
  const { summary, translation, original } = spokenOf(statement, view.locale, 'both');
  const said = summary === 'none' ? (translation ?? original) : undefined;
  const text = cut(said?.text ?? words.text(statement.summary).text);
  if (statement.speaker === null)
    return t('title.own', { text: text.replace(/\.$/, ''), outlet: speakerName(app, statement) });
  const speaker = speakerName(app, statement);
  return said
    ? t('title.quoted', { text, speaker, outlet })
    : t('title.reported', { text: text.replace(/\.$/, ''), speaker, outlet });
}

/** English words of citations. */
import type { Messages } from '../message';

export const cite = {
  'cite.quoted': '{owner}, “{quote}”',
  'cite.translated': '{owner}, “{quote}” [“{text}”, translated by {by}]',
  'cite.reported': '{owner}, as reported (in Dateline’s words: {text})',
  'cite.mixed': '{owner}, as reported (in Dateline’s words: {text}; quoted: “{quote}”)',
  'cite.own': '{outlet}, in its own voice (in Dateline’s words: {text})',
  'cite.event': '{text} ({status}; in Dateline’s words)',
  'cite.in': '{lead}. In: {where}',
  'cite.via': 'Via Dateline, {link}, data version {version}, accessed {date}',
  'cite.view': {
    one: '{outlets}, {count} article, as shown in “{title}”, {range}',
    other: '{outlets}, {count} articles, as shown in “{title}”, {range}'
  },
  'cite.view.none': '“{title}”, {range}, no article shown',
  'cite.apa.date': '{year}, {month} {day}',
  'cite.apa.via': 'Via Dateline, data version {version}. Retrieved {date}, from {link}',
  'cite.chicago.date': '{month} {day}, {year}',
  'cite.chicago.in': '{lead}, in {where}',
  'cite.chicago.via': 'via Dateline, data version {version}, accessed {date}, {link}'
} satisfies Messages;

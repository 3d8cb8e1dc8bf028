/** Indonesian words of citations. */
import type { cite as english } from '../en/cite';
import type { Translated } from '../message';

export const cite: Translated<typeof english> = {
  'cite.quoted': '{owner}, “{quote}”',
  'cite.translated': '{owner}, “{quote}” [“{text}”, diterjemahkan oleh {by}]',
  'cite.reported': '{owner}, sebagaimana diberitakan (dengan kata-kata Dateline: {text})',
  'cite.mixed': '{owner}, sebagaimana diberitakan (dengan kata-kata Dateline: {text}; dikutip: “{quote}”)',
  'cite.own': '{outlet}, dengan suaranya sendiri (dengan kata-kata Dateline: {text})',
  'cite.event': '{text} ({status}; dengan kata-kata Dateline)',
  'cite.in': '{lead}. Dalam: {where}',
  'cite.via': 'Melalui Dateline, {link}, versi data {version}, diakses {date}',
  'cite.view': '{outlets}, {count} artikel, sebagaimana ditampilkan dalam “{title}”, {range}',
  'cite.view.none': '“{title}”, {range}, tanpa artikel yang ditampilkan',
  'cite.apa.date': '{year}, {day} {month}',
  'cite.apa.via': 'Melalui Dateline, versi data {version}. Diakses {date}, dari {link}',
  'cite.chicago.date': '{day} {month} {year}',
  'cite.chicago.in': '{lead}, dalam {where}',
  'cite.chicago.via': 'melalui Dateline, versi data {version}, diakses {date}, {link}'
};

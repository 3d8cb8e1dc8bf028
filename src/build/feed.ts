/** The feed of corrections as Atom (RFC 4287): ids that stay wherever the site lives, dates of the data, not of the build. */
import { createHash } from 'node:crypto';
import { escapeHtml, NAME } from './page';

export const FEED_FILE = 'feed.xml';

type Entry = { id: string; date: string; path: string; title: string; text: string };
export type FeedSource = {
  title: string;
  subtitle: string;
  /** The newest first. */
  entries: readonly Entry[];
  /** Of the story: what is said under the same id elsewhere is something else. */
  story: string;
  lang: string;
  /** Where the site lives, if the build knows; it ends with a slash. Addresses are relative otherwise. */
  root: string | undefined;
  /** When nothing was ever corrected: the day of which the data is. */
  since: string;
};

/** What XML 1.0 cannot hold, not even escaped: control characters but for three. */
const ILLEGAL = /[^\t\n\r\P{Cc}]|[\ufffe\uffff]/gu;
const text = (content: string): string => escapeHtml(content.replace(ILLEGAL, ''));
const atMidnight = (day: string): string => `${day}T00:00:00Z`;

/** The same name has the same id for ever: UUIDs of names, RFC 9562 version 5. */
function urnOf(name: string): string {
  const space = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const bytes = createHash('sha1').update(space).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}

export function atomXml({ title, subtitle, entries, story, lang, root, since }: FeedSource): string {
  const folder = root === undefined ? '' : `${root}${lang}/`;
  const link = (rel: string, type: string, href: string) =>
    `<link rel="${rel}" type="${type}" hreflang="${lang}" href="${text(href)}"/>`;
  const idOf = (name: string) => `<id>${urnOf(`dateline/${story}/${lang}/${name}`)}</id>`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `  <title>${text(title)}</title>`,
    `  <subtitle>${text(subtitle)}</subtitle>`,
    `  ${idOf('feed')}`,
    `  <updated>${atMidnight(entries[0]?.date ?? since)}</updated>`,
    `  <author><name>${NAME}</name></author>`,
    `  ${link('alternate', 'text/html', `${folder}corrections/`)}`,
    ...(root === undefined ? [] : [`  ${link('self', 'application/atom+xml', `${folder}${FEED_FILE}`)}`]),
    ...entries.flatMap((entry) => [
      '  <entry>',
      `    <title>${text(entry.title)}</title>`,
      `    ${idOf(entry.id)}`,
      `    <published>${atMidnight(entry.date)}</published>`,
      `    <updated>${atMidnight(entry.date)}</updated>`,
      `    ${link('alternate', 'text/html', `${folder}${entry.path}`)}`,
      `    <content type="text">${text(entry.text)}</content>`,
      '  </entry>'
    ]),
    '</feed>'
  ];
  return `${lines.join('\n')}\n`;
}

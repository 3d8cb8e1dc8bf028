/** The time window in a link: `2020-10-30..2020-10-31`, `2020-10`, `earliest..2020-10-31`; civil dates, both inclusive. */
import { isSameSpan, overlaps, spanOf, textOf, type Span } from '../domain/time';
import { excerpt } from './notice';
import type { Codec, Reading } from './url-codec';

/** All of it, where that has to be said. */
export const WHOLE = 'earliest..latest';

export const windowCodec: Codec<Span> = {
  param: 't',
  // A bound of the story is written as a word, so that the link grows with the story; and a link that ended in dots
  // would be cut by those who make links out of text.
  encode({ start, end }, extent) {
    if (isSameSpan({ start, end }, extent)) return '';
    if (end - start === 1) return textOf(start);
    const from = start === extent.start ? 'earliest' : textOf(start);
    const to = end === extent.end ? 'latest' : textOf(end - 1);
    return `${from}..${to}`;
  },
  decode(text, { known: { extent }, notice }) {
    const [from, to] = endsOf(text, extent) ?? [];
    if (!from || !to) return void notice('notices.window.unreadable', { text: excerpt(text) });
    const isReversed = from.start >= to.end;
    if (isReversed) notice('notices.window.reversed');
    const [first, last] = isReversed ? [to, from] : [from, to];
    const window = { start: Math.max(first.start, extent.start), end: Math.min(last.end, extent.end) };
    if (window.start >= window.end) return void notice('notices.window.outside', { text: excerpt(text) });
    // A year or month at the edge reaches out by nature; a date wholly outside was meant.
    if (!overlaps(first, extent) || !overlaps(last, extent))
      notice('notices.window.narrowed', { text: excerpt(text) });
    return window;
  }
};

function endsOf(
  text: string,
  extent: Reading['known']['extent']
): [Span | undefined, Span | undefined] | undefined {
  const [from = '', to = from, ...more] = text.trim().split('..');
  if (more.length > 0 || (from === '' && to === '')) return undefined;
  return [boundOf(from || 'earliest', extent), boundOf(to || 'latest', extent)];
}

function boundOf(text: string, { start, end }: Span): Span | undefined {
  if (text === 'earliest') return { start, end: start + 1 };
  if (text === 'latest') return { start: end - 1, end };
  return spanOf(text);
}

/** Finds a text in an article and writes it down as evidence. */
import { digestOf, occurrencesOf, passageOf, type Article } from './article';

export type Found = { ok: true; line: string } | { ok: false; message: string };

/** A line of YAML for `evidence`, or why there is none. */
export function evidenceLine(article: Article, source: string, text: string): Found {
  const length = Array.from(text).length;
  const starts = occurrencesOf(article, text);
  const [start] = starts;
  if (start === undefined)
    return { ok: false, message: `this text is not in ${source}${nearest(article, text)}` };
  if (starts.length > 1) {
    const places = starts.map(
      (each) => `  ${each}–${each + length}  ${excerpt(article, each - 20, each + length + 20)}`
    );
    return {
      ok: false,
      message: `this text is ${starts.length} times in ${source}; take more of the sentence:\n${places.join('\n')}`
    };
  }
  return {
    ok: true,
    line: `- { source: ${source}, start: ${start}, end: ${start + length}, sha256: ${digestOf(text)} }`
  };
}

/** One line of an article for messages. */
export function excerpt(article: Article, start: number, end: number): string {
  return JSON.stringify(passageOf(article, Math.max(0, start), end).replace(/\s+/g, ' '));
}

/** How far the beginning of the text agrees with the article, which shows a wrong quotation mark or space. */
function nearest(article: Article, text: string): string {
  const wanted = Array.from(text);
  let agreed = 0;
  let at = 0;
  for (const start of article.points.keys()) {
    let length = 0;
    while (length < wanted.length && wanted[length] === article.points[start + length]) length++;
    if (length > agreed) [agreed, at] = [length, start];
  }
  if (agreed < 8) return '';
  const end = at + agreed;
  return `; it agrees at ${at}–${end}, ${excerpt(article, end - 20, end)}, then the article has ${excerpt(article, end, end + 12)} and yours has ${JSON.stringify(wanted.slice(agreed, agreed + 12).join(''))}`;
}

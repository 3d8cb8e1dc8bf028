/** Text cut at a word, for places that show no more. */

/** The text, or as many of its words as fit into so many characters. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(' ', length - 1)).replace(/[\s,;:.–-]+$/, '')}…`;
}

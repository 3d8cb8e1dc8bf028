/** Writing reduced to what people type: no case, no marks, no punctuation. */

/** Letters that have no decomposition but are typed as another. */
const PLAIN: Record<string, string> = {
  ə: 'e',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ð: 'd'
};
const PLAIN_LETTERS = /[əıøłđæœßþð]/g;

/**
 * Lower case without marks, in any script: "Xankəndi" and "XANKENDİ" are both "xankendi". Lower-casing knows no
 * locale, since Turkish and Azerbaijani rules would turn every I into ı.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter);
}

/** The folded words, "5.000" and "5,000" both as "5000". */
export function wordsOf(text: string): string[] {
  return fold(text)
    .replace(/(?<=\p{N})[.,](?=\p{N})/gu, '')
    .replace(/['’ʼ`´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** English words that judge a speaker or a side, each with the Indonesian that alone licenses it and what to say instead. */
export type LoadedWord = {
  english: RegExp;
  /** In the verb, the hedge or the printed words of the statement, or of a statement about the event. */
  licence: RegExp;
  instead: string;
};

export const LOADED_WORDS: readonly LoadedWord[] = [
  {
    english: /\bclaimed\b|\bclaiming\b|\bclaims? (?:that|to)\b/i,
    licence: /klaim/i,
    instead: '“said” or “stated”'
  },
  {
    english: /\badmit(?:s|ted|ting)?\b|\bconced(?:es?|ed|ing)\b|\bconfess/i,
    licence: /\bmengaku/i,
    instead: '“said”'
  },
  { english: /\breveal(?:s|ed|ing)?\b/i, licence: /\bmengungkap/i, instead: '“said” or “announced”' },
  {
    english: /\binsist(?:s|ed|ing)?\b/i,
    licence: /\bbersikeras|\bbersikukuh/i,
    instead: '“affirmed” or “said”'
  },
  { english: /\bboast/i, licence: /\bsesumbar|\bmembual/i, instead: '“said”' },
  {
    english: /\bconfirm(?:s|ed|ing)?\b/i,
    licence: /konfirmasi|\bmembenarkan/i,
    instead: '“affirmed” or “said”'
  },
  { english: /\bcondemn/i, licence: /\bmengecam|\bmengutuk/i, instead: 'the verb of the article' },
  { english: /\balleged/i, licence: /tuduh|nuduh|\bdiduga/i, instead: 'who says so' },
  { english: /\bterroris/i, licence: /teroris/i, instead: 'what they are called by themselves or by all' },
  { english: /\bregimes?\b/i, licence: /\brezim/i, instead: '“government” or “authorities”' },
  { english: /\bso-called\b/i, licence: /\bapa yang disebut/i, instead: 'the name, and who uses it' },
  {
    english: /\bpuppet|\bpropaganda\b|\bmilitants?\b|\bextremist/i,
    licence: /\bboneka|propaganda|\bmilitan|ekstremis/i,
    instead: 'the name of the group'
  },
  {
    english: /\bmassacre|\bslaughter|\bbutcher/i,
    licence: /\bpembantaian|\bmembantai/i,
    instead: '“killed”, and how many according to whom'
  },
  {
    english: /\bgenocid|\bethnic cleansing\b/i,
    licence: /\bgenosida|\bpembersihan etnis/i,
    instead: 'what was done, and who calls it so'
  },
  {
    english: /\bliberat/i,
    licence: /\bmembebaskan|\bpembebasan/i,
    instead: '“took” or “took back”, as the article has it'
  },
  { english: /\baggress(?:ion|or)/i, licence: /\bagresi/i, instead: '“attack”, and who says so' },
  {
    english: /\bcasualt/i,
    licence: /(?!)/,
    instead: '“victims” for korban, “killed” for tewas, “wounded” for luka-luka'
  }
];

/** Words between quotation marks are somebody else's, or are spoken about. */
const withoutQuoted = (text: string) => text.replace(/“[^”]*”/g, '“”');

/** One line for each loaded word in a text that no source word licenses: where, which, and what to say instead. */
export function findingsIn(where: string, text: string, sourceWords: string): string[] {
  return LOADED_WORDS.flatMap(({ english, licence, instead }) => {
    const found = english.exec(withoutQuoted(text))?.[0];
    return found === undefined || licence.test(sourceWords)
      ? []
      : [`${where}: “${found}” in “${text}”; no word of the source is as strong, say ${instead}`];
  });
}

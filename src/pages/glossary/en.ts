/** English words of the glossary. */
import type { Messages } from '../../i18n';
import type { TermKey } from './terms';

export const en = {
  title: 'Verbs and hedges',
  description:
    'How the Indonesian verbs of saying, and the words that leave a number open, are put into English: each always in the same way.',
  lead: 'Whether somebody said, stated or denied, and whether a number is “at least” or “almost”, is the source’s own choice. It is kept: each of these words is put into English always in the same way, neither stronger nor weaker than it is.',
  contents: 'On this page',

  'verbs.heading': 'Verbs of saying',
  'verbs.text': {
    one: '{count} statement is introduced by a verb of its article’s own. What a verb makes of a statement, what it weighs, and every statement in which it stands:',
    other:
      '{count} statements are introduced by a verb of their article’s own. What a verb makes of a statement, what it weighs, and every statement in which it stands:'
  },
  'verbs.none': {
    one: '{count} statement has no such verb: its outlet speaks in its own voice, or a colon or the quotation marks alone say whose words they are.',
    other:
      '{count} statements have no such verb: their outlet speaks in its own voice, or a colon or the quotation marks alone say whose words they are.'
  },
  'weight.plain': 'plain',
  'weight.soft': 'soft',
  'weight.firm': 'firm',
  'weight.charged': 'charged',
  'weight-note.plain': 'says that something was said, and nothing of how',
  'weight-note.soft': 'a wish, a worry or a request, which leaves others free',
  'weight-note.firm': 'the verb itself puts weight on the words',
  'weight-note.charged':
    'sets one side against another: blames, denies, demands, or gives a thing a disputed name',

  'hedges.heading': 'Hedges',
  'hedges.text':
    'A number never stands without the word that leaves it open, in the list, in the figures, in comparisons and in what is copied. Two numbers with different hedges are two claims.',
  'open.exactly': 'the number itself',
  'open.more-than': 'more than the number; how much more is not said',
  'open.at-least': 'the number or more',
  'open.almost': 'less than the number, and not far from it',
  'open.about': 'near the number, above or below',
  'open.under': 'less than the number; how much less is not said',
  'open.reaches': 'the number, which is just arrived at',
  'open.unquantified': 'no number',
  'open.not-disclosed': 'no number, and that it is missing is itself the report',
  'open.distance': 'not a number, but a whole sentence that nobody named vouches for',

  'counted.heading': 'What is counted',
  'counted.text':
    'Words for the dead and the wounded are not exchanged for one another, even within one article. Where the Indonesian word is wider, so is the English.',
  'counted.as': 'counted as: {measure}',
  'counted.victims':
    '“Korban” is anyone harmed: dead, wounded or displaced. Whether they died, the word does not say, so it is never put as “killed” or “casualties”.',
  'counted.killed':
    '“Tewas” is dead, in a war, an accident or a disaster; “menewaskan” is to leave dead, “kematian” deaths, “kehilangan nyawa” to lose one’s life. All are counted as killed; the words of the source stand beside every number.',
  'counted.wounded':
    '“Luka-luka” is wounded, how gravely is not said. “Korban luka” is the one case in which “korban” is narrowed down: victims who are wounded.',
  'counted.displaced':
    '“Pengungsi” is whoever has fled. Whether they crossed a border, which would make refugees of them, the word leaves open.',
  'counted.damaged': '“Hancur” is destroyed; damaged and destroyed things are counted under one head.',

  'absent.heading': 'Words that are not there',
  'absent.text':
    'English news often says “claimed”, “admitted” or “revealed”, and so casts doubt or takes a side. Here they would stand only for the Indonesian verbs that do the same. No statement of this story has one, and so nobody “claims” in its English.',
  'absent.mengklaim': 'would be “claimed”, the only word that would',
  'absent.menuding': 'would be “pointed at”; “menuduh”, which is there, is “accused”',
  'absent.mengakui': 'would be “admitted”',
  'absent.mengungkapkan': 'would be “revealed”',
  'absent.sekitar': 'would be “about”; no number here is only about right',

  'translation.heading': 'How the translations were made',
  'translation.text':
    'Of {statements} statements, {quoted} quote words; for those there are {translations} translations into English. {reviewed} of them were made by machine and then reviewed against the Indonesian; {noted} carry a note on a word that English cannot decide.',
  'translation.twice':
    'In which language the speakers spoke the articles do not say, and they name no translator: the printed words may be translations already, and the English the translation of a translation. The Indonesian stands beside it wherever words are quoted.',
  'translation.summary':
    'What is not quoted is told in our own words in both languages, with the same verb and the same hedge. The article’s sentence itself is not reprinted, only where it stands.',
  'translation.data':
    'Verbs (“verb”), hedges (“hedge”) and translations with their maker and method are fields of [the story as data](story).',

  'uses.statements': { one: '{count} statement', other: '{count} statements' },
  'uses.figures': { one: '{count} figure', other: '{count} figures' },
  act: '{act} {count}',

  'verb.said':
    'The plainest verbs there are. “Kata”, “katanya” and “ujar” stand after a quotation, “mengatakan” before what is reported; English has one word for them.',
  'verb.according to': 'Names whose words they are and leaves it at that. It is not a doubt.',
  'verb.added': 'A further sentence of the same speaker, no afterthought.',
  'verb.went on': 'The quotation continues.',
  'verb.tweeted': 'Posted on Twitter, as it was then called. The verb names the place, not the tone.',
  'verb.informed': 'To tell somebody officially. In this story it is something that was ordered to be done.',
  'verb.gave no details':
    'Not a refusal: the article says only that no details were given when it was asked for them.',
  'verb.invited': '“Ajak” is the shorter word, fit for a headline; the text below has “mengundang”.',
  'verb.asked':
    '“Minta” is the short form of “meminta”. Both ask; neither begs nor orders, even where a president asks his own ministry.',
  'verb.asked, called on':
    'Two verbs in one sentence: help is asked for, a treaty is called on. Separated, they would be two statements of one breath.',
  'verb.called for': 'A public appeal to those who could act, here for a ceasefire.',
  'verb.expressed hope': 'The speaker hopes; nothing is promised and nothing foretold.',
  'verb.feared': 'A fear of what may come, not a report of what is.',
  'verb.concerned': 'A headline’s single word for a state of mind, without a sentence that says what about.',
  'verb.stated': 'More formal than “said”: words that are to be on record.',
  'verb.announced': 'Makes known what will be done, or has begun. That it was done is another matter.',
  'verb.affirmed':
    'From “tegas”, firm. Often put as “confirmed”, which would say that it is true, or “insisted”, which would say that somebody doubts it.',
  'verb.affirmed again': '“Lagi” is again: it was affirmed before.',
  'verb.reaffirmed': '“Kembali” is again as well, in the more formal word.',
  'verb.stressed': 'Calls something important; whether it is so, the verb does not say.',
  'verb.reminded':
    'The headline’s verb. It takes for granted that what is reminded of is known; a warning, which “mengingatkan” can be too, would be stronger.',
  'verb.committed': 'Binds the speakers to what they will or will not do.',
  'verb.said not to agree': 'The article’s own three words, weaker than “condemned” or “rejected”.',
  'verb.accused':
    'Blames somebody, and leaves open whether rightly. What is accused is kept as alleged, never as what happened.',
  'verb.called it': 'Gives a thing a name: the name is the speaker’s and stands between quotation marks.',
  'verb.demanded': 'Stronger than asked: something is owed.',
  'verb.denied': 'Says that it is not so, of just what the sentence names and of nothing else.',

  'hedge.at least':
    '“Sedikitnya” and “setidaknya” are the same, from “sedikit”, few, and “tidak”, not: no fewer than.',
  'hedge.several': 'More than two, and no more is said. It gets no mark on a scale.',
  'hedge.almost': 'The number is not reached.',
  'hedge.approaching':
    'From “dekat”, near. Said of a number that rises towards another; kept apart from “almost”, since an article has both in one breath.',
  'hedge.more than': 'The number is passed. “Over” or “at least” would be another claim.',
  'hedge.exceeding':
    '“Lebih dari” as a verb. It has a rendering of its own, so that one can see which of the two was printed.',
  'hedge.reaching': 'The number is arrived at, in a headline; the text below may say that it is exceeded.',
  'hedge.under': 'The number is not reached, by however much.',
  'hedge.has not announced': '“Belum” is not yet. Missing is not zero.',
  'hedge.for weeks': 'Week upon week: more than one, how many is not said.',
  'hedge.thousands': 'Some number from a thousand on. It is drawn as a band, not as a point.',
  'hedge.tens of thousands': 'Some number from ten thousand on. It is drawn as a band, not as a point.',
  'hedge.many': 'No number and no order of size.',
  'hedge.reported':
    'A passive without anyone who reports. The sentence is the outlet’s own, and it does not vouch for it.',
  'hedge.believed': 'A passive without anyone who believes.',
  'hedge.expected': 'Of talks to come: somebody, not named, expects them. That they took place is not said.'
} satisfies Messages & Record<TermKey, string>;

/** English words of the page on the method. */
import type { Messages } from '../../i18n';

export const en = {
  title: 'Method',
  description:
    'How sentences of news articles become claims with owners: dates, doubt, figures, translations, how it is checked, and what is missing.',
  lead: 'News tells what happened and who said so in one breath. Here the two are taken apart, sentence by sentence, without adding to what was said. This page gives the rules, and says what the result cannot tell.',
  contents: 'On this page',

  'made.heading': 'How a sentence becomes a record',
  'made.text':
    'The {sentences} sentences of the {articles} articles, and their headlines, have become {events} events and {statements} statements. A sentence that holds two claims makes two statements. What several articles tell of the same thing is one event, with a passage from each as its evidence.',
  'made.rest':
    'Captions, links to other articles and buttons belong to the page and not to the article; they are listed and left out. A check fails when a sentence of an article is evidence for nothing.',
  'made.example': 'One statement, as the data have it:',
  'example.who': 'Who says so',
  'example.act': 'What it does, and the article’s verb',
  'example.words': 'In our words',
  'example.printed': 'As printed',
  'example.when': 'When, and why then',
  'example.route': 'How it reached the reader',
  'example.ties': 'What it says of others',
  'example.evidence': 'Where it stands',
  'example.passage': '{outlet}, {date}: characters {start} to {end} of the article, SHA-256 {digest}…',
  'example.more': '[All that is known of it](example)',

  'owners.heading': 'A claim belongs to whoever made it',
  'owners.text':
    'Every statement has an owner, and the whole way that it came: spokesperson, document, broadcaster, agency, outlet. {own} of the {statements} have no speaker, since the outlet tells them itself; then they are the outlet’s. A speaker’s words are never given to the outlet, nor the outlet’s to a speaker.',
  'owners.broken':
    'Where an article does not say how the words reached it, the missing link stays in the chain as a missing link, with a note. That is so in {broken} statements.',
  'owners.capital':
    'A capital that stands for a government (“Baku denied”) is recorded as the government. Nothing is drawn as having happened in a city because a government sits there.',
  'owners.status':
    'What was said is not what happened. An event says on what it rests, and planned talks are never shown as talks that were held:',
  'owners.count': { one: '{status}: {count} event', other: '{status}: {count} events' },

  'speech.heading': 'Direct and reported speech',
  'speech.text':
    'Quoted are only words that the article itself puts between quotation marks or takes from a document, exactly as printed, mistakes included. Everything else is told in our own words, in each language, and is marked as reported. The article’s sentence is not reprinted.',
  'speech.counts': 'Of the statements with a speaker: {counts}.',
  'speech.verb':
    'Whether somebody said, stated or denied is the source’s own choice of verb, and is kept. [Each verb has one rendering](glossary).',
  'speech.headline':
    'A headline that claims something is a statement of its own, apart from the text under it.',

  'dates.heading': 'Dates, and what they rest on',
  'dates.text':
    'A date is recorded as exactly as the article allows, and no more exactly (as EDTF, ISO 8601-2). “On one day between” and “from … to” are two different things and stay so. Beside each date stands what it rests on:',
  'dates.count': '{statements} statements, {events} events',
  'dates.open':
    'For {open} of the {statements} statements the day is not known: mostly it is only clear that they were made before the article came out. They are shown as a span, not on the day of publication.',
  'dates.zone': {
    one: 'Dates are days of the calendar as printed. Times of publication keep their time zone; {assumed} article prints none, and the one assumed is marked.',
    other:
      'Dates are days of the calendar as printed. Times of publication keep their time zone; {assumed} articles print none, and the one assumed is marked.'
  },

  'doubt.heading': 'Certain and possible',
  'doubt.text':
    'What you choose on the slider holds some things for certain and others only possibly or in part, because their date is a span. Both are shown and counted apart, and a switch leaves out what is only possible. A place at which nothing is certain stands on the map in outline.',

  'clocks.heading': 'Two clocks',
  'clocks.text':
    'One clock, “{happened}”, goes by when something happened or was said; the other, “{reported}”, by when it was published. The same things lie differently on the two, and how far apart is part of the story.',
  'clocks.known':
    'List, map and figures can also be shown as known on the last day of the range: only with what had been published by then, so that nobody is measured by what came out later. It means known to a reader of these articles; others may have known more.',

  'figures.heading': 'Figures are not added up',
  'figures.text':
    'Each of the {figures} figures belongs to whoever gave it and keeps its hedge: “at least”, “almost”, “more than”. Figures of one kind stand side by side with owner and date. None is added to another, averaged or preferred, and there is no total on this site.',
  'figures.kinds':
    'Killed, wounded and victims are counted apart, since the articles’ words for them are not the same, and “victims” does not say that anybody died. {numberless} figures have no number at all: missing is not zero.',

  'ties.heading': 'A denial covers what it names',
  'ties.text':
    'When one statement denies or answers another, that is recorded with what exactly it covers. A denial of one thing is not a denial of everything in the sentence that it answers, and silence is not consent.',
  'ties.basis':
    '{stated} such ties are stated by an article. {derived} are drawn by us, say so, and say why. “In tension with” means that two statements do not fit together easily; which of them is right it does not mean.',

  'places.heading': 'Places',
  'places.text':
    'A place is drawn as exactly as it is known and no more exactly. {unlocated} of the {places} places were located by no source; they are listed and counted, and have no mark. Where something was said and what it speaks of are two different things: {unplaced} of the {statements} statements name no place at which they were made.',
  'places.names':
    'Both names of a place, what the lines mean and when they held, and how exact each position is: [Names and borders](names).',

  'translations.heading': 'Translations',
  'translations.text':
    'Of the {quoted} quotations there are {translations} translations into English. {reviewed} were made by machine and then reviewed against the Indonesian. The original stands beside the translation, and both can be copied.',
  'translations.more':
    'The articles may themselves print translations, without saying so. [What follows from that](translation).',

  'proof.heading': 'How it can be checked',
  'proof.text':
    'Each record names its evidence: the article, the first and the last character of the passage, counted in Unicode code points of the archived text, and the SHA-256 digest of that passage. There are {passages} such passages. A program checks each, and every quotation, against the archived texts; it fails at a single character that differs.',
  'proof.texts':
    'The articles’ texts belong to their publishers and are not on this site, but the digest of each text is. Whoever has the text can repeat the check; whoever has not must take our word for what stands there. Addresses are recorded for {addressed} of the {articles} articles. Those of the others are not known, and are not guessed.',

  'absent.heading': 'What is not in it',
  'absent.articles':
    'The story holds what {articles} articles in Indonesian say, published from {first} to {last}, and nothing else: {outlets}.',
  'absent.outlet': '{outlet} {count}',
  'absent.sample':
    'Why these articles and no others is not on record. They are no sample, neither of Indonesian reporting nor of reporting on this war. Whoever is not quoted in them is missing here, and that says nothing about what they said or went through.',
  'absent.gap':
    'Between {from} and {to} there is no article. What happened then is here only where a later article looks back on it, and nothing is here that came after the last.',
  'absent.hand':
    'Much of it is at second hand: in {carried} of the {statements} statements an agency or a broadcaster, named or not, stands between the speaker and the outlet.',
  'absent.verdict':
    'No facts are checked here. The site does not say which claim is true, rates nobody, and has no count of victims of its own. How many statements somebody has shows how these articles are made, not who is right or who suffered more.',
  'absent.reading':
    'Reading is judgement: which act a sentence is, whether two sentences speak of the same. The records were written by hand, and no agreement between several independent readers was measured. What proves to be wrong is put right [in the open](corrections).',
  'absent.outside':
    'From outside the articles come only coordinates, ids of gazetteers, names in other scripts and dated lines on the map, each with what it rests on.'
} satisfies Messages;

/** English words of the page about the site. */
import type { Messages } from '../../i18n';

export const en = {
  title: 'About this site',
  description:
    'What Dateline is, for whom and by whom, under which licences, what it stores on your device, how accessible it is, how to report a mistake.',
  lead: 'Dateline shows who said what, where and when. Nothing on its map and time line stands there as simply true: each claim has an owner, a date, and a passage in an article in which it was printed.',
  contents: 'On this page',

  'what.heading': 'What it is',
  'what.text':
    'Maps with a time slider mostly show events as if all of them were facts. This one keeps apart what was said, by whom, through whom it came, when it was said and when it was printed. The story here, “{title}”, holds {events} events and {statements} statements by {owners} speakers and outlets, from {articles} articles by {outlets}.',
  'what.subject':
    'It is about a war in which people died on every side. The site takes none: what comes first is decided by date and alphabet, no colour stands for a party, contested places bear both names, and no claim is called right or wrong. The rules are under [Method](method) and [Names and borders](names).',
  'what.limits':
    'It is not a history of the war. It holds what these articles say, and [much is missing](absent).',

  'whom.heading': 'For whom',
  'whom.readers': 'Readers',
  'whom.readers.text':
    'What is told of a place, who said so, what others said of the same, and what could be known of it that day.',
  'whom.teachers': 'Teachers',
  'whom.teachers.text':
    'Two statements side by side, all figures of one kind, a denial held against what it denies: what does each rest on? It runs on old computers, without a graphics card, and all of it can be read as text.',
  'whom.journalists': 'Journalists',
  'whom.journalists.text':
    'A link that opens exactly this view for years, a citation that names the article before this site, a frame for pages of your own, and [the data](data).',

  'maker.heading': 'Who makes it',
  'maker.text':
    'Dateline is made by its authors as free software. It is no news outlet: it reports nothing of its own and gathers no news. The outlets, agencies and speakers in it are named as sources, which does not mean that they approve of it.',
  'maker.host':
    'It is a folder of files that anybody may put on a server. Whoever hosts this copy is responsible for it, and may have put another story into theirs.',

  'licence.heading': 'Licences',
  'licence.data':
    'The data, which are summaries, translations, dates and codings: {attribution}, [{licence}](licence). Whoever uses them names Dateline and the outlet of the article from which a statement comes. [More on the data](data).',
  'licence.words':
    'Quoted words remain those of their speakers and publishers; they are short and stand here as quotations. The articles are not part of this site.',
  'licence.code':
    'The program: MIT. The map: land and borders © OpenStreetMap contributors and others, [file by file](map). Letters: SIL Open Font License 1.1.',

  'privacy.heading': 'Privacy',
  'privacy.text':
    'There are no cookies, no analytics and no accounts. No request leaves this site: text, map, letters and data all lie here.',
  'privacy.outside':
    'There are no cookies, no analytics and no accounts. The map of this copy comes from elsewhere, as its host has chosen: {hosts} are asked for it and so learn the address of your connection and what part of the map you look at. Nobody else is asked for anything.',
  'privacy.host':
    'Like any web server, the one that hosts this copy may note who asked for which file and when. What becomes of that is the host’s own matter, and Dateline learns nothing of it.',
  'privacy.address':
    'Dates, filters and words that you search for are written into the address, so that you can pass it on. They stand in your browser’s history, and the host’s server sees them when the page is opened with them. A link that holds a chapter of your own holds all of it. Sites to which you follow a link learn only from which site you came.',
  'privacy.stored': 'Stored on your device, and only if you choose it in the settings or make it:',
  'stored.theme': 'light or dark',
  'stored.text': 'the size of the text',
  'stored.contrast': 'high or usual contrast',
  'stored.motion': 'that things should move less',
  'stored.chapters':
    'chapters of your own, as you write them, and, until the tab is closed, which of them is being made',
  'privacy.kept':
    'So that the story goes on without a network, your browser keeps files of this site after a visit, unless it is set to save data. Nobody learns of it, and frames on other sites keep nothing. “{offline}” in the settings says how much there is, saves all of the site or removes it; if you remove it, only that is noted, so that it stays removed.',
  'privacy.delete':
    'In the settings of [the story](story) the button “{button}” deletes all of that at once. So does your browser, where it clears the data of sites.',

  'access.heading': 'Accessibility',
  'access.text':
    'The aim is WCAG 2.2, level AA. The list has everything that the map has. All of it can be used by keyboard alone and with a screen reader, at 320 pixels or 400 %, in light, dark and forced colours, and without motion. Pages to read need no script, and the story can be read without one.',
  'access.tests':
    'Each version is tested by programs: axe finds nothing on the app and on every kind of page, in both languages, light and dark, and whole tasks are done by keyboard. Programs find only some barriers. The site has not been tested by people who rely on assistive technology.',
  'access.limits':
    'Known limits: the moving map needs WebGL, and without it a still one stays. Names in Armenian, Azerbaijani and Russian are marked with their language; whether they are read aloud well depends on the voices of the device.',
  'access.report': 'A barrier is a mistake like any other, and can be reported in the same way.',

  'report.heading': 'Reporting a mistake',
  'report.text':
    'Dateline has no address of its own. Whoever hosts this copy, or gave you the link, can pass a report on. It can be checked when it names:',
  'report.where': 'the record, by the link to its page, or the page, by its address;',
  'report.what': 'what is wrong there, and what would be right;',
  'report.evidence': 'the sentence of the article that says so, or how the barrier can be met again.',
  'report.after':
    'What proves to be wrong in the data is put right in the open, with what stood there before and why it was changed: [Corrections](corrections).'
} satisfies Messages;

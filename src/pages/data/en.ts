/** English words of the page on the data. */
import type { Messages } from '../../i18n';

export const en = {
  title: 'Data',
  description:
    'The story as data: files and formats, what each record holds, versions, ids that stay, the licence, and how to cite it.',
  lead: 'Everything that this site tells of the story comes from one file, and that file is yours to use. It holds claims with owners. Without their owners they would be something else.',
  contents: 'On this page',

  'files.heading': 'Files',
  'file.story': 'The whole story: JSON in UTF-8, {size} kB.',
  'file.schema': 'What it may hold, as JSON Schema, for programs that check or complete.',
  'file.released':
    'Every id that a release has had, one to a line. No id is given to anything else, and none is lost in silence.',
  'file.feed': 'Corrections as an Atom feed, in the language of this page.',
  'files.view':
    'In the app, “{share}” saves what the list shows as CSV, GeoJSON, Linked Places or JSON-LD, and the figures as CSV. Each page of a statement, an event, a place, a speaker or an article carries what it says as JSON-LD (schema.org).',

  'records.heading': 'What is in it',
  'records.text':
    '“story” has title, period, version and licence; the other lists of the file hold the records below. Texts are given in each language of the content ({languages}). Each field and its type stand in [the schema](schema).',
  'records.count': '{list}: {count}',
  'record.sources':
    'Articles: headline, outlet, time of publication as printed, agencies named, and the digest of the text.',
  'record.places':
    'Places with all forms of their names and who uses them, a position with its precision and basis, and a sentence that says where it is.',
  'record.actors': 'People, offices, governments, agencies and outlets, with what articles call them.',
  'record.events':
    'What happened, is said to have happened or is to happen: date, places with their part in it, status, evidence.',
  'record.statements':
    'Who said what: speaker, the chain that carried it, when and where it was said, what it speaks of, the verb, the quoted words with translations, figures, what it denies or answers, evidence.',
  'record.figures':
    'Numbers inside statements: what is counted, of whom, with which hedge, as of when, in which words.',
  'record.changes':
    'Corrections of what had been published: what stood there, what stands there now, and why.',
  'record.aliases': 'Ids of earlier versions and the records to which they lead.',
  'record.withdrawn': 'Ids whose records were withdrawn, with what they were and why.',
  'record.chapters': 'Guided readings: steps with a text and a view.',

  'use.heading': 'Before you count',
  'use.claims':
    'A statement is not an event. Count claims as claims, and keep the speaker with each (“speaker”; where it is empty, the outlet of its evidence).',
  'use.sum':
    'Figures of several claimants may speak of the same dead. Do not add them up. No value is not zero; “comparator” says what a number leaves open.',
  'use.dates':
    'A date has a first and a last possible day, “earliest” and “latest”. Where they differ, neither is the day. “basis” says what the date rests on.',
  'use.places':
    '“precision” says how exact a position is. The point of a country, or the outline of a region (“area”), is only where its name can stand: nothing happened at just that spot.',
  'use.number':
    'How many records there are shows how much these articles tell of something, not how much of it there was. [What is missing](absent).',

  'versions.heading': 'Versions',
  'versions.text':
    'This is version {version}, accurate as of {date}. The first number rises when the shape of the file changes, the second when records are added, the third when records are corrected.',
  'versions.corrected': {
    one: 'Version {version}, {date}: {count} [correction](version)',
    other: 'Version {version}, {date}: {count} [corrections](version)'
  },
  'versions.archive':
    'Only this version lies here; earlier ones are not kept on the site. Cite the version, and keep the file on which your work rests. Under “{share}” a link can be told to cite it (“d={version}”); whoever opens that link later is told what was corrected in between.',
  'versions.ids':
    'An id is for ever. When a record gets another id the old one leads to it, and when a record is withdrawn its id says why. The build fails if an id from [the list of released ones](released) leads nowhere. [Renamed and withdrawn](former).',

  'cite.heading': 'How to cite it',
  'cite.text': 'The data as a whole:',
  'cite.example': 'Dateline: {title}. Data, version {version}, {date}. {licence}.',
  'cite.after':
    'Add the address of this page and the day on which you opened it. For a single statement name the article first: the app gives such citations under “{share}”, also for Zotero, BibTeX and word processors.',

  'licence.heading': 'Licence',
  'licence.text':
    '{attribution}: [{licence}](licence). You may copy, change and sell it, if you name Dateline and, for a statement, the outlet of its article, and say what you changed.',
  'licence.quotes':
    'Quoted words are those of their speakers and publishers; the licence does not cover them. The texts of the articles are not in the file.',
  'licence.map': 'The files of the map have [licences of their own](map).'
} satisfies Messages;

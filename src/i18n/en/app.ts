/** English words of the page as a whole. */
import type { Messages } from '../message';

export const app = {
  'app.noscript':
    'Without JavaScript this page is the whole story as text, with a still map. The time slider, the filters and the search need JavaScript.',
  'app.skip.list': 'Skip to the list',
  'app.skip.time': 'Skip to the time slider',
  'app.skip.text': 'Skip to the text',
  'app.tools': 'Language, theme and link',
  'app.language': 'Language',
  'app.theme': 'Theme',
  'app.theme.system': 'As the system',
  'app.theme.light': 'Light',
  'app.theme.dark': 'Dark',
  'app.settings': 'Settings',
  'app.motion': 'Reduce motion',
  'app.text': 'Size of text',
  'app.text.size': '{size}%',
  'app.contrast': 'High contrast',
  'app.views': 'Views',
  'app.view.map': 'Map',
  'app.view.figures': 'Figures',
  'app.view.coverage': 'Coverage',
  'app.view.people': 'People',
  'app.panel.loading': 'Loading…',
  'app.panel.failed': 'This view could not be loaded.',
  'app.section.filters': 'Search and filters',
  'app.section.time': 'Time',
  'app.section.map': 'Map',
  'app.section.results': 'Events and statements',
  'app.sheet': 'Size of the list',
  'app.sheet.peek': 'Show half of the list',
  'app.sheet.half': 'Show the whole list',
  'app.sheet.full': 'Show the map',
  'app.load.failed':
    'The data of the story could not be loaded. What you see is the whole story as text; slider, filters and search need the data.',
  'app.load.retry': 'Try again',
  'app.pages': 'More to read',
  'app.page.all': 'Everything as text',
  'app.page.names': 'Names and borders',
  'app.page.glossary': 'Verbs and hedges',
  'app.page.corrections': 'Corrections',
  'app.period': 'Covers {period}. Accurate as of {date}; version {version}.',
  'app.licence': 'Data: {attribution}, {licence}.',
  'app.disclaimer':
    'Boundaries and names shown do not imply any opinion or endorsement. Both names of a place stand in alphabetical order.'
} satisfies Messages;

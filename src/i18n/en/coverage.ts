/** English words of the coverage: sources against events, agencies against outlets. */
import type { Messages } from '../message';

export const coverage = {
  'coverage.title': 'Who reported what',
  'coverage.lead':
    'The articles of the story against its events. An event that an article does not mention may be in another article of the same outlet, outside the story.',
  'coverage.scope': 'Events and statements of',
  'coverage.none': 'No event of this view.',
  'coverage.caption': 'Events by date, with the articles that report them',
  'coverage.event': 'Event',
  'coverage.source': '{outlet}, {date}',
  'coverage.source.filter': '{outlet}, {date}: show only this article',
  'coverage.event.open': '{event}: open the event',
  'coverage.cell.reported': 'reported; statements: {count}',
  'coverage.cell.reported.first': 'reported; statements: {count}, first',
  'coverage.cell.reported.only': 'the only one to report it; statements: {count}',
  'coverage.cell.first': 'first',
  'coverage.cell.filter': '{event} in {source}: {cell}; show this article and event',
  'coverage.key': 'Key',
  'coverage.key.reported': 'reported; the number of its statements',
  'coverage.cell.not-mentioned': 'not mentioned',
  'coverage.cell.before': 'published before it happened',
  'coverage.cell.perhaps-before': 'perhaps published before it happened: its date is not exact',
  'coverage.keys': 'In the table, the arrow keys go from one article, event or report to the next.',

  'coverage.chains': 'Which agency fed which outlet',
  'coverage.chains.lead': {
    one: '{count} statement that somebody else makes, by the last link before the outlet.',
    other: '{count} statements that somebody else makes, by the last link before the outlet.'
  },
  'coverage.chains.none': 'No statement of this view was carried by anybody.',
  'coverage.chains.own': {
    one: '{count} more is in {outlet}’s own voice.',
    other: '{count} more are in {outlet}’s own voice.'
  },
  'coverage.chains.caption': 'Statements by agency and outlet, and how the agency is known',
  'coverage.chains.from': 'From',
  'coverage.chains.to': 'To',
  'coverage.chains.all': 'Statements',
  'coverage.chains.unnamed': 'not named ({role})',
  'coverage.naming.named': 'Named in the text',
  'coverage.naming.implied': 'Implied',
  'coverage.naming.not-named': 'Not named',
  'coverage.naming.note':
    'Implied: the sentence itself does not name the agency, but the article does elsewhere or in its byline; each statement says why.'
} satisfies Messages;

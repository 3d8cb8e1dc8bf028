/** English words of filters and search. */
import type { Messages } from '../message';

export const filters = {
  'filters.title': 'Filters',
  'filters.active-count': { one: '{count} filter active', other: '{count} filters active' },
  'filters.narrow': 'Search in “{group}”',
  'filters.narrow.placeholder': 'Part of a name',
  'filters.more': { one: '{count} more: type part of its name', other: '{count} more: type part of a name' },
  'filters.none': 'Nothing by that name',
  'filters.show': { one: 'Show {count} entry', other: 'Show {count} entries' },
  'filters.rows': { one: '{count} entry', other: '{count} entries' },

  'filters.chips': 'Active filters',
  'filters.chip.places': 'place {name}',
  'filters.chip.speakers': 'speaker {name}',
  'filters.chip.sources': 'article or outlet {name}',
  'filters.chip.acts': 'kind of statement {name}',
  'filters.chip.kinds': 'kind of event {name}',
  'filters.chip.statuses': 'status {name}',
  'filters.chip.query': 'search “{name}”',
  'filters.remove': 'Remove filter: {filter}',
  'filters.clear': 'Clear all',

  'filters.search': 'Search quotes and names',
  'filters.search.placeholder': 'Search quotes and names',
  'filters.search.name': '“{matched}” is a name of {name}.',
  'filters.search.figures': 'Figures: who says how many',
  'filters.search.figures.of': 'Figures ({measures}): who says how many',
  'filters.search.more': { one: 'and {count} more name', other: 'and {count} more names' },

  'filters.quotes': 'Quotes',
  'filters.quotes.both': 'Both',
  'filters.quotes.original': 'Original',
  'filters.quotes.translation': 'Translation'
} satisfies Messages;

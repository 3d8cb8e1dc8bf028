/** The part of jsonld that the tests use; it comes without types. */
declare module 'jsonld' {
  type Term = { termType: 'NamedNode' | 'BlankNode' | 'Literal'; value: string };
  export type Quad = { subject: Term; predicate: Term; object: Term };
  type RemoteDocument = { documentUrl: string; document: object };
  type Options = { safe?: boolean; documentLoader: (url: string) => Promise<RemoteDocument> };
  const jsonld: { toRDF(document: object, options: Options): Promise<Quad[]> };
  export default jsonld;
}

/** What is used of n3 and jsonld, which come without types. */

declare module 'n3' {
  export interface Term {
    readonly termType: string;
    readonly value: string;
    readonly language?: string;
    readonly datatype?: Term;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export class Parser {
    constructor(options?: { readonly format?: string });
    /** The statements of a file. Throws where it is none. */
    parse(file: string): Quad[];
  }
}

declare module 'jsonld' {
  const jsonld: {
    /** The statements of a document, in N-Quads. */
    toRDF(document: object, options: { readonly format: 'application/n-quads' }): Promise<string>;
  };
  export default jsonld;
}

/** A duty as the lexicon is built from. */
export interface DutyWords {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly aliases: readonly string[];
}

/** A role or a source, and what people call it: names that are set aside, not searched for. */
export interface NamedThing {
  readonly id: string;
  readonly names: readonly string[];
}

export interface LexiconNames {
  readonly roles?: readonly NamedThing[];
  readonly sources?: readonly NamedThing[];
}

/** A duty as it travels to the browser. */
export interface DutyEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The definition's words that are not in the name, without those of grammar. */
  readonly gist: string;
}

/** The lexicon as it travels to the browser: plain JSON. */
export interface LexiconData {
  readonly duties: readonly DutyEntry[];
  readonly roles: readonly NamedThing[];
  readonly sources: readonly NamedThing[];
}

/** One duty found. */
export interface DutyMatch {
  readonly id: string;
  /** Compares the duties of one answer, not those of two. */
  readonly score: number;
  /** The words of the query that speak for it, as they were typed. */
  readonly words: readonly string[];
  /** The name of the duty that is nearest to the query: its own, or another. */
  readonly name: string;
}

export interface Correction {
  /** The whole query with its spelling put right. */
  readonly query: string;
  readonly words: readonly { readonly from: string; readonly to: string }[];
}

export interface Answer {
  /** Best first; empty where the query is of something else. */
  readonly duties: readonly DutyMatch[];
  /** Ids of the roles and the sources that the query names. */
  readonly roles: readonly string[];
  readonly sources: readonly string[];
  /** The words worth searching for, spelling put right, most telling first. */
  readonly telling: readonly string[];
  /** Only where a misspelt word was read as another. */
  readonly corrected?: Correction;
}

/**
 * How much of everything the collection had for every fifty duties when this was written: 46 duties, 97 sources, 863
 * statements. What grows with a collection is here; aspects, positions and the five main sources stay as many.
 */
export const OF_FIFTY = { sources: 100, disputes: 15, postings: 150 } as const;

/** Statements that a source makes: of one in so many, who wrote a book, and of all others. */
export const STATEMENTS = { long: [40, 80], short: [1, 14] } as const;
export const LONG_ONE_IN = 20;
export const MAIN_SOURCES = 5;

/** Duties that people speak of together. Some of them are spoken of far more often than others. */
export const NEIGHBOURS = 50;

/** Of a hundred statements. */
export const SHARES = { quoted: 0.75, aboutAspect: 0.28, assigns: 0.6, denies: 0.01, caveat: 0.16, note: 0.3 } as const;

export const DUTY = { otherNames: 10, searchTerms: 40, postingLines: 36, queryLines: 46, related: 4 } as const;
export const POSTING_DUTIES = [4, 12] as const;
export const TEXT_WORDS = 400;

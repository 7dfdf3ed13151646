/** A part of a line, with where it begins. */
export interface Part {
  readonly text: string;
  readonly start: number;
}

/** What is read at once is no longer than this: longer lines are read in pieces. */
const LONGEST_PART = 400;
const SENTENCE_END = /(?<=[.!?;])\s+(?=[\p{Lu}\p{N}"“(])/gu;
const CLAUSE_END = /[;,:]\s+(?:and\s+|or\s+)?|\s+(?:and|or|but|while|then|as well as)\s+|\s+[–—-]\s+/giu;

function split(text: string, start: number, ends: RegExp): Part[] {
  const parts: Part[] = [];
  let from = 0;
  const push = (until: number): void => {
    if (until > from) parts.push({ text: text.slice(from, until), start: start + from });
  };
  for (const end of text.matchAll(ends)) {
    push(end.index);
    from = end.index + end[0].length;
  }
  push(text.length);
  return parts;
}

function inPieces({ text, start }: Part): Part[] {
  const pieces: Part[] = [];
  let from = 0;
  while (text.length - from > LONGEST_PART) {
    const space = text.lastIndexOf(' ', from + LONGEST_PART);
    const until = space > from ? space : from + LONGEST_PART;
    pieces.push({ text: text.slice(from, until), start: start + from });
    from = until;
  }
  pieces.push({ text: text.slice(from), start: start + from });
  return pieces;
}

/** The sentences of a line. */
export function sentencesOf(line: string): readonly Part[] {
  return split(line, 0, SENTENCE_END).flatMap(inPieces);
}

/** The clauses of a sentence: what stands between commas, "and" and the like. */
export function clausesOf({ text, start }: Part): readonly Part[] {
  return split(text, start, CLAUSE_END);
}

/** What tests have to say at the end of the run: figures that nobody looks for among the names of a thousand tests. */
const said: string[] = [];

/** Has a text stand before the sum of all steps. */
export function sayAtTheEnd(text: string): void {
  said.push(text);
}

/** What the tests that ran in this process have to say. */
export function closingWords(): readonly string[] {
  return said;
}

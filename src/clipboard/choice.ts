/** The lines that somebody chose, as they stand in the address of a page: `?lines=welcome-members,connect-members`. */

const PARAMETER = 'lines';

/**
 * The chosen ids of those that there are, in their order. Returns undefined if the address says nothing of a choice;
 * ids that nothing has are ignored, since what is linked to may have moved.
 */
export function readChoice(search: string, known: readonly string[]): readonly string[] | undefined {
  const value = new URLSearchParams(search).get(PARAMETER);
  if (value === null) return undefined;
  const asked = new Set(value.split(','));
  return known.filter((id) => asked.has(id));
}

/** The query string of a choice: empty for the one that the page begins with. Other parameters are kept. */
export function choiceSearch(search: string, chosen: readonly string[], preset: readonly string[]): string {
  const params = new URLSearchParams(search);
  params.delete(PARAMETER);
  const rest = params.toString();
  if (chosen.join() === preset.join()) return rest === '' ? '' : `?${rest}`;
  // Ids need no escaping, and commas are better to read than %2C.
  return `?${rest === '' ? '' : `${rest}&`}${PARAMETER}=${chosen.join(',')}`;
}

import { once, ready } from './duties.ts';
import * as files from './files.ts';

/** On all pages but that of results: the duties from the file of suggestions. */
export const openDuties = once(async () => {
  const { lexicon, verdicts } = await files.suggestions();
  return ready(
    lexicon,
    new Map(
      lexicon.duties.flatMap(({ id }, place) => {
        const said = verdicts[place];
        return said ? [[id, said]] : [];
      }),
    ),
  );
});

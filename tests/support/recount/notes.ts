import { type Element, attribute, textOf } from '../html.ts';
import { differs } from './compare.ts';
import { type Text, claimOfId, textOfId } from './data.ts';
import { allIn, both, childrenOf, firstIn, idIn, hrefOf, linksIn, oneIn, tag, withClass } from './dom.ts';
import { type Page, addressOf } from './pages.ts';
import { authorWords, oneSpace, textDate } from './words.ts';

/** The notes of a printed page: one a text that was read, numbered from 1 in the order in which claims name it. */

interface Marked {
  readonly claim: string;
  readonly number: string;
}

/** The note number after each claim of a page, with the claim that is linked beside it. */
function numbersOn(main: Element): readonly Marked[] {
  return allIn(main, (element) => childrenOf(element).some(both(tag('sup'), withClass('printed')))).map((holder) => {
    const number = oneIn(holder, both(tag('sup'), withClass('printed')), 'number of a note');
    const claim = linksIn(holder).flatMap((link) => idIn(hrefOf(link), 'claims') ?? [])[0];
    if (claim === undefined) throw new Error(`No claim is linked beside note ${textOf(number)}.`);
    return { claim, number: textOf(number) };
  });
}

function noteWords(text: Text): string {
  return oneSpace(`${authorWords(text)}, ${text.title}, ${text.publication}, ${textDate(text)}. ${text.url ?? ''}`);
}

/**
 * What differs between the notes of a page and the texts in which its claims were read. `named` is whether the page
 * prints the names of its claims.
 */
export function noteProblems({ path, main }: Page, claimIds: readonly string[], named: boolean): readonly string[] {
  const section = oneIn(main, both(tag('section'), withClass('notes')), 'section of notes');
  const list = oneIn(section, tag('ol'), 'list of notes');
  const shown = numbersOn(main);
  const read = [...new Set(claimIds.map((id) => claimOfId(id).readIn))];
  const [first] = claimIds;
  const example = firstIn(section, tag('p'));
  const namesFirst =
    example !== undefined &&
    first !== undefined &&
    [first, addressOf(`/claims/${first}/`)].every((part) => textOf(example).includes(part));
  return [
    ...differs(
      path,
      'claims with a note',
      shown.map(({ claim }) => claim),
      claimIds,
    ),
    ...shown.flatMap(({ claim, number }) =>
      differs(path, `the note of ${claim}`, number, String(read.indexOf(claimOfId(claim).readIn) + 1)),
    ),
    ...differs(
      path,
      'the notes',
      childrenOf(list).map(textOf),
      read.map((id) => noteWords(textOfId(id))),
    ),
    // Browsers count from 1 unless they are told otherwise.
    ...differs(path, 'the first number of the notes', attribute(list, 'start') ?? '1', '1'),
    ...differs(path, 'whether notes are left out', attribute(section, 'hidden') !== undefined, read.length === 0),
    ...differs(path, 'whether the notes name the first claim with its address', namesFirst, named && read.length > 0),
  ];
}

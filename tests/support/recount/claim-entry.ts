import { type Element, attribute, textOf } from '../html.ts';
import { isToldBy, stanceWords } from './answer-words.ts';
import { stancesOn } from './answers.ts';
import { differs } from './compare.ts';
import { type Claim, claimOfId, textOfId } from './data.ts';
import { allIn, both, firstIn, hrefOf, idOf, linksIn, oneIn, ownText, tag, withClass } from './dom.ts';
import { linkTo } from './pages.ts';
import { WORDS, evidenceWords, oneSpace, reportedLinks } from './words.ts';

/** One claim among others, as the pages of duties, sources and disputes show it. */

/** The claims shown in a part of a page, in order. */
export function entriesIn(parent: Element): readonly Element[] {
  return allIn(parent, both(tag('article'), withClass('claim')));
}

export function entryIds(parent: Element): readonly string[] {
  return entriesIn(parent).map(idOf);
}

interface Shown {
  /** The duty whose stance stands with the claim. */
  readonly duty?: string;
  /** The cell under which it is shown: an assignment that says the same is not repeated. */
  readonly under?: string;
}

function stancesShown(claim: Claim, { duty, under }: Shown): readonly string[] {
  if (duty === undefined) return [];
  return stancesOn(claim, duty)
    .filter((stance) => !isToldBy(claim, stance, under))
    .map((stance) => `${stanceWords(claim.role, stance)}.`);
}

function quoteProblems(page: string, entry: Element, claim: Claim): readonly string[] {
  const quotation = firstIn(entry, tag('blockquote'));
  const quote = quotation && firstIn(quotation, tag('q'));
  const shown = [
    ...(claim.quote === null ? [] : [`“${claim.quote}”`]),
    ...(claim.quoteGloss === null ? [] : [`(${claim.quoteGloss})`]),
    ...(claim.quoteWordsOf === 'reporter' ? [WORDS.reporterWords] : []),
  ];
  const language = quote && (attribute(quote, 'lang') ?? 'en');
  return [
    ...differs(page, `the quote of ${claim.id}`, quotation ? textOf(quotation) : '', oneSpace(shown.join(' '))),
    ...differs(page, `the language of the quote of ${claim.id}`, language ?? null, claim.quoteLanguage),
  ];
}

/** What could change how the claim counts: where the work is our interpretation, and the caveat. */
function caveatsOf({ duties: said, caveat }: Claim, duty: string | undefined): readonly string[] {
  const interpretations = said
    .filter((one) => duty === undefined || one.duty === duty)
    .flatMap(({ interpreted }) => interpreted ?? []);
  return [...interpretations, ...(caveat === null ? [] : [caveat])].map(oneSpace);
}

/** What differs between a claim on a page and the claim in the data. Its note is checked by notes.ts. */
export function entryProblems(page: string, entry: Element, shown: Shown = {}): readonly string[] {
  const claim = claimOfId(idOf(entry));
  const place = (what: string): string => `${what} of ${claim.id}`;
  const says = oneIn(entry, withClass('says'), 'statement');
  const evidence = oneIn(entry, both(tag('p'), withClass('soft')), 'line of evidence');
  const [, ...notes] = allIn(entry, both(tag('p'), withClass('soft')));
  const text = textOfId(claim.text);
  return [
    ...differs(page, place('the statement'), ownText(says), oneSpace(claim.says)),
    ...differs(page, place('the address'), linksIn(says).map(hrefOf), [linkTo(`/claims/${claim.id}/`)]),
    ...quoteProblems(page, entry, claim),
    ...differs(
      page,
      place('the evidence'),
      textOf(evidence),
      oneSpace([evidenceWords(claim), ...stancesShown(claim, shown)].join(' ')),
    ),
    ...differs(page, place('the link to the text'), linksIn(evidence).map(hrefOf), [
      linkTo(`/sources/${claim.source}/#${text.id}`),
      ...reportedLinks(claim),
    ]),
    ...differs(page, place('the caveats'), allIn(entry, withClass('caveat')).map(textOf), caveatsOf(claim, shown.duty)),
    ...differs(
      page,
      place('the note'),
      notes.map(textOf),
      claim.note === null ? [] : [oneSpace(`${WORDS.note} ${claim.note}`)],
    ),
  ];
}

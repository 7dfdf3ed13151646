import { test } from 'node:test';

import { attribute, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { roleWords, stanceWords } from '../../support/recount/answer-words.ts';
import { differs } from '../../support/recount/compare.ts';
import {
  type Claim,
  aspects,
  claims,
  corrections,
  dutyOfId,
  isReported,
  positionOfId,
  sourceOfId,
  textOfId,
} from '../../support/recount/data.ts';
import {
  childrenOf,
  descriptionsOf,
  firstIn,
  hrefOf,
  linksIn,
  oneIn,
  ownText,
  tag,
} from '../../support/recount/dom.ts';
import { type Page, aspectLink, linkTo, pageAt } from '../../support/recount/pages.ts';
import {
  QUOTE_STATE_WORDS,
  formatDate,
  oneSpace,
  readingLink,
  readingWords,
  textDate,
} from '../../support/recount/words.ts';

/** Terms of the list of facts. */
const TERMS = {
  caveat: 'Caveat',
  note: 'Note',
  corrected: 'Corrected',
  role: 'About',
  duties: 'Duties',
  aspects: 'Aspects',
  position: 'One job or two?',
  text: 'Said in',
  readIn: 'Read in',
  where: 'Where',
  quote: 'Quotation',
} as const;

const REPORTED = 'We know it only from there';
const WORDS_OF_REPORTER = 'the words are those of the text that reports it, not ';

const pages = claims.map((claim) => ({ claim, page: pageAt(`/claims/${claim.id}/`) }));

/** Checks every claim's page, so that one run shows all problems. */
function onEveryPage(check: (claim: Claim, page: Page) => readonly string[]): void {
  assertNone(pages.flatMap(({ claim, page }) => check(claim, page)));
}

/** The values of a fact, without those of the block on citing, which has terms of its own. */
function valuesOf({ main }: Page, term: string) {
  const facts = childrenOf(main).find(tag('dl'));
  return (facts ? descriptionsOf(facts) : []).find((entry) => entry.term === term)?.values ?? [];
}

test('a page has the statement under the name of its source, with the quote', () => {
  onEveryPage((claim, { path, main }) => {
    const heading = oneIn(main, tag('h1'), 'heading');
    const source = sourceOfId(claim.source);
    const quotation = childrenOf(main).find(tag('blockquote'));
    const quote = quotation && oneIn(quotation, tag('q'), 'quote');
    const gloss = quotation && firstIn(quotation, tag('p'));
    return [
      ...differs(path, 'the statement', ownText(heading), oneSpace(claim.says)),
      ...differs(path, 'the source', textOf(oneIn(heading, tag('span'), 'kind')).endsWith(` ${source.name}`), true),
      ...differs(path, 'the quote', quote ? textOf(quote) : null, claim.quote && `“${oneSpace(claim.quote)}”`),
      ...differs(
        path,
        'the language of the quote',
        quote ? (attribute(quote, 'lang') ?? 'en') : null,
        claim.quoteLanguage,
      ),
      ...differs(
        path,
        'the quote in English',
        gloss ? textOf(gloss).replace(/^[^:]*: /, '') : null,
        claim.quoteGloss && oneSpace(claim.quoteGloss),
      ),
    ];
  });
});

test('the facts are those that the data has, in their order', () => {
  onEveryPage((claim, { path, main }) => {
    const facts = childrenOf(main).find(tag('dl'));
    const has: Readonly<Record<keyof typeof TERMS, boolean>> = {
      caveat: claim.caveat !== null,
      note: claim.note !== null,
      corrected: corrections.some((correction) => correction.claims.includes(claim.id)),
      role: true,
      duties: claim.duties.length > 0,
      aspects: claim.aspects.length > 0,
      position: claim.position !== null,
      text: true,
      readIn: isReported(claim),
      where: true,
      quote: claim.quote !== null,
    };
    const expected = Object.entries(TERMS).filter(([fact]) =>
      Object.entries(has).some(([name, is]) => name === fact && is),
    );
    return differs(
      path,
      'the facts',
      facts ? descriptionsOf(facts).map(({ term }) => term) : [],
      expected.map(([, term]) => term),
    );
  });
});

test('a page says which role the claim is about, and what it says of each duty and by what interpretation, linked to the claim there', () => {
  onEveryPage((claim, page) => {
    const { path } = page;
    const said = valuesOf(page, TERMS.duties);
    return [
      ...differs(path, 'the role', valuesOf(page, TERMS.role).map(textOf), [roleWords(claim.role)]),
      ...differs(
        path,
        'the duties',
        said.map(textOf),
        claim.duties.map(({ duty, stance, interpreted }) => {
          const why = interpreted === null ? '' : `. ${oneSpace(interpreted)}`;
          return `${stanceWords(claim.role, stance)}: ${dutyOfId(duty).name}${why}`;
        }),
      ),
      ...differs(
        path,
        'the links to the duties',
        said.flatMap((value) => linksIn(value).map(hrefOf)),
        claim.duties.map(({ duty }) => linkTo(`/duties/${duty}/#${claim.id}`)),
      ),
    ];
  });
});

test('a page has the aspects of its claim, and the position on one job or two', () => {
  onEveryPage((claim, page) => {
    const { path } = page;
    const named = aspects.filter(({ id }) => claim.aspects.includes(id));
    const shown = valuesOf(page, TERMS.aspects);
    return [
      ...differs(
        path,
        'the aspects',
        shown.map(textOf),
        named.map(({ name }) => name),
      ),
      ...differs(
        path,
        'the links to the aspects',
        shown.flatMap((value) => linksIn(value).map(hrefOf)),
        named.map(({ id }) => aspectLink(id)),
      ),
      ...differs(
        path,
        'the position',
        valuesOf(page, TERMS.position).map(textOf),
        claim.position === null ? [] : [positionOfId(claim.position).name],
      ),
    ];
  });
});

test('a page has the text that says it, with date and how much was read, and the text it was read in', () => {
  onEveryPage((claim, page) => {
    const { path } = page;
    const text = textOfId(claim.text);
    const readIn = textOfId(claim.readIn);
    const said = `${text.title}, ${text.publication}, ${textDate(text)} (${readingWords(text)})${text.url === null ? '' : `: ${text.url}`}`;
    const reported = `${readIn.title}, ${readIn.publication}, ${textDate(readIn)}. ${REPORTED}${readIn.url === null ? '.' : `: ${readIn.url}`}`;
    const onSite = linkTo(readIn.source === null ? `/method/#${readIn.id}` : `/sources/${readIn.source}/#${readIn.id}`);
    const read = [readingLink(claim)].filter((link) => link !== null);
    const original = isReported(claim) ? [text.url].filter((link) => link !== null) : read;
    const words = (term: string) => valuesOf(page, term).map(textOf);
    const links = (term: string) => valuesOf(page, term).flatMap((value) => linksIn(value).map(hrefOf));
    return [
      ...differs(path, 'the text', words(TERMS.text), [oneSpace(said)]),
      ...differs(path, 'the links to the text', links(TERMS.text), [
        linkTo(`/sources/${claim.source}/#${text.id}`),
        ...original,
      ]),
      ...differs(path, 'the text it was read in', words(TERMS.readIn), isReported(claim) ? [oneSpace(reported)] : []),
      ...differs(
        path,
        'the link to the text it was read in',
        links(TERMS.readIn),
        isReported(claim) ? [onSite, ...read] : [],
      ),
    ];
  });
});

test('a page says where in the text it is, what to know before using it, and whether its quote was checked', () => {
  onEveryPage((claim, page) => {
    const { path } = page;
    const state = claim.quoteState === null ? [] : [QUOTE_STATE_WORDS[claim.quoteState]];
    const shown = valuesOf(page, TERMS.quote).map(textOf);
    const ofReporter = shown.map((words) => words.startsWith(WORDS_OF_REPORTER));
    return [
      ...differs(path, 'the place in the text', valuesOf(page, TERMS.where).map(textOf), [oneSpace(claim.where)]),
      ...differs(
        path,
        'the caveat',
        valuesOf(page, TERMS.caveat).map(textOf),
        claim.caveat === null ? [] : [oneSpace(claim.caveat)],
      ),
      ...differs(
        path,
        'the note',
        valuesOf(page, TERMS.note).map(textOf),
        claim.note === null ? [] : [oneSpace(claim.note)],
      ),
      ...differs(
        path,
        'the state of the quote',
        shown.map((words) => words.replace(/^.*; /, '')),
        state,
      ),
      ...differs(
        path,
        'whether the words are those of the reporter',
        ofReporter,
        claim.quote === null ? [] : [claim.quoteWordsOf === 'reporter'],
      ),
    ];
  });
});

test('a page tells what of its statement was wrong, since when, and what the correction changed', () => {
  onEveryPage((claim, page) =>
    differs(
      page.path,
      'the corrections',
      valuesOf(page, TERMS.corrected).map((value) => oneSpace(textOf(value))),
      corrections
        .filter((correction) => correction.claims.includes(claim.id))
        .map(
          ({ date, since, wrong, changed }) =>
            `${formatDate(date)}: ${wrong} ${changed} Wrong since ${formatDate(since)}.`,
        ),
    ),
  );
});

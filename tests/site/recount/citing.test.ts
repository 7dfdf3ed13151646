import { test } from 'node:test';

import { type Element, attribute, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { countWords } from '../../support/recount/answer-words.ts';
import { ROLES, answers } from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import {
  claimOfId,
  claims,
  claimsOfSource,
  disputes,
  duties,
  sourceOfId,
  sources,
  textOfId,
} from '../../support/recount/data.ts';
import { allIn, both, descriptionsOf, hrefOf, idIn, oneIn, tag, withClass, withId } from '../../support/recount/dom.ts';
import { type Page, linkTo, pageAt } from '../../support/recount/pages.ts';
import { TITLE_LENGTHS, citationMark, numbersIn, oneSpace, shortTitle } from '../../support/recount/words.ts';

/** Citation marks in prose, and the sentence that each page offers to copy. */

const PROSE = [
  '/',
  '/method/',
  ...duties.map(({ id }) => `/duties/${id}/`),
  ...sources.map(({ id }) => `/sources/${id}/`),
  ...disputes.map(({ id }) => `/disputes/${id}/`),
].map(pageAt);

const marksOn = ({ main }: Page): readonly Element[] => allIn(main, both(tag('a'), withClass('cite')));
/** A mark leads to the claim's page, and on the page of its source to the claim further down. */
const claimIdOf = (mark: Element): string => idIn(hrefOf(mark), 'claims') ?? hrefOf(mark).replace(/^.*#/, '');

test('a citation mark has the source of its claim and the title of its text, and leads to it', () => {
  assertNone(
    PROSE.flatMap((page) =>
      marksOn(page).flatMap((mark) => {
        const claim = claimOfId(claimIdOf(mark));
        const { path } = page;
        const isOwnPage = path === `/sources/${claim.source}/`;
        const target = isOwnPage ? `/sources/${claim.source}/#${claim.id}` : `/claims/${claim.id}/`;
        const title = shortTitle(textOfId(claim.text).title, TITLE_LENGTHS.mark);
        const words = isOwnPage ? title : citationMark(claim);
        return [
          ...differs(path, `the mark of ${claim.id}`, textOf(mark), words),
          ...differs(path, `the name of the mark of ${claim.id}`, attribute(mark, 'aria-label'), citationMark(claim)),
          ...differs(path, `the title of the mark of ${claim.id}`, attribute(mark, 'title'), claim.says),
          ...differs(path, `the link of the mark of ${claim.id}`, hrefOf(mark), linkTo(target)),
        ];
      }),
    ),
  );
});

test('the home page and every source cite claims', () => {
  const citing = PROSE.filter(({ path }) => path === '/' || path.startsWith('/sources/'));
  assertNone(
    citing.filter((page) => marksOn(page).length === 0).map(({ path }) => `${path}: citation marks: received none`),
  );
});

test('the answer on the home page cites claims on either role, by more than one source', () => {
  const page = pageAt('/');
  const cited = marksOn(page).map((mark) => claimOfId(claimIdOf(mark)));
  const voices = new Set(cited.map(({ source }) => source));
  assertNone([
    ...differs(
      page.path,
      'the roles that the cited claims are about',
      ROLES.filter((role) => cited.some((claim) => claim.role === role)),
      ROLES,
    ),
    ...differs(page.path, 'whether more than one source is cited', voices.size > 1, true),
  ]);
});

/** The sentence to copy, up to where it names the site and the edition. */
function sentenceOn(page: Page): string {
  const section = allIn(page.main, both(tag('section'), withClass('cite')))[0] ?? page.main;
  const list = oneIn(section, tag('dl'), 'list of what can be copied');
  const [value] = descriptionsOf(list).find(({ term }) => term === 'Sentence')?.values ?? [];
  // A statement may name its own authority before that: the site is the last that is named.
  return value ? textOf(value).replace(/, according to (?!.*, according to ).*$/s, '') : '';
}

test('the sentence to copy from a page has the numbers that its page counts', () => {
  const voicesOf = (ids: readonly string[]): number => new Set(ids.map((id) => claimOfId(id).source)).size;
  const expected = [
    ...answers.map(({ duty, all }) => ({ path: `/duties/${duty.id}/`, numbers: numbersIn(countWords(all)) })),
    ...sources.map(({ id, name, texts }) => ({
      path: `/sources/${id}/`,
      numbers: [...numbersIn(name), claimsOfSource(id).length, texts.length],
    })),
    ...disputes.map(({ id, sides }) => ({
      path: `/disputes/${id}/`,
      numbers: sides.map((side) => voicesOf(side.claims)),
    })),
  ];
  assertNone(
    expected.flatMap(({ path, numbers }) =>
      differs(path, 'the numbers in the sentence', numbersIn(sentenceOn(pageAt(path))), numbers),
    ),
  );
});

test('the sentence to copy from a claim is its statement, with its source and text', () => {
  assertNone(
    claims.flatMap((claim) => {
      const page = pageAt(`/claims/${claim.id}/`);
      const sentence = sentenceOn(page);
      const start = `${oneSpace(claim.says).replace(/\.$/, '')} (${sourceOfId(claim.source).name}, “${textOfId(claim.text).title}”`;
      return differs(page.path, 'the sentence', sentence.slice(0, start.length), start);
    }),
  );
});

test('the sentence to copy for the whole site counts sources and duties, without personal qualities', () => {
  const { path, main } = pageAt('/method/');
  const list = allIn(main, tag('dl'))
    .map(descriptionsOf)
    .flatMap((entries) => entries.find(({ term }) => term === 'Sentence')?.values ?? []);
  const [sentence] = list.map(textOf);
  assertNone([
    ...differs(path, 'the numbers in the sentence', numbersIn((sentence ?? '').replace(/, according to .*$/s, '')), [
      sources.length,
      duties.filter(({ kind }) => kind === 'work').length,
    ]),
    ...differs(path, 'whether there is a part on citing', oneIn(main, withId('cite'), 'heading').tagName, 'h2'),
  ]);
});

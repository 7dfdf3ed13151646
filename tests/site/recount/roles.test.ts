import { test } from 'node:test';

import { type Element, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { BOTH, CM, ROLES, SMM } from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import {
  type Claim,
  POSITION_ASPECT,
  aspectOfId,
  aspects,
  claimOfId,
  claims,
  sourceOfId,
} from '../../support/recount/data.ts';
import {
  allIn,
  both,
  childrenOf,
  firstIn,
  fragmentsLinked,
  hrefOf,
  idIn,
  idOf,
  linksIn,
  marksIn,
  oneIn,
  ownText,
  sentenceIn,
  tag,
  withAttribute,
  withClass,
} from '../../support/recount/dom.ts';
import { noteProblems } from '../../support/recount/notes.ts';
import { linkTo, pageAt } from '../../support/recount/pages.ts';
import { strongestFirst } from '../../support/recount/strongest.ts';
import { WORDS, citationMark, numbersIn, oneSpace } from '../../support/recount/words.ts';

const page = pageAt('/compare/roles/');
const { path, main } = page;
const parts = allIn(main, both(tag('section'), withClass('aspect')));
const EVERY_ROLE: readonly Claim['role'][] = [CM, SMM, BOTH];
/** Statements on one job or two have a page of their own. */
const compared = aspects.filter(({ id }) => id !== POSITION_ASPECT);

const statementsOn = (aspect: string, role: Claim['role']): readonly Claim[] =>
  claims.filter((claim) => claim.aspects.includes(aspect) && claim.role === role);
const claimIn = (item: Element): string => linksIn(item).flatMap((link) => idIn(hrefOf(link), 'claims') ?? [])[0] ?? '';
const itemsIn = (part: Element): readonly Element[] => allIn(part, tag('li'));
const isFolded = (item: Element, part: Element): boolean =>
  allIn(part, tag('details')).some((fold) => itemsIn(fold).includes(item));
const sidesOf = (part: Element): readonly Element[] => allIn(part, both(tag('section'), withClass('side')));

/** The two statements of a role that stand beside those of the other: the strongest, of two sources if there are two. */
function leading(aspect: string, role: Claim['role']): readonly Claim[] {
  const ordered = strongestFirst(statementsOn(aspect, role));
  const firsts = ordered.filter((claim) => ordered.find(({ source }) => source === claim.source) === claim);
  return [...firsts, ...ordered.filter((claim) => !firsts.includes(claim))].slice(0, 2);
}

/** A role's statements in the order in which the page has them. */
function inOrder(aspect: string, role: Claim['role']): readonly string[] {
  const first = role === BOTH ? [] : leading(aspect, role);
  return [...first, ...statementsOn(aspect, role).filter((claim) => !first.includes(claim))].map(({ id }) => id);
}

test('the parts are the aspects in their order, each with its question, and each is linked above them', () => {
  const ids = compared.map(({ id }) => id);
  const nav = oneIn(main, withAttribute('aria-label', 'Aspects'), 'list of aspects');
  assertNone([
    ...differs(path, 'the parts', parts.map(idOf), ids),
    ...differs(path, 'the links above them', fragmentsLinked(nav), ids),
    ...parts.flatMap((part) => {
      const { id, name, question } = aspectOfId(idOf(part));
      return [
        ...differs(path, `the name of ${id}`, ownText(oneIn(part, tag('h2'), 'heading')), name),
        ...differs(path, `the question of ${id}`, textOf(oneIn(part, withClass('question'), 'question')), question),
      ];
    }),
  ]);
});

test('every aspect has a synthesis of ours, each sentence with the statements that it rests on, all about this aspect', () => {
  assertNone(
    parts.flatMap((part) => {
      const { id, synthesis } = aspectOfId(idOf(part));
      const sentences = childrenOf(oneIn(part, withClass('synthesis'), 'synthesis'));
      const foreign = synthesis.flatMap((one) => one.claims).filter((claim) => !claimOfId(claim).aspects.includes(id));
      return [
        ...differs(path, `whether ${id} has a synthesis`, synthesis.length > 0, true),
        ...differs(
          path,
          `the sentences on ${id}`,
          sentences.map(ownText),
          synthesis.map(({ says }) => oneSpace(says)),
        ),
        ...differs(path, `statements about something else in ${id}`, foreign, []),
        ...sentences.flatMap((sentence, place) => {
          const expected = synthesis[place]?.claims ?? [];
          return [
            ...differs(
              path,
              `the statements behind sentence ${place + 1} on ${id}`,
              linksIn(sentence).map((link) => idIn(hrefOf(link), 'claims')),
              expected,
            ),
            ...differs(
              path,
              `their sources in sentence ${place + 1} on ${id}`,
              linksIn(sentence).map(textOf),
              expected.map((claim) => sourceOfId(claimOfId(claim).source).short),
            ),
          ];
        }),
      ];
    }),
  );
});

test('the community manager’s side stands first, then the social media manager’s, each with its mark and name', () => {
  assertNone([
    ...differs(
      path,
      'the roles above the parts',
      itemsIn(oneIn(main, withClass('heads'), 'list of roles')).map(idOf),
      ROLES,
    ),
    ...parts.flatMap((part) => {
      const heads = sidesOf(part).map((side) => oneIn(side, tag('h3'), 'heading'));
      return [
        ...differs(path, `the marks of the sides of ${idOf(part)}`, heads.flatMap(marksIn), [CM, SMM]),
        ...differs(path, `the names of the sides of ${idOf(part)}`, heads.map(textOf), [
          'Community manager',
          'Social media manager',
        ]),
      ];
    }),
  ]);
});

test('a statement stands on the side of the role that it is about, in every aspect it has, two of each side unfolded', () => {
  assertNone(
    parts.flatMap((part) => {
      const id = idOf(part);
      return [
        ...sidesOf(part).flatMap((side, place) => {
          const role = place === 0 ? CM : SMM;
          const items = itemsIn(side);
          return [
            ...differs(path, `${id}, side of ${role}`, items.map(claimIn), inOrder(id, role)),
            ...differs(
              path,
              `${id}, unfolded on the side of ${role}`,
              items.filter((item) => !isFolded(item, side)).map(claimIn),
              leading(id, role).map((claim) => claim.id),
            ),
            ...differs(
              path,
              `${id}, whether the side of ${role} says that it is empty`,
              allIn(side, tag('p')).some((line) => textOf(line) === WORDS.emptyCell),
              items.length === 0,
            ),
          ];
        }),
        ...differs(
          path,
          `${id}, on both`,
          itemsIn(oneIn(part, withClass('both'), 'part on both')).map(claimIn),
          inOrder(id, BOTH),
        ),
        ...allIn(part, tag('details')).flatMap((fold) =>
          differs(
            path,
            `${id}, the number of folded statements`,
            numbersIn(textOf(oneIn(fold, tag('summary'), 'summary'))),
            [itemsIn(fold).length],
          ),
        ),
      ];
    }),
  );
});

test('a statement has its words, its source and text, its address, and in the part of its first aspect its id', () => {
  assertNone(
    parts.flatMap((part) =>
      [...sidesOf(part), oneIn(part, withClass('both'), 'part on both')].flatMap(itemsIn).flatMap((item) => {
        const claim = claimOfId(claimIn(item));
        const line = oneIn(item, withClass('line'), 'line');
        const quote = firstIn(item, tag('q'));
        const name = `${claim.id} in ${idOf(part)}`;
        return [
          ...differs(path, `the words of ${name}`, ownText(line), oneSpace(claim.says)),
          ...differs(path, `the id of ${name}`, idOf(line), claim.aspects[0] === idOf(part) ? claim.id : ''),
          ...differs(path, `the link of ${name}`, linksIn(line).map(hrefOf), [linkTo(`/claims/${claim.id}/`)]),
          ...differs(path, `the mark of ${name}`, linksIn(line).map(textOf), [citationMark(claim)]),
          ...differs(
            path,
            `the quotation of ${name}`,
            quote ? textOf(quote) : null,
            isFolded(item, part) || claim.quote === null ? null : `“${oneSpace(claim.quote)}”`,
          ),
        ];
      }),
    ),
  );
});

test('the sentence to copy from a part counts its statements', () => {
  assertNone(
    parts.flatMap((part) => {
      const id = idOf(part);
      const count = EVERY_ROLE.flatMap((role) => statementsOn(id, role)).length;
      return differs(path, `the number of statements on ${id}`, numbersIn(sentenceIn(part)), [count]);
    }),
  );
});

test('the notes for print are numbered from 1, part by part and side by side', () => {
  const shown = compared.flatMap(({ id }) => EVERY_ROLE.flatMap((role) => inOrder(id, role)));
  assertNone(noteProblems(page, shown, false));
});

import { test } from 'node:test';

import { type Element, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import {
  CAMP_HEADINGS,
  answerMark,
  answerSentenceWords,
  certaintyWords,
  coreLine,
  rolesNamedIn,
} from '../../support/recount/answer-words.ts';
import {
  type Answer,
  ROLES,
  type Role,
  CAMPS,
  COUNTED,
  MENTIONS,
  NONE,
  answers,
  cellAt,
  interpretationsThatDecide,
  marksFor,
  sourcesThat,
} from '../../support/recount/answers.ts';
import { entriesIn, entryIds, entryProblems } from '../../support/recount/claim-entry.ts';
import { differs } from '../../support/recount/compare.ts';
import { claimOfId, coreSources, disputes, dutyOfId, groups, sourceOfId } from '../../support/recount/data.ts';
import {
  allIn,
  both,
  childrenOf,
  firstIn,
  fragmentsLinked,
  hrefOf,
  idOf,
  idsLinked,
  linksIn,
  marksIn,
  answerMarksIn,
  oneIn,
  ownText,
  sectionUnder,
  tag,
  textWithout,
  withAttribute,
  withAttributeStarting,
  withClass,
  withId,
} from '../../support/recount/dom.ts';
import { eraWords } from '../../support/recount/era-answers.ts';
import { noteProblems } from '../../support/recount/notes.ts';
import { type Page, linkTo, pageAt } from '../../support/recount/pages.ts';
import { IN_FULL, byRoom, voicesOf } from '../../support/recount/strongest.ts';
import { WORDS, citationMark, countWithNoun, formatList, numbersIn, oneSpace } from '../../support/recount/words.ts';

const pages = answers.map((answer) => ({ answer, page: pageAt(`/duties/${answer.duty.id}/`) }));

/** The roles that claims give the duty to. */
function rolesGiven({ duty }: Answer, ids: readonly string[]): readonly Role[] {
  const giving = ids
    .map(claimOfId)
    .filter(({ duties }) => duties.some((one) => one.duty === duty.id && one.stance === 'assigns'));
  return ROLES.filter((role) => giving.some((claim) => claim.role === role || claim.role === 'both'));
}

/** Checks every duty's page, so that one run shows all problems. */
function onEveryPage(check: (answer: Answer, page: Page) => readonly string[]): void {
  assertNone(pages.flatMap(({ answer, page }) => check(answer, page)));
}

const shortNames = (ids: readonly string[]): readonly string[] => ids.map((id) => sourceOfId(id).short);
const answerBox = (main: Element): Element => oneIn(main, withClass('answer'), 'answer');

/** The groups of sources under "Who says what", those aside in which nothing was found. */
function campsOn(main: Element): readonly Element[] {
  return allIn(main, both(tag('section'), withClass('camp')));
}

const voicesIn = (parent: Element): readonly Element[] =>
  allIn(parent, both(tag('section', 'li'), withAttributeStarting('id', 'from-')));

test('a page names its duty, defines it and leads back to its group', () => {
  onEveryPage(({ duty }, { path, main }) => {
    const crumbs = oneIn(main, withAttribute('aria-label', 'Breadcrumb'), 'way to the page');
    const group = groups.find(({ id }) => id === duty.group);
    const trait = duty.kind === 'trait' ? ` ${WORDS.trait}` : '';
    return [
      ...differs(path, 'the heading', textOf(oneIn(main, tag('h1'), 'heading')), duty.name),
      ...differs(path, 'the definition', textOf(oneIn(main, withClass('lead'), 'lead')), duty.definition + trait),
      ...differs(path, 'the way to the page', linksIn(crumbs).map(hrefOf), [
        linkTo('/duties/'),
        linkTo(`/duties/#${duty.group}`),
      ]),
      ...differs(path, 'the name of the group', linksIn(crumbs).map(textOf).at(-1), group?.name),
    ];
  });
});

test('the answer is a sentence that follows from the claims, with its mark, its count and a mark for each source', () => {
  onEveryPage(({ all }, { path, main }) => {
    const box = answerBox(main);
    const sentence = oneIn(box, withClass('sentence'), 'answer in words');
    return [
      ...differs(path, 'the answer', textOf(sentence), answerSentenceWords(all)),
      ...differs(path, 'the mark of the answer', answerMarksIn(sentence), [answerMark(all)]),
      ...differs(path, 'the marks of the sources', allIn(box, withClass('strip')).flatMap(marksIn), marksFor(all)),
    ];
  });
});

test('below the answer stands how well it is supported and why not better, and the answer of the main sources with their names', () => {
  onEveryPage((answer, { path, main }) => {
    const box = answerBox(main);
    const counted = COUNTED.flatMap((value) => sourcesThat(answer, value));
    const core = coreSources.filter(({ id }) => counted.includes(id));
    const line = oneIn(box, withClass('core'), 'line on the main sources');
    return [
      ...differs(
        path,
        'how well the answer is supported',
        textOf(oneIn(box, withClass('certainty'), 'line on the support')),
        `${certaintyWords(answer.all)}.`,
      ),
      ...differs(
        path,
        'the line on the main sources',
        textOf(line),
        coreLine(
          answer,
          core.map(({ short }) => short),
        ),
      ),
      ...differs(
        path,
        'the main sources linked',
        fragmentsLinked(line),
        core.map(({ id }) => `from-${id}`),
      ),
    ];
  });
});

/** The pages with what each has room for: that of the duty, and where that is not enough, the one with all in full. */
const withEvidence = pages.flatMap(({ answer, page }) => {
  const isShortened = byRoom(answer).length > IN_FULL;
  const whole = { answer, page: () => pageAt(`${page.path}all/`), most: Infinity };
  return [{ answer, page: () => page, most: IN_FULL }, ...(isShortened ? [whole] : [])];
});

function onEveryEvidence(check: (answer: Answer, page: Page, most: number) => readonly string[]): void {
  assertNone(withEvidence.flatMap(({ answer, page, most }) => check(answer, page(), most)));
}

test('who says what: each group of sources under its heading and with its number, those with the strongest claims first', () => {
  onEveryEvidence((answer, { path, main }, most) => {
    const expected = CAMPS.filter((value) => sourcesThat(answer, value).length > 0);
    const camps = campsOn(main);
    return [
      ...differs(
        path,
        'the groups of sources',
        camps.flatMap((camp) => marksIn(oneIn(camp, tag('h3'), 'heading'))),
        expected,
      ),
      ...camps.flatMap((camp, place) => {
        const value = expected[place];
        if (value === undefined) return [];
        const voices = voicesOf(answer, value, most);
        const aside = value === MENTIONS ? ', not counted' : '';
        return [
          ...differs(
            path,
            `the sources of ${value}`,
            voicesIn(camp).map(idOf),
            voices.map(({ source }) => `from-${source}`),
          ),
          ...differs(
            path,
            `the heading of ${value}`,
            textOf(oneIn(camp, tag('h3'), 'heading')),
            `${CAMP_HEADINGS[value]} ${countWithNoun(voices.length, 'source')}${aside}`,
          ),
          ...voicesIn(camp).flatMap((voice, at) => {
            const { source = '', inFull = [], inShort = [], more = [] } = voices[at] ?? {};
            const rest = firstIn(voice, withClass('more'));
            return [
              ...differs(path, `the claims of ${source} in full`, entryIds(voice), inFull),
              ...differs(path, `the claims of ${source} in a line`, allIn(voice, withClass('line')).map(idOf), inShort),
              ...differs(
                path,
                `the other claims of ${source}`,
                rest ? childrenOf(rest).filter(tag('span')).map(idOf) : [],
                more,
              ),
              ...differs(
                path,
                `the number of other claims of ${source}`,
                rest ? numbersIn(textOf(rest)) : [],
                more.length > 0 ? [more.length] : [],
              ),
              ...differs(
                path,
                `the link to the other claims of ${source}`,
                rest ? linksIn(rest).map(hrefOf) : [],
                more.length > 0 ? [linkTo(`/duties/${answer.duty.id}/all/#from-${source}`)] : [],
              ),
              ...differs(
                path,
                `the role of the other claims of ${source}`,
                rest ? rolesNamedIn(textOf(rest)) : [],
                rolesGiven(answer, more).filter((role) => !rolesGiven(answer, [...inFull, ...inShort]).includes(role)),
              ),
            ];
          }),
        ];
      }),
    ];
  });
});

test('where not every claim is shown in full, the page says how many are, and leads to the page where all are', () => {
  onEveryPage((answer, { path, main }) => {
    const line = firstIn(main, withClass('shortened'));
    const all = byRoom(answer).length;
    if (all <= IN_FULL) return differs(path, 'whether claims are shortened', line !== undefined, false);
    return [
      ...differs(path, 'the number of claims', line ? numbersIn(textOf(line).replace(/http\S*/, '')) : [], [all]),
      ...differs(path, 'how many are in full', line && textOf(line).startsWith('The seven strongest'), true),
      ...differs(path, 'the link to all', line ? linksIn(line).map(hrefOf) : [], [linkTo(`${path}all/`)]),
    ];
  });
});

test('a claim in one line has its words, and leads to its page by its source and the title of its text', () => {
  onEveryPage((_, { path, main }) =>
    allIn(main, withClass('line')).flatMap((line) => {
      const claim = claimOfId(idOf(line));
      return [
        ...differs(path, `the words of ${claim.id}`, ownText(line), oneSpace(claim.says)),
        ...differs(path, `the link of ${claim.id}`, linksIn(line).map(hrefOf), [linkTo(`/claims/${claim.id}/`)]),
        ...differs(path, `the mark of ${claim.id}`, linksIn(line).map(textOf), [citationMark(claim)]),
      ];
    }),
  );
});

test('a source with a claim in full is named with who it is, and marked as a main source if it is one', () => {
  onEveryEvidence((answer, { path, main }) =>
    voicesIn(main)
      .filter((voice) => entriesIn(voice).length > 0)
      .flatMap((voice) => {
        const source = sourceOfId(idOf(voice).replace('from-', ''));
        const heading = oneIn(voice, tag('h4'), 'heading');
        const cell = cellAt(answer, source.id);
        return [
          ...differs(
            path,
            `the heading of ${source.id}`,
            textOf(heading),
            source.core ? `${source.name} ${WORDS.core}` : source.name,
          ),
          ...differs(path, `who ${source.id} is`, textOf(oneIn(voice, tag('p'), 'line')), oneSpace(source.role)),
          ...differs(path, `the link to ${source.id}`, idsLinked(heading, 'sources'), [source.id]),
          ...entriesIn(voice).flatMap((entry) =>
            entryProblems(path, entry, { duty: answer.duty.id, under: cell.value }),
          ),
        ];
      }),
  );
});

test('the sources in which nothing was found on the duty are counted and named', () => {
  onEveryPage((answer, { path, main }) => {
    const part = oneIn(main, withId('nothing-found'), 'part on the other sources');
    const ids = sourcesThat(answer, NONE);
    return [
      ...differs(
        path,
        'the names of the other sources',
        textOf(oneIn(part, withClass('names'), 'names')),
        formatList(shortNames(ids)),
      ),
      ...differs(path, 'the number of the other sources', numbersIn(textOf(oneIn(part, tag('h3'), 'heading'))), [
        ids.length,
      ]),
    ];
  });
});

test('notes of ours, disputes, related duties and other names are those of the duty', () => {
  onEveryPage((answer, { path, main }) => {
    const { duty } = answer;
    const linked = (id: string, folder: string): readonly string[] => {
      const section = firstIn(main, both(tag('section'), withAttribute('aria-labelledby', id)));
      return section ? idsLinked(section, folder) : [];
    };
    const note = firstIn(main, withClass('note'));
    const reading = firstIn(main, withAttribute('aria-labelledby', 'reading'));
    const [names] = sectionUnder(main, 'names');
    return [
      ...differs(
        path,
        'our note',
        note ? textOf(oneIn(note, tag('p'), 'text')) : null,
        duty.note && oneSpace(duty.note),
      ),
      ...differs(
        path,
        'interpretations that decide the answer, by their claims',
        linked('reading', 'claims'),
        interpretationsThatDecide(answer).map(({ claim }) => claim.id),
      ),
      ...differs(
        path,
        'the words of interpretations that decide the answer',
        reading ? childrenOf(reading).filter(tag('p')).map(textOf) : [],
        interpretationsThatDecide(answer).map(({ claim, words }) => {
          const by = `this statement by ${sourceOfId(claim.source).name}`;
          return oneSpace(`${words} Without ${by}, the answer would be another.`);
        }),
      ),
      ...differs(
        path,
        'disputes',
        linked('disputes', 'disputes'),
        disputes.filter((dispute) => dispute.duties.includes(duty.id)).map(({ id }) => id),
      ),
      ...differs(path, 'related duties', linked('related', 'duties'), duty.related),
      ...differs(
        path,
        'names of related duties',
        duty.related.length > 0
          ? linksIn(oneIn(main, withAttribute('aria-labelledby', 'related'), 'list')).map(textOf)
          : [],
        duty.related.map((id) => dutyOfId(id).name),
      ),
      ...differs(path, 'other names', names ? textOf(names) : '', duty.otherNames.join(' · ')),
    ];
  });
});

test('the notes for print are numbered from 1 in the order in which the claims name their texts', () => {
  onEveryEvidence((answer, page, most) => {
    const shown = CAMPS.flatMap((value) => voicesOf(answer, value, most).flatMap(({ inFull }) => inFull));
    return noteProblems(page, shown, true);
  });
});

test('where three sources of either time assign a duty, its page has both answers with their counts; else it has neither', () => {
  onEveryPage((answer, { path, main }) =>
    differs(
      path,
      'then and now',
      allIn(main, withClass('eras')).map((line) => textWithout(line, tag('a')).replace(/^: /, '')),
      eraWords(answer),
    ),
  );
});

import { test } from 'node:test';

import { type Element, attribute, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { ROLES, type Role, answers } from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import {
  allIn,
  answerMarksIn,
  both,
  classesOf,
  idOf,
  idsLinked,
  oneIn,
  sectionUnder,
  tableOf,
  tag,
  withAttribute,
  withClass,
} from '../../support/recount/dom.ts';
import { fileAt, pageAt } from '../../support/recount/pages.ts';
import {
  type Demand,
  type Share,
  counted,
  demands,
  hybrids,
  inOrder,
  isAsked,
  postings,
} from '../../support/recount/postings.ts';
import { numbersIn } from '../../support/recount/words.ts';

const { path, main } = pageAt('/compare/postings/');
const asked = inOrder.filter(isAsked);
const { rows } = tableOf(oneIn(main, tag('table'), 'chart'));
const SMALL = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const percent = (share: number): number => Math.round(share * 100);
const tenth = (share: number): string => `${Math.round(share * 1000) / 10}%`;
const inWords = (number: number): string => SMALL[number] ?? String(number);
const under = (title: string): number => counted.filter((posting) => posting.class === title).length;

/** What a picture draws: for each title the ends of its line, the place of its mark, and its shape. */
function drawnIn(parent: Element): readonly string[] {
  return allIn(oneIn(parent, withClass('demand'), 'picture'), tag('g')).flatMap((group) => {
    const line = oneIn(group, tag('line'), 'line');
    const mark = oneIn(group, tag('svg'), 'mark');
    return [
      classesOf(group)
        .filter((name) => !name.startsWith('astro-'))
        .join(),
      attribute(line, 'x1') ?? '',
      attribute(line, 'x2') ?? '',
      attribute(mark, 'x') ?? '',
      attribute(oneIn(mark, tag('use'), 'shape'), 'href') ?? '',
    ];
  });
}

function shareOf([community, social]: Demand['shares'], role: Role): Share {
  return role === 'community-manager' ? community : social;
}

function drawn({ shares }: Demand): readonly string[] {
  return ROLES.flatMap((role) => {
    const { share, low, high } = shareOf(shares, role);
    // The recount's roots miss nothing and all by a hair, which may be below zero.
    return [`of-${role}`, tenth(Math.abs(low)), tenth(high), tenth(share), `#mark-${role}`];
  });
}

test('the chart has every duty that is asked for, from one title to the other, and names those that are not', () => {
  const left = oneIn(main, withClass('chart'), 'chart');
  assertNone([
    ...differs(
      path,
      'the rows',
      rows.map(({ element }) => idOf(element)),
      asked.map(({ duty }) => duty.id),
    ),
    ...differs(
      path,
      'the links of the rows',
      rows.flatMap(({ head }) => idsLinked(head, 'duties')),
      asked.map(({ duty }) => duty.id),
    ),
    ...differs(
      path,
      'the duties that nobody asks for',
      idsLinked(left, 'duties').slice(asked.length),
      inOrder.filter((demand) => !isAsked(demand)).map(({ duty }) => duty.id),
    ),
  ]);
});

test('a row has share and interval of each title, the difference, and whether it is beyond chance', () => {
  const sureness = { none: 'may be chance', usual: 'beyond chance', strict: 'beyond chance (strict test)' };
  assertNone(
    rows.flatMap(({ cells }, at) => {
      const demand = asked[at];
      const [, community, social, last] = cells;
      if (demand === undefined || !community || !social || !last) return [`${path}: row ${at + 1} is not whole`];
      const { id } = demand.duty;
      const points = Math.round(demand.difference * 100);
      const signed = points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0';
      const fill = demand.passes === 'none' ? 'hollow' : 'full';
      return [
        ...[community, social].flatMap((cell, column) => {
          const role = ROLES[column] ?? ROLES[0];
          const { share, low, high } = shareOf(demand.shares, role);
          return [
            ...differs(
              path,
              `the figures of ${role} on ${id}`,
              numbersIn(textOf(cell)),
              [share, low, high].map(percent),
            ),
            ...differs(path, `the mark of ${role} on ${id}`, answerMarksIn(cell), [
              `${role}, drawn as ${role}, ${fill}`,
            ]),
          ];
        }),
        ...differs(path, `the difference on ${id}`, textOf(last), `${signed} ${sureness[demand.passes]}`),
      ];
    }),
  );
});

test('a picture draws the shares and intervals of its row, with hollow marks where the difference may be chance', () => {
  assertNone(
    rows.flatMap(({ element }, at) => {
      const demand = asked[at];
      if (demand === undefined) return [];
      const picture = oneIn(element, withClass('demand'), 'picture');
      return [
        ...differs(path, `the picture of ${demand.duty.id}`, drawnIn(element), drawn(demand)),
        ...differs(
          path,
          `the marks of ${demand.duty.id}`,
          classesOf(picture).includes('open'),
          demand.passes === 'none',
        ),
      ];
    }),
  );
});

test('the lead and the finding count postings and differences, without unpaid roles', () => {
  const unpaid = postings.length - counted.length;
  const beyond = demands.filter(({ passes }) => passes !== 'none').length;
  const [first, last] = [inOrder.find(({ more }) => more), inOrder.findLast(({ more }) => more)];
  const lead = textOf(oneIn(main, withClass('lead'), 'lead'));
  const finding = textOf(oneIn(main, withAttribute('id', 'chart'), 'finding'));
  const words = [inWords(hybrids.length), inWords(unpaid)];
  assertNone([
    ...differs(path, 'the numbers in the lead', numbersIn(lead), [
      postings.length,
      under('community-manager'),
      under('social-media-manager'),
    ]),
    ...words.filter((word) => !lead.toLowerCase().includes(word)).map((word) => `${path}: the lead has no "${word}"`),
    ...differs(path, 'the numbers in the finding', numbersIn(finding), [beyond, demands.length]),
    ...differs(
      path,
      'the duties in the finding',
      [...finding.matchAll(/“([^”]*)”/g)].map(([, name]) => name),
      [first?.duty.name, last?.duty.name],
    ),
  ]);
});

test('the two witnesses are counted: how often they name the same role, and how often they contradict each other', () => {
  const roleOf = new Map(answers.map(({ duty, all }) => [duty.id, ROLES.find((role) => all.value.endsWith(role))]));
  const leaning = demands.filter(({ more }) => more !== undefined);
  const named = (test: (demand: Demand) => boolean): number => leaning.filter(test).length;
  const numbers = [
    leaning.length,
    named(({ duty, more }) => roleOf.get(duty.id) === more),
    named(({ duty }) => roleOf.get(duty.id) === undefined),
  ];
  const against = named(({ duty, more }) => roleOf.get(duty.id) !== undefined && roleOf.get(duty.id) !== more);
  const text =
    sectionUnder(main, 'witnesses').length === 0 ? '' : sectionUnder(main, 'witnesses').map(textOf).join(' ');
  const expected = [
    `Of the ${inWords(numbers[0] ?? 0)} duties`,
    `the same role for ${inWords(numbers[1] ?? 0)}.`,
    `For ${inWords(numbers[2] ?? 0)} it names neither role`,
    against === 0 ? 'On no duty do the two contradict each other.' : `On ${inWords(against)} the sources name`,
  ];
  assertNone(
    expected.filter((words) => !text.includes(words)).map((words) => `${path}: "${words}" is not in: ${text}`),
  );
});

test('postings of both titles are listed with their duties, and no posting is linked or named otherwise', () => {
  const items = sectionUnder(main, 'both-titles').flatMap((element) => allIn(element, tag('li')));
  const html = fileAt('/compare/postings/index.html');
  const titles = postings.filter(({ title }) => !/^(?:social media|community) manager$/i.test(title));
  assertNone([
    ...differs(
      path,
      'the titles',
      items.map((item) => textOf(oneIn(item, tag('strong'), 'title'))),
      hybrids.map(({ title }) => title),
    ),
    ...hybrids.flatMap(({ id, duties }, at) => {
      const item = items[at];
      return item === undefined ? [] : differs(path, `the duties of ${id}`, idsLinked(item, 'duties'), duties);
    }),
    ...postings
      .filter(({ address }) => html.includes(address))
      .map(({ id }) => `${path}: the address of ${id} is shown`),
    ...titles
      .filter((posting) => posting.class !== 'hybrid' && html.includes(posting.title))
      .map(({ id, title }) => `${path}: the title of ${id}, "${title}", is shown`),
  ]);
});

test('the page of a duty has the shares of both titles, the picture, and whether the two witnesses agree', () => {
  assertNone(
    demands.flatMap((demand) => {
      const { duty, shares, more } = demand;
      const page = pageAt(`/duties/${duty.id}/`);
      const section = oneIn(page.main, both(tag('section'), withAttribute('aria-labelledby', 'postings')), 'postings');
      const text = textOf(section);
      if (!isAsked(demand)) {
        return differs(page.path, 'what nobody asks for', text.includes('None of the'), true);
      }
      const figures = shares.flatMap(({ share, count, of }) => [percent(share), count, of]);
      const answer = answers.find((one) => one.duty.id === duty.id)?.all.value ?? '';
      const named = ROLES.find((role) => answer.endsWith(role));
      const agree = named !== undefined && more !== undefined && named === more;
      const disagree = named !== undefined && more !== undefined && named !== more;
      return [
        ...differs(page.path, 'the figures of the postings', numbersIn(text).slice(0, figures.length), figures),
        ...differs(page.path, 'the picture of the postings', drawnIn(section), drawn(demand)),
        ...differs(page.path, 'whether it may be chance', text.includes('may be chance'), demand.passes === 'none'),
        ...differs(page.path, 'whether the witnesses agree', text.includes('two witnesses agree'), agree),
        ...differs(page.path, 'whether the witnesses disagree', text.includes('two witnesses disagree'), disagree),
      ];
    }),
  );
});

test('the Markdown of the page has the figures of every row', () => {
  const lines = fileAt('/compare/postings/index.md').split('\n');
  assertNone(
    asked.flatMap(({ duty, shares }) => {
      const line = lines.find((one) => one.startsWith('|') && one.includes(`/duties/${duty.id}/)`)) ?? '';
      const figures = shares.flatMap(({ share, count, of, low, high }) => [
        percent(share),
        count,
        of,
        percent(low),
        percent(high),
      ]);
      const cells = line.split('|').slice(2).join('|');
      return differs(
        `${path}index.md`,
        `the figures of ${duty.id}`,
        numbersIn(cells).slice(0, figures.length),
        figures,
      );
    }),
  );
});

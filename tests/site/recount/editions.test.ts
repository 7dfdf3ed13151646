import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { type Element, attribute, textOf } from '../../support/html.ts';
import { ROOT } from '../../support/paths.ts';
import { assertNone } from '../../support/problems.ts';
import { ANSWER_WORDS, answerMark, certaintyWords, countWords } from '../../support/recount/answer-words.ts';
import { answers, cellOf, valueOf } from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import { type Claim, index } from '../../support/recount/data.ts';
import {
  allIn,
  answerMarksIn,
  both,
  firstIn,
  hrefOf,
  idOf,
  linksIn,
  oneIn,
  tableOf,
  tag,
  withClass,
} from '../../support/recount/dom.ts';
import {
  type Edition,
  asVerdict,
  becameOf,
  differencesFrom,
  editions,
  fileOf,
  linkToday,
  onEach,
  pathOf,
} from '../../support/recount/editions.ts';
import { nodesOf } from '../../support/recount/json-ld.ts';
import { addressOf, linkTo, pageAt } from '../../support/recount/pages.ts';
import { countWithNoun, formatDate } from '../../support/recount/words.ts';

const dutyLink = (id: string) => linkToday('duty', 'duties', id, (one) => answers.some(({ duty }) => duty.id === one));

test('there is an edition, and each is published as it was frozen, byte for byte', () => {
  const folder = join(ROOT, 'content/editions');
  const frozen = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
  assert.deepEqual(
    frozen.toSorted().reverse(),
    editions.map(({ id }) => `${id}.json`),
  );
  assert.ok(editions.length > 0);
  for (const { id } of editions) {
    const published = readFileSync(fileOf(id));
    assert.ok(published.equals(readFileSync(join(folder, `${id}.json`))), id);
    assert.ok(sums.includes(`${createHash('sha256').update(published).digest('hex')}  ${id}.json\n`), id);
  }
});

test('the answers of an edition follow from the statements that it keeps', () => {
  onEach((edition) =>
    edition.duties.flatMap(({ id, answer }) => {
      const said = edition.claims.filter(({ duties }) => duties.some(({ duty }) => duty === id));
      // The recount asks a statement for no more than an edition keeps.
      const cells = [...Map.groupBy(said, ({ source }) => source).values()].map((own) => cellOf(own as Claim[], id));
      return differs(pathOf(edition), `the answer to ${id}`, answer.value, valueOf(cells));
    }),
  );
});

test('the list has every edition with its data and how much it keeps, and so has the index of the data', () => {
  const { path, main } = pageAt('/editions/');
  const { rows } = tableOf(oneIn(main, tag('table'), 'list'));
  assertNone([
    ...differs(
      path,
      'the editions',
      rows.map(({ head, cells }) => [head, ...cells].map(textOf).join(' | ')),
      editions.map(({ id, version, date, duties, claims, sources }) =>
        [
          formatDate(id),
          `${version} of ${formatDate(date)}`,
          `${countWithNoun(duties.filter(({ kind }) => kind === 'work').length, 'duty')} and ${countWithNoun(duties.filter(({ kind }) => kind === 'trait').length, 'quality')}, by ${countWithNoun(claims.length, 'statement')} from ${countWithNoun(sources.length, 'source')}`,
        ].join(' | '),
      ),
    ),
    ...differs(
      path,
      'the links',
      rows.flatMap(({ head }) => linksIn(head).map(hrefOf)),
      editions.map((edition) => linkTo(pathOf(edition))),
    ),
    ...differs(
      'data/v1/index.json',
      'the editions',
      index.editions.map(({ id, version, date, url, file }) => [id, version, date, url, file].join(' ')),
      editions.map(({ id, version, date }) =>
        [id, version, date, addressOf(`/editions/${id}/`), addressOf(`/editions/${id}/edition.json`)].join(' '),
      ),
    ),
  ]);
});

describe('the page of an edition', () => {
  const rowsOn = (edition: Edition): ReadonlyMap<string, Element> =>
    new Map(
      allIn(pageAt(pathOf(edition)).main, tag('li'))
        .filter((item) => firstIn(item, withClass('verdict')) !== undefined)
        .map((item) => [idOf(item), item]),
    );

  test('has every duty under its group, in the order of the file', () => {
    onEach((edition) => {
      const { path, main } = pageAt(pathOf(edition));
      const sections = allIn(main, both(tag('section'), withClass('section')))
        .map((section) => ({ title: textOf(oneIn(section, tag('h2'), 'heading')), section }))
        .filter(({ section }) => firstIn(section, withClass('verdict')) !== undefined);
      return differs(
        path,
        'the duties',
        sections.map(({ title, section }) => [title, ...allIn(section, tag('li')).map(idOf)].join()),
        edition.groups
          .map(({ id, name }) => [name, ...edition.duties.filter(({ group }) => group === id).map((duty) => duty.id)])
          .filter(([, ...duties]) => duties.length > 0)
          .map((words) => words.join()),
      );
    });
  });

  test('has the name, the answer, the count and the mark of then, a link to the duty of today, and disputes', () => {
    onEach((edition) => {
      const rows = rowsOn(edition);
      return edition.duties.flatMap(({ id, name, answer, disputes }) => {
        const row = rows.get(id);
        if (row === undefined) return [`${pathOf(edition)}: ${id}: received no row`];
        const verdict = asVerdict(answer);
        const shown = oneIn(row, withClass('verdict'), 'answer');
        const called = oneIn(row, tag('strong'), 'name');
        return [
          ...differs(pathOf(edition), `the name of ${id}`, textOf(called), name),
          ...differs(pathOf(edition), `the link of ${id}`, linksIn(called).map(hrefOf), dutyLink(id)),
          ...differs(pathOf(edition), `the mark of ${id}`, answerMarksIn(shown), [answerMark(verdict)]),
          ...differs(
            pathOf(edition),
            `the answer of ${id}`,
            textOf(shown),
            `${ANSWER_WORDS[answer.value]}: ${countWords(verdict)}. ${certaintyWords(verdict)}.`,
          ),
          ...differs(
            pathOf(edition),
            `the disputes of ${id}`,
            allIn(row, both(tag('span'), withClass('soft')))
              .map(textOf)
              .filter((words) => words.startsWith('In dispute: ')),
            edition.disputes.filter((one) => disputes.includes(one.id)).map(({ title }) => `In dispute: ${title}`),
          ),
        ];
      });
    });
  });

  test('offers a sentence on each duty that names the data of then and the address in the edition', () => {
    onEach((edition) => {
      const rows = rowsOn(edition);
      return edition.duties.flatMap(({ id, name, answer }) => {
        const row = rows.get(id);
        const link = row && firstIn(row, withClass('row-link'));
        const sentence = (link && attribute(link, 'data-sentence')) ?? '';
        const parts = [
          `“${name}”`,
          `(${countWords(asVerdict(answer))})`,
          `data ${edition.version} of ${formatDate(edition.date)}: ${addressOf(`${pathOf(edition)}#${id}`)}`,
        ];
        return parts
          .filter((part) => !sentence.includes(part))
          .map((part) => `${pathOf(edition)}: the sentence on ${id} lacks ${part}: ${sentence}`);
      });
    });
  });

  test('marks the duties of which the answer is another today, and no others', () => {
    onEach((edition) => {
      const { kept } = differencesFrom(edition);
      const became = new Map(kept.map(({ was, now }) => [was.id, becameOf(was.answer, now.all)]));
      return [...rowsOn(edition)].flatMap(([id, row]) =>
        differs(
          pathOf(edition),
          `the mark on ${id}`,
          firstIn(row, withClass('since')) !== undefined,
          became.get(id) !== 'same',
        ),
      );
    });
  });

  test('cites itself with the data of then, and gives the file with its checksum', () => {
    onEach((edition) => {
      const { path, main } = pageAt(pathOf(edition));
      const [year, month, day] = edition.date.split('-').map(Number);
      const csl = JSON.parse(readFileSync(fileOf(edition.id).replace('edition.json', 'cite.json'), 'utf8')) as unknown;
      const [item] = csl as readonly {
        readonly version?: string;
        readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
      }[];
      const sum = createHash('sha256')
        .update(readFileSync(fileOf(edition.id)))
        .digest('hex');
      const [dataset] = nodesOf(pageAt(path), 'Dataset');
      return [
        ...differs(path, 'the version', item?.version, edition.version),
        ...differs(path, 'the day', item?.issued?.['date-parts'][0] ?? [], [year, month, day]),
        ...differs(path, 'the checksum', textOf(main).includes(sum), true),
        ...differs(
          path,
          'the file',
          linksIn(main)
            .map(hrefOf)
            .includes(linkTo(`${path}edition.json`)),
          true,
        ),
        ...differs(
          path,
          'the data set',
          [String(dataset?.['version']), String(dataset?.['datePublished'])],
          [edition.version, edition.date],
        ),
      ];
    });
  });
});

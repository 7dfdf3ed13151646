import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import fc from 'fast-check';

import type { DutyModel } from '../../../src/posting-check/reader/duty-model.ts';
import { LONGEST_POSTING, readPosting } from '../../../src/posting-check/reader/read-posting.ts';
import { isRecognised, measurePostings, pasted, postingSets } from '../../support/labelled-postings.ts';
import { loadPostingModel } from '../../support/posting-model.ts';

describe('the reader of postings', () => {
  let model: DutyModel;
  before(async () => {
    ({ model } = await loadPostingModel());
  });
  const dutiesIn = (text: string): string[][] =>
    readPosting(model, text).lines.map(({ duties }) => duties.map(({ duty }) => duty));

  test('finds several duties in a line', () => {
    const [, , found = []] = dutiesIn(
      'Community Manager\nTasks:\n- Welcome new members and moderate the discussions in the forum',
    );
    assert.deepEqual(found.toSorted(), ['moderate-discussions', 'welcome-members']);
  });

  test('finds duties that a line names in two words each', () => {
    const lines: readonly (readonly [line: string, duties: readonly string[]])[] = [
      ['Welcome new members and moderate discussions', ['moderate-discussions', 'welcome-members']],
      ['Answer questions and moderate comments', ['answer-questions', 'moderate-discussions']],
      [
        'Create content, moderate discussions and report monthly',
        ['create-content', 'measure-and-report', 'moderate-discussions'],
      ],
    ];
    for (const [line, duties] of lines) {
      const [, , found = []] = dutiesIn(`Community Manager\nTasks:\n- ${line}`);
      assert.deepEqual(found.toSorted(), duties, line);
    }
  });

  test('marks words of the line, in order and apart from each other', () => {
    for (const { postings } of Object.values(postingSets()))
      for (const posting of postings)
        for (const { text, duties } of readPosting(model, pasted(posting)).lines)
          for (const { marks } of duties) {
            assert.ok(marks.length > 0);
            let end = 0;
            for (const mark of marks) {
              assert.ok(mark.start >= end && mark.end > mark.start && mark.end <= text.length);
              assert.match(text.slice(mark.start, mark.end), /[\p{L}\p{N}]/u);
              end = mark.end;
            }
          }
  });

  test('finds no duty in what the job is not, nor in perks and legal text', () => {
    const text = [
      'Community Manager',
      'You will not run our social media accounts.',
      'What we offer',
      '- Community events, workshops and a newsletter',
      'We are an equal opportunities employer and moderate nothing.',
    ].join('\n');
    assert.deepEqual(dutiesIn(text).flat(), []);
  });

  test('says of each labelled posting what kind it is', () => {
    for (const { postings } of Object.values(postingSets()))
      for (const posting of postings)
        assert.ok(isRecognised(posting, readPosting(model, pasted(posting))), `${posting.id} is recognised`);
  });

  test('reads the labelled lines at least this well', () => {
    const { labelled, heldOut } = postingSets();
    const of = (set: typeof labelled) => measurePostings(set, (posting) => dutiesIn(pasted(posting)));
    assert.ok(of(labelled).f1 >= 0.8 && of(labelled).precision >= 0.85, 'the labelled set');
    assert.ok(of(heldOut).f1 >= 0.72, 'the set that nobody tunes to');
  });

  test('neither throws nor hangs, marks only what stands there, and gives the same twice, whatever it is given', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '- ',
        '\n',
        '**',
        '# ',
        '&#0;',
        '&#x110000;',
      ),
      fc.constantFrom(
        'Moderate ',
        'members ',
        'You will not ',
        'Benefits: ',
        '£30k ',
        'a'.repeat(500),
        '(('.repeat(200),
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const text = pieces.join('');
        const reading = readPosting(model, text);
        assert.deepEqual(readPosting(model, text), reading);
        for (const { text: line, duties } of reading.lines)
          for (const { marks } of duties)
            for (const { start, end } of marks) assert.ok(start >= 0 && end <= line.length);
      }),
      { numRuns: 10_000, endOnFailure: true },
    );
  });

  test('reads no more than it may', () => {
    const { lines } = readPosting(model, `${'Moderate the forum. '.repeat(5_000)}\nEnd`);
    assert.ok(lines.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_POSTING);
  });
});

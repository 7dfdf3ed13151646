import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { matrixOf, positionsOf, positionsTableOf, rolesTableOf } from '../../../src/views/comparison.ts';
import { aCatalog, aCatalogOnDuties, aClaim, aDuty, aSource, aText, claimsOf } from '../../support/content.ts';
import { CM, SMM, assigns, idsOf, mentions } from '../../support/statements.ts';

describe('the matrix', () => {
  test('has the duties of each group under that group, in the order of the groups', () => {
    const duties = [
      aDuty({ id: 'campaigns', group: 'reach' }),
      aDuty({ id: 'welcome', group: 'members' }),
      aDuty({ id: 'adverts', group: 'reach' }),
    ];
    const matrix = matrixOf(aCatalogOnDuties({ campaigns: {}, welcome: {}, adverts: {} }, { duties }));
    assert.deepEqual(
      matrix.map(({ group, rows }) => [group.id, idsOf(rows.map(({ duty }) => duty))]),
      [
        ['members', ['welcome']],
        ['reach', ['adverts', 'campaigns']],
      ],
    );
  });

  test('goes from what is the community manager’s to what is the social media manager’s, what nobody has last', () => {
    const [members] = matrixOf(
      aCatalogOnDuties({
        'a-nobody': { adams: [mentions(CM)], brown: [] },
        'b-social': { adams: [assigns(SMM)], brown: [] },
        'c-disputed': { adams: [assigns(CM)], brown: [assigns(SMM)] },
        'd-shared': { adams: [assigns('both')], brown: [] },
        'e-community': { adams: [assigns(CM)], brown: [] },
      }),
    );
    assert.deepEqual(idsOf((members?.rows ?? []).map(({ duty }) => duty)), [
      'e-community',
      'd-shared',
      'c-disputed',
      'b-social',
      'a-nobody',
    ]);
  });

  test('has what each source says in the column of that source, core first', () => {
    const catalog = aCatalogOnDuties({ welcome: { far: [assigns(SMM)], zoe: [assigns('both')], abe: [assigns(CM)] } });
    const row = matrixOf(catalog)[0]?.rows[0];
    assert.deepEqual(
      row?.cells.map(({ source, value }) => [source.id, value]),
      [
        ['abe', CM],
        ['zoe', 'both'],
        ['far', SMM],
      ],
    );
  });
});

describe('the table of the two roles', () => {
  const onGoal = { duties: [], aspects: ['goal'] };
  const rows = rolesTableOf(
    aCatalog({
      claims: [
        claimsOf(
          'adams',
          aClaim({ id: 'adams-community', role: CM, ...onGoal }),
          aClaim({ id: 'adams-social', role: SMM, ...onGoal }),
          aClaim({ id: 'adams-both', role: 'both', ...onGoal, aspects: ['goal', 'one-job-or-two'] }),
          aClaim({ id: 'adams-second', role: CM, ...onGoal }),
          aClaim({ id: 'adams-elsewhere', role: CM }),
        ),
      ],
    }),
  );

  test('has each claim in the column of the role that it speaks of', () => {
    const [goal] = rows;
    assert.ok(goal);
    assert.deepEqual(idsOf(goal.community), ['adams-community', 'adams-second'], 'of the community manager');
    assert.deepEqual(idsOf(goal.social), ['adams-social'], 'of the social media manager');
    assert.deepEqual(idsOf(goal.both), ['adams-both'], 'of both');
  });

  test('has a row for each aspect but “one job or two”, which has a table of its own', () => {
    assert.deepEqual(idsOf(rows.map(({ aspect }) => aspect)), ['goal']);
  });

  test('has a row for an aspect of which nobody speaks', () => {
    const [goal] = rolesTableOf(aCatalog({ claims: [] }));
    assert.deepEqual([goal?.community, goal?.social, goal?.both], [[], [], []]);
  });
});

describe('the table of positions', () => {
  const takes = (id: string, text: string, position: string) =>
    aClaim({ id, text, duties: [], aspects: ['one-job-or-two'], position });
  const catalog = aCatalog({
    sources: [
      aSource({ texts: [aText(), aText({ id: 'adams-2014-book', date: '2014' })] }),
      aSource({ id: 'brown' }),
      aSource({ id: 'clark' }),
    ],
    claims: [
      claimsOf(
        'adams',
        takes('adams-now-one', 'adams-2014-book', 'one-job'),
        takes('adams-two', 'adams-2010-post', 'two-jobs'),
        takes('adams-two-again', 'adams-2010-post', 'two-jobs'),
      ),
      claimsOf('brown', takes('brown-one', 'brown-2010-post', 'one-job')),
      claimsOf('clark', aClaim({ id: 'clark-welcomes', text: 'clark-2010-post' })),
    ],
  });

  test('has each source where its claims stand, and one that moved in both rows', () => {
    assert.deepEqual(
      positionsTableOf(catalog).map(({ position, stands }) => [
        position.id,
        stands.map(({ source, claims }) => [source.id, idsOf(claims)]),
      ]),
      [
        ['two-jobs', [['adams', ['adams-two', 'adams-two-again']]]],
        [
          'one-job',
          [
            ['adams', ['adams-now-one']],
            ['brown', ['brown-one']],
          ],
        ],
      ],
    );
  });

  test('knows the positions of one source, each once and in the order of the table', () => {
    assert.deepEqual(idsOf(positionsOf(catalog, 'adams')), ['two-jobs', 'one-job']);
    assert.deepEqual(idsOf(positionsOf(catalog, 'brown')), ['one-job']);
    assert.deepEqual(positionsOf(catalog, 'clark'), []);
  });
});

import { test } from 'node:test';

import { assertNone } from '../../support/problems.ts';
import { ROLE_WORDS } from '../../support/recount/answer-words.ts';
import { ROLES, type Role, answers, roleOfAnswer } from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import {
  type Claim,
  type Source,
  type Text,
  claims,
  disputes,
  duties,
  dutyOfId,
  groups,
  index,
  isReported,
  sourceOfId,
  sources,
  textOfId,
} from '../../support/recount/data.ts';
import { type Node, isNode, linesOf, nodesOf, pick } from '../../support/recount/json-ld.ts';
import { type Page, addressOf, pageAt } from '../../support/recount/pages.ts';

/** Compares a node of a page with the properties that it should have. */
function nodeProblems(page: Page, type: string, expected: Node): readonly string[] {
  const [node] = nodesOf(page, type);
  return differs(page.path, type, linesOf(pick(node, Object.keys(expected))), linesOf(expected));
}

const termOf = (id: string): Node => ({
  '@type': 'DefinedTerm',
  '@id': addressOf(`/duties/${id}/`),
  name: dutyOfId(id).name,
});

const occupationOf = (role: Role): Node => ({
  '@type': 'Occupation',
  '@id': addressOf(`/roles/${role}/`),
  name: ROLE_WORDS[role],
});

const agentOf = ({ kind, name }: Source): Node => ({
  '@type': kind === 'organisation' ? 'Organization' : 'Person',
  name,
});

/** "Family, Given" is a person; a name without a comma is an organisation or a name that someone goes by. */
function authorOf(name: string): Node {
  const [family = '', given] = name.split(', ');
  return given === undefined ? { '@type': 'Organization', name } : { '@type': 'Person', name: `${given} ${family}` };
}

function workOf({ title, authors, date, url }: Text): Node {
  return {
    '@type': 'CreativeWork',
    name: title,
    ...(authors.length === 0 ? {} : { author: authors.map(authorOf) }),
    ...(date === null ? {} : { datePublished: date }),
    ...(url === null ? {} : { url }),
  };
}

/** The way from the home page to a page, the page itself left out. */
function trailProblems(page: Page, trail: readonly (readonly [path: string, name: string])[]): readonly string[] {
  const [list] = nodesOf(page, 'BreadcrumbList');
  const items = list?.['itemListElement'];
  const shown = Array.isArray(items) ? items.filter(isNode) : [];
  const expected = [['/', undefined] as const, ...trail];
  return [
    ...differs(
      page.path,
      'the positions on the way to the page',
      shown.map((item) => Number(item['position'])),
      expected.map((_, place) => place + 1),
    ),
    ...differs(
      page.path,
      'the addresses on the way to the page',
      shown.map((item) => String(item['item'])),
      expected.map(([path]) => addressOf(path)),
    ),
    // The first is the name of the site, which the data does not have.
    ...differs(
      page.path,
      'the names on the way to the page',
      shown.slice(1).map((item) => String(item['name'])),
      trail.map(([, name]) => name),
    ),
  ];
}

test('the home page names its address and that of the search', () => {
  assertNone(
    nodeProblems(pageAt('/'), 'WebSite', {
      '@id': index.url,
      url: index.url,
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${addressOf('/search/')}?q={search_term_string}` },
      },
    }),
  );
});

test('the comparison of the two roles is about both occupations, in their order', () => {
  assertNone(
    nodeProblems(pageAt('/compare/roles/'), 'WebPage', {
      '@id': addressOf('/compare/roles/'),
      about: ROLES.map(occupationOf),
    }),
  );
});

test('a role’s page is its occupation, and its responsibilities are the lines of the work that is only or mostly its own', () => {
  assertNone(
    ROLES.flatMap((role) => {
      const page = pageAt(`/roles/${role}/`);
      const [node] = nodesOf(page, 'Occupation');
      const own = answers.filter(({ duty, all }) => duty.kind === 'work' && roleOfAnswer(all.value) === role);
      return [
        ...nodeProblems(page, 'Occupation', { ...occupationOf(role), url: addressOf(`/roles/${role}/`) }),
        ...differs(
          page.path,
          'the responsibilities',
          [node?.['responsibilities']].flat().map(String).sort(),
          own.map(({ duty }) => duty.postingLine).sort(),
        ),
      ];
    }),
  );
});

test('the duties are terms of one set, in their order', () => {
  assertNone(
    nodeProblems(pageAt('/duties/'), 'DefinedTermSet', {
      '@id': addressOf('/duties/'),
      hasDefinedTerm: duties.map(({ id }) => termOf(id)),
    }),
  );
});

test('a duty is a term with its definition, and says where it stands', () => {
  assertNone(
    duties.flatMap((duty) => {
      const page = pageAt(`/duties/${duty.id}/`);
      const group = groups.find(({ id }) => id === duty.group)?.name ?? '';
      return [
        ...nodeProblems(page, 'DefinedTerm', {
          ...termOf(duty.id),
          url: addressOf(`/duties/${duty.id}/`),
          termCode: duty.id,
          description: duty.definition,
          inDefinedTermSet: addressOf('/duties/'),
        }),
        ...trailProblems(page, [
          ['/duties/', 'Duties'],
          [`/duties/#${duty.group}`, group],
        ]),
      ];
    }),
  );
});

test('a source is a person or an organisation as the data has it, and its texts are cited with their authors', () => {
  assertNone(
    sources.flatMap((source) => {
      const page = pageAt(`/sources/${source.id}/`);
      return [
        ...nodeProblems(page, 'Article', {
          '@id': addressOf(`/sources/${source.id}/`),
          description: source.summary,
          dateModified: source.changed,
          about: agentOf(source),
          citation: source.texts.map(workOf),
        }),
        ...trailProblems(page, [['/sources/', 'Sources']]),
      ];
    }),
  );
});

test('a dispute is about its duties and cites the claims of its sides in their order', () => {
  assertNone(
    disputes.flatMap((dispute) => {
      const page = pageAt(`/disputes/${dispute.id}/`);
      return [
        ...nodeProblems(page, 'Article', {
          '@id': addressOf(`/disputes/${dispute.id}/`),
          headline: dispute.title,
          description: dispute.summary,
          dateModified: dispute.changed,
          about: dispute.duties.map(termOf),
          citation: dispute.sides.flatMap((side) =>
            side.claims.map((id) => ({ '@type': 'Claim', '@id': addressOf(`/claims/${id}/`) })),
          ),
        }),
        ...trailProblems(page, [['/disputes/', 'Disputes']]),
      ];
    }),
  );
});

function aboutOf({ role, duties: said }: Claim): readonly Node[] {
  const roles = role === 'both' ? ROLES : [role];
  return [...roles.map(occupationOf), ...said.map(({ duty }) => termOf(duty))];
}

test('a claim has its source as author, the text it was read in, and is about its roles and duties', () => {
  assertNone(
    claims.flatMap((claim) => {
      const page = pageAt(`/claims/${claim.id}/`);
      const source = sourceOfId(claim.source);
      const [node] = nodesOf(page, 'Claim');
      return [
        ...nodeProblems(page, 'Claim', {
          '@id': addressOf(`/claims/${claim.id}/`),
          text: claim.says,
          author: agentOf(source),
          appearance: workOf(textOfId(claim.readIn)),
          ...(isReported(claim) ? { firstAppearance: workOf(textOfId(claim.text)) } : {}),
          about: aboutOf(claim),
        }),
        ...differs(
          page.path,
          'whether there is a first text',
          node !== undefined && 'firstAppearance' in node,
          isReported(claim),
        ),
        ...trailProblems(page, [
          ['/sources/', 'Sources'],
          [`/sources/${source.id}/`, source.name],
        ]),
      ];
    }),
  );
});

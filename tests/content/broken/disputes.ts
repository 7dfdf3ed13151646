import assert from 'node:assert/strict';

import { type Case } from '../../support/broken-content.ts';

/** Disputes that are none. */
export const BROKEN_DISPUTES: readonly Case[] = [
  {
    name: 'a dispute whose sides say the same',
    breakIt(content) {
      const duty = content.duty().id;
      const agreeing = content.catalog.sources.slice(0, 2).map(({ id, texts }) => ({
        source: id,
        claim: {
          id: `${id}-agrees`,
          text: texts.find(({ read }) => read !== 'title' && read !== 'quoted')?.id,
          role: 'both',
          duties: [{ duty, stance: 'mentions' }],
          says: 'S.',
          where: 'W',
        },
      }));
      for (const { source, claim } of agreeing) content.add(`claims/${source}.yaml`, 'claims', claim);
      const sides = agreeing.map(({ source, claim }) => ({ label: source, claims: [claim.id] }));
      const dispute = { title: 'None?', summary: 'No dispute.', order: 900, duties: [duty], sides };
      content.folder.write('disputes/no-dispute.mdx', `---\n${JSON.stringify(dispute)}\n---\n\nOur note.\n`);
      return [
        {
          file: 'disputes/no-dispute.mdx',
          field: 'sides',
          received: 'two sides whose claims say the same',
          hint: 'Correct the claims, or remove the dispute: it is none.',
        },
      ];
    },
  },
  {
    name: 'a claim on both sides of a dispute',
    breakIt(content) {
      const { id, sides } = content.dispute();
      const [claim = ''] = sides[0]?.claims ?? [];
      content.edit(`disputes/${id}.mdx`, (yaml) => yaml.addIn(['sides', 1, 'claims'], claim));
      return [
        {
          file: `disputes/${id}.mdx`,
          field: 'sides',
          received: `"${claim}" on two sides, or twice on one`,
          hint: 'Keep it on the side that it supports.',
        },
      ];
    },
  },
  {
    name: 'a claim in a dispute that is about something else',
    breakIt(content) {
      const { id, duties, aspects } = content.dispute();
      const claim = content.claim(
        (one) =>
          one.duties.every(({ duty }) => !duties.includes(duty)) &&
          one.aspects.every((aspect) => !aspects.includes(aspect)),
      );
      content.edit(`disputes/${id}.mdx`, (yaml) => yaml.addIn(['sides', 0, 'claims'], claim.id));
      return [
        {
          file: `disputes/${id}.mdx`,
          field: 'sides',
          received: `"${claim.id}", which is about none of the dispute's duties or aspects`,
          hint: 'Add the duty or aspect to the dispute, or remove the claim.',
        },
      ];
    },
  },
  {
    name: 'a dispute with one side',
    breakIt(content) {
      const { id, sides } = content.dispute();
      content.set(`disputes/${id}.mdx`, ['sides'], sides.slice(0, 1));
      return [{ file: `disputes/${id}.mdx`, field: 'sides', received: '[{"label":', hint: 'Correct "sides".' }];
    },
  },
  {
    name: 'two disputes in one place of the list',
    breakIt(content) {
      const pair = [content.dispute(), content.dispute()].sort((a, b) => (a.id < b.id ? -1 : 1));
      const [first, second] = pair;
      assert.ok(first && second);
      content.set(`disputes/${second.id}.mdx`, ['order'], first.order);
      return [
        {
          file: `disputes/${second.id}.mdx`,
          field: 'order',
          received: `${first.order}, which content/disputes/${first.id}.mdx has too`,
          hint: ', or move the other.',
        },
      ];
    },
  },
];

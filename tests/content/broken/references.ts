import { type Case, claimsFile } from '../../support/broken-content.ts';

/** References that lead nowhere. */
export const BROKEN_REFERENCES: readonly Case[] = [
  {
    name: 'a claim of an unknown text',
    breakIt(content) {
      const claim = content.claim();
      content.editClaim(claim, { text: `${claim.text.id}x` });
      return [
        {
          file: claimsFile(claim),
          field: `claim ${claim.id}: text`,
          received: `"${claim.text.id}x", which is no text of ${claim.source.id}`,
          hint: `Did you mean "${claim.text.id}"?`,
        },
      ];
    },
  },
  {
    name: 'a claim read in an unknown text',
    breakIt(content) {
      const claim = content.claim(({ readIn, text }) => readIn !== text);
      content.editClaim(claim, { readIn: `${claim.readIn.id}x` });
      return [
        {
          file: claimsFile(claim),
          field: `claim ${claim.id}: readIn`,
          received: `"${claim.readIn.id}x", which is no text`,
          hint: `Did you mean "${claim.readIn.id}"?`,
        },
      ];
    },
  },
  {
    name: 'a claim of an unknown duty',
    breakIt(content) {
      const claim = content.claim();
      content.editClaim(claim, { duties: [{ duty: 'welcome-member', stance: 'assigns' }] });
      return [
        {
          file: claimsFile(claim),
          field: `claim ${claim.id}: duties`,
          received: '"welcome-member", which is no duty',
          hint: 'Did you mean "welcome-members"?',
        },
      ];
    },
  },
  {
    name: 'a claim of an unknown aspect',
    breakIt(content) {
      const claim = content.claim();
      content.editClaim(claim, { aspects: ['gaol'], position: undefined });
      return [
        {
          file: claimsFile(claim),
          field: `claim ${claim.id}: aspects`,
          received: '"gaol", which is no aspect',
          hint: 'Did you mean "goal"?',
        },
      ];
    },
  },
  {
    name: 'a claim with an unknown position',
    breakIt(content) {
      const claim = content.claim();
      content.editClaim(claim, { aspects: ['one-job-or-two'], position: 'two-job' });
      return [
        {
          file: claimsFile(claim),
          field: `claim ${claim.id}: position`,
          received: '"two-job", which is no position',
          hint: 'Did you mean "two-jobs"?',
        },
      ];
    },
  },
  {
    name: 'a claim of an unknown role',
    breakIt(content) {
      const claim = content.claim();
      content.editClaim(claim, { role: 'comunity-manager' });
      return [
        {
          file: claimsFile(claim),
          field: '.role',
          received: '"comunity-manager"',
          hint: 'Did you mean "community-manager"?',
        },
      ];
    },
  },
  {
    name: 'a claim with an unknown stance',
    breakIt(content) {
      const claim = content.claim(({ duties }) => duties.length === 1);
      const duties = claim.duties.map(({ duty }) => ({ duty, stance: 'asigns' }));
      content.editClaim(claim, { duties });
      return [
        { file: claimsFile(claim), field: '.duties[0].stance', received: '"asigns"', hint: 'Did you mean "assigns"?' },
      ];
    },
  },
  {
    name: 'claims of an unknown source',
    breakIt(content) {
      const { id } = content.source();
      content.folder.write(`claims/${id}x.yaml`, content.folder.read(`claims/${id}.yaml`));
      content.folder.remove(`claims/${id}.yaml`);
      return [
        {
          file: `claims/${id}x.yaml`,
          field: '(file name)',
          received: `"${id}x", which is no source`,
          hint: `Did you mean "${id}"?`,
        },
        {
          file: `sources/${id}.mdx`,
          field: '(file)',
          received: 'no claims',
          hint: 'Write what the source says, or remove it.',
        },
      ];
    },
  },
  {
    name: 'a duty of an unknown group',
    breakIt(content) {
      const { id } = content.duty();
      content.set(`duties/${id}.yaml`, ['group'], 'member');
      return [
        {
          file: `duties/${id}.yaml`,
          field: 'group',
          received: '"member", which is no group',
          hint: 'Did you mean "members"?',
        },
      ];
    },
  },
  {
    name: 'a duty related to an unknown one',
    breakIt(content) {
      const { id } = content.duty();
      content.set(`duties/${id}.yaml`, ['related'], ['welcome-member']);
      return [
        {
          file: `duties/${id}.yaml`,
          field: 'related',
          received: '"welcome-member", which is no duty',
          hint: 'Did you mean "welcome-members"?',
        },
      ];
    },
  },
  {
    name: 'a dispute over an unknown claim',
    breakIt(content) {
      const { id, sides } = content.dispute();
      const [claim] = sides[0]?.claims ?? [];
      content.set(`disputes/${id}.mdx`, ['sides', 0, 'claims', 0], `${claim}x`);
      return [
        {
          file: `disputes/${id}.mdx`,
          field: 'sides[0].claims',
          received: `"${claim}x", which is no claim`,
          hint: `Did you mean "${claim}"?`,
        },
      ];
    },
  },
  {
    name: 'prose that names an unknown claim',
    breakIt(content) {
      const { id } = content.source();
      const claim = content.claim();
      content.append(`sources/${id}.mdx`, `\nAs it says <Claim id="${claim.id}x" />.\n`);
      return [
        {
          file: `sources/${id}.mdx`,
          field: `<Claim id="${claim.id}x" />`,
          received: `"${claim.id}x", which is no claim`,
          hint: `Did you mean "${claim.id}"?`,
        },
      ];
    },
  },
  {
    name: 'prose that names an unknown source',
    breakIt(content) {
      const { id } = content.dispute();
      content.append(`disputes/${id}.mdx`, '\nSo does <Source id="milington">he</Source>.\n');
      return [
        {
          file: `disputes/${id}.mdx`,
          field: '<Source id="milington">',
          received: '"milington", which is no source',
          hint: 'Did you mean "millington"?',
        },
      ];
    },
  },
  {
    name: 'prose with an unknown component',
    breakIt(content) {
      const { id } = content.source();
      content.append(`sources/${id}.mdx`, '\n<Dutty id="welcome-members" />\n');
      return [
        {
          file: `sources/${id}.mdx`,
          field: '<Dutty>',
          received: 'the component "Dutty"',
          hint: 'Did you mean "Duty"?',
        },
      ];
    },
  },
  {
    name: 'prose with a script',
    breakIt(content) {
      const { id } = content.source();
      content.append(`sources/${id}.mdx`, '\n<script>window.x=1</script>\n');
      return [
        {
          file: `sources/${id}.mdx`,
          field: '<script>',
          received: 'the HTML element "script"',
          hint: 'Write it in Markdown, or leave it out.',
        },
      ];
    },
  },
  {
    name: 'prose with an expression that would run when the site is built',
    breakIt(content) {
      content.append('pages/method.mdx', '\nThe home is {process.env.HOME}.\n');
      return [
        {
          file: 'pages/method.mdx',
          field: '(prose)',
          received: 'an expression in braces, which would run when the site is built',
          hint: 'Remove it; a brace that readers shall see is written \\{.',
        },
      ];
    },
  },
  {
    name: 'a standing page that the site does not know',
    breakIt(content) {
      content.folder.write('pages/about.mdx', '---\ntitle: About\ndescription: About us.\n---\n\nWords.\n');
      return [{ file: 'pages/about.mdx', field: '(file name)', received: '"about"', hint: 'Move it, or rename it.' }];
    },
  },
  {
    name: 'a fingerprint of an unknown text',
    breakIt(content) {
      const fingerprint = { format: 1, text: 'nobody-2010-nothing', words: 3, windows: ['0123456789'] };
      content.folder.write('fingerprints/nobody-2010-nothing.json', JSON.stringify(fingerprint));
      return [
        {
          file: 'fingerprints/nobody-2010-nothing.json',
          field: 'text',
          received: '"nobody-2010-nothing", which is no text',
          hint: 'dd it there, or correct the id.',
        },
      ];
    },
  },
  {
    name: 'an id that moved to an unknown one',
    breakIt(content) {
      content.add('moved.yaml', 'moved', { kind: 'duty', was: 'greet-members', to: 'welcome-member' });
      return [
        {
          file: 'moved.yaml',
          field: 'duty greet-members: to',
          received: '"welcome-member", which is no duty',
          hint: 'Did you mean "welcome-members"?',
        },
      ];
    },
  },
];

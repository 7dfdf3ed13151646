import { type Case, claimsFile } from '../../support/broken-content.ts';

/** Claims that lack something or say it twice. */
export const BROKEN_CLAIMS: readonly Case[] = [
  ...(['text', 'role', 'where', 'says'] as const).map((field): Case => ({
    name: `a claim without ${field}`,
    breakIt(content) {
      const claim = content.claim();
      content.editClaim(claim, { [field]: undefined });
      return [{ file: claimsFile(claim), field: `].${field}`, received: 'nothing', hint: `Add "${field}".` }];
    },
  })),
  {
    name: 'a claim about nothing',
    breakIt(content) {
      const claim = content.claim();
      content.editClaim(claim, { duties: undefined, aspects: undefined, position: undefined });
      return [
        {
          file: claimsFile(claim),
          field: `claim ${claim.id}`,
          received: 'neither a duty nor an aspect',
          hint: 'Add a duty with its stance or an aspect, or remove the claim.',
        },
      ];
    },
  },
  {
    name: 'a claim that names a duty twice',
    breakIt(content) {
      const claim = content.claim();
      const duty = content.duty().id;
      content.editClaim(claim, { duties: [duty, duty].map((twice) => ({ duty: twice, stance: 'mentions' })) });
      return [
        {
          file: claimsFile(claim),
          field: `claim ${claim.id}`,
          received: `"${duty}" twice`,
          hint: 'Keep the one that the text supports.',
        },
      ];
    },
  },
  {
    name: 'a position without its aspect',
    breakIt(content) {
      const claim = content.claim(({ aspects }) => !aspects.includes('one-job-or-two'));
      content.editClaim(claim, { position: 'two-jobs' });
      return [
        {
          file: claimsFile(claim),
          field: `claim ${claim.id}: position`,
          received: '"two-jobs" without the aspect "one-job-or-two"',
          hint: 'Add "one-job-or-two" to aspects, or remove the position.',
        },
      ];
    },
  },
  {
    name: 'a field that no claim has',
    breakIt(content) {
      const claim = content.claim();
      content.editClaim(claim, { caveats: 'Only so far.' });
      return [
        {
          file: claimsFile(claim),
          field: '].caveats',
          received: 'a field that this kind of file does not have',
          hint: 'Did you mean "caveat"?',
        },
      ];
    },
  },
];

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { type Subject, lastChanges } from '../../../src/model/last-changed.ts';
import type { Change, Touched } from '../../../src/schema/site.ts';
import { aCatalog } from '../../support/content.ts';

const catalog = aCatalog();
const EDITION = catalog.site.data.date;

function touching(varied: Partial<Touched>): Touched {
  return { claims: [], duties: [], sources: [], disputes: [], ...varied };
}

/** The day of a page by a log. */
function dayOf(subject: Subject | undefined, ...changes: readonly Change[]): string {
  return lastChanges({ ...catalog, changes })(subject);
}

const all = (date: string): Change => ({ date, summary: 'Every paraphrase is rewritten.' });
const only = (date: string, touched: Partial<Touched>): Change => ({
  date,
  summary: 'Something was mended.',
  touched: touching(touched),
});

const CLAIM: Subject = { kind: 'claim', id: 'adams-welcomes' };
const OTHER: Subject = { kind: 'claim', id: 'brown-welcomes' };

describe('the day on which a page last changed', () => {
  test('is that of the newest entry which may have changed every page', () => {
    assert.equal(dayOf(CLAIM, all('2026-11-20'), all('2026-11-10')), '2026-11-20');
  });

  test('is that of an entry which names it, and for the others that of the one before', () => {
    const log = [only('2026-11-20', { claims: [CLAIM.id] }), all('2026-11-10')];
    assert.equal(dayOf(CLAIM, ...log), '2026-11-20');
    assert.equal(dayOf(OTHER, ...log), '2026-11-10');
  });

  test('follows a statement to the pages that show it', () => {
    const log = [only('2026-11-20', { claims: [CLAIM.id] }), all('2026-11-10')];
    const claim = catalog.claimById.get(CLAIM.id);
    assert.ok(claim);
    const dispute = catalog.disputes.find(({ sides }) => sides.some(({ claims }) => claims.includes(CLAIM.id)));
    assert.ok(dispute);
    const shown: readonly Subject[] = [
      { kind: 'source', id: claim.source.id },
      ...claim.duties.map(({ duty }) => ({ kind: 'duty' as const, id: duty })),
      { kind: 'dispute', id: dispute.id },
    ];
    assert.deepEqual(
      shown.map((subject) => dayOf(subject, ...log)),
      shown.map(() => '2026-11-20'),
    );
    assert.equal(dayOf({ kind: 'source', id: 'brown' }, ...log), '2026-11-10');
    assert.equal(dayOf({ kind: 'duty', id: 'run-campaigns' }, ...log), '2026-11-10');
  });

  test('counts what was corrected', () => {
    const correction = {
      id: 'adams-welcoming',
      claims: [CLAIM.id],
      duties: ['run-campaigns'],
      wrong: 'Something.',
      since: '2026-11-10',
      changed: 'Something.',
    };
    const log = [{ ...only('2026-11-20', {}), corrections: [correction] }, all('2026-11-10')];
    assert.equal(dayOf(CLAIM, ...log), '2026-11-20');
    assert.equal(dayOf({ kind: 'duty', id: 'run-campaigns' }, ...log), '2026-11-20');
    assert.equal(dayOf(OTHER, ...log), '2026-11-10');
  });

  test('is that of the newest entry for a page about everything', () => {
    assert.equal(dayOf(undefined, only('2026-11-20', { duties: ['run-campaigns'] }), all('2026-11-10')), '2026-11-20');
  });

  test('is that of the data where the log says nothing of the page', () => {
    assert.equal(dayOf(OTHER, only('2026-11-10', { claims: [CLAIM.id] })), EDITION);
    assert.equal(dayOf(OTHER), EDITION);
    assert.equal(dayOf(undefined), EDITION);
  });
});

import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

import fc from 'fast-check';

import { recount } from '../../src/choose-evidence/view/recount.ts';
import { type EvidenceFile, unpackEvidence } from '../../src/choose-evidence/wire/evidence-file.ts';
import { EVIDENCE_TRAITS, countsWithout } from '../../src/model/evidence-choice.ts';
import { judge } from '../../src/model/judgement.ts';
import { loadCatalog } from '../../src/reading/load-catalog.ts';
import { attribute } from '../support/html.ts';
import { DIST, ROOT, readJson } from '../support/paths.ts';
import { verdictBy } from '../support/recount/answers.ts';
import { type Claim, claimsOn, sourceOfId, textOfId } from '../support/recount/data.ts';
import { allIn, withClass } from '../support/recount/dom.ts';
import { isInEra } from '../support/recount/eras.ts';
import { pageAt } from '../support/recount/pages.ts';

const FILE = 'compare/evidence.json';
const PAGES = ['/', '/compare/'];

const evidence = unpackEvidence(readJson(join(DIST, FILE)) as EvidenceFile);
const { catalog } = await loadCatalog(join(ROOT, 'content'));

const answersOfAll = new Map(catalog.duties.map((duty) => [duty.id, judge(catalog, duty).verdict.all.value]));

/** A hundred choices: any of the boxes, none and all among them. */
const RUNS = { numRuns: 100, examples: [[[]], [[...EVIDENCE_TRAITS]]] as [(typeof EVIDENCE_TRAITS)[number][]][] };
const choices = fc.subarray([...EVIDENCE_TRAITS]);

test('for a hundred choices the answers, counts, certainties and cells are those of the engine in Node', () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const leftOut = new Set(chosen);
      const statementsByDuty = new Map(
        [...catalog.statementsByDuty].map(([duty, statements]) => [
          duty,
          statements.filter(({ claim }) => countsWithout(leftOut, claim)),
        ]),
      );
      const chosenCatalog = { ...catalog, statementsByDuty };
      for (const [index, { id, now, before, cells }] of recount(evidence, leftOut).entries()) {
        const duty = catalog.duties[index];
        ok(duty);
        equal(id, duty.id);
        const judged = judge(chosenCatalog, duty);
        const { decisive, ...all } = judged.verdict.all;
        const { decisive: own, ...shown } = { decisive: [], ...now };
        deepEqual(shown, all, `${id} without ${chosen.join()}`);
        equal(own.length, decisive.length);
        equal(before.value, answersOfAll.get(id));
        deepEqual(
          cells.map(({ source, value, denies }) => [source.id, value, denies]),
          judged.cells.map(({ source, value, denies }) => [source.id, value, denies]),
        );
      }
    }),
    RUNS,
  );
});

/** Why a claim could be left out, by the published data alone. */
function reasonsFor(claim: Claim): readonly string[] {
  const era = isInEra(claim, 'until2013') ? 'until-2013' : isInEra(claim, 'since2014') ? 'since-2014' : 'date-open';
  return [
    era,
    sourceOfId(claim.source).standing,
    claim.text === claim.readIn ? '' : 'second-hand',
    textOfId(claim.text).read === 'part' ? 'read-in-part' : '',
  ];
}

test('for a hundred choices they are those that the published data gives when it is counted by other code', () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      for (const { id, now } of recount(evidence, new Set(chosen))) {
        const counting = claimsOn(id).filter(
          (claim) => !reasonsFor(claim).some((one) => chosen.some((is) => is === one)),
        );
        const { value, agreement, certainty } = verdictBy(counting, id);
        deepEqual(
          { value: now.value, agreement: now.agreement, certainty: now.certainty },
          { value, agreement, certainty },
          `${id} without ${chosen.join()}`,
        );
      }
    }),
    RUNS,
  );
});

test('the choice is on the chart and on the table, and loads at most 20,000 bytes when it is wanted', (t) => {
  for (const path of PAGES) {
    const [choice] = allIn(pageAt(path).main, withClass('choose'));
    const script = choice && attribute(choice, 'data-script');
    ok(script, `${path} has no choice of evidence`);
    const bytes =
      brotliCompressSync(readFileSync(join(DIST, script))).byteLength + statSync(join(DIST, `${FILE}.br`)).size;
    t.diagnostic(`${path} loads ${String(bytes)} bytes`);
    ok(bytes <= 20_000, `${path} loads ${String(bytes)} bytes`);
  }
});

import { z } from 'astro/zod';

import { claimRow } from '../../../src/outputs/dataset/schema/claim-row.ts';
import { correctionRow } from '../../../src/outputs/dataset/schema/correction-row.ts';
import { disputeRow } from '../../../src/outputs/dataset/schema/dispute-row.ts';
import { dutyRow } from '../../../src/outputs/dataset/schema/duty-row.ts';
import { type IndexFile, indexFile } from '../../../src/outputs/dataset/schema/index-file.ts';
import { postingRow } from '../../../src/outputs/dataset/schema/posting-row.ts';
import { sourceRow } from '../../../src/outputs/dataset/schema/source-row.ts';
import { textRow } from '../../../src/outputs/dataset/schema/text-row.ts';
import type { Site } from '../site.ts';

/** The data set of a built site. That it is what its JSON Schemas say is a test of its own (tests/site/data.test.ts). */

const record = z.record(z.string(), z.unknown());

/** The text of a file under `/data/v1/`. */
export function dataText(site: Site, name: string): string {
  return site.read(`${site.base}data/v1/${name}`).toString('utf8');
}

/** The content of a JSON file under `/data/v1/`. */
export function dataJson(site: Site, name: string): Readonly<Record<string, unknown>> {
  return record.parse(JSON.parse(dataText(site, name)));
}

export function dataIndex(site: Site): IndexFile {
  return indexFile.parse(dataJson(site, 'index.json'));
}

/** The rows of every table, from its JSON; `asShown` turns them into what pages show of them. */
export function tablesOf(site: Site, asShown: (value: unknown) => unknown = (value) => value) {
  const rows = <Row>(name: string, row: z.ZodType<Row>): Row[] =>
    z.array(row).parse(asShown(dataJson(site, `${name}.json`)[name]));
  return {
    duties: rows('duties', dutyRow),
    claims: rows('claims', claimRow),
    sources: rows('sources', sourceRow),
    texts: rows('texts', textRow),
    disputes: rows('disputes', disputeRow),
    postings: rows('postings', postingRow),
    corrections: rows('corrections', correctionRow),
  };
}

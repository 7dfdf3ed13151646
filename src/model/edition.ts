import type { Edition, EditionClaim, EditionDuty, EditionSource } from '../schema/edition.ts';
import type { Catalog, Claim, Source } from './catalog.ts';
import { type JudgedDuty, judgeAll } from './judgement.ts';

/** What an edition keeps of a catalog. */

function dutyOf({ duty, verdict }: JudgedDuty, { disputesByDuty }: Catalog): EditionDuty {
  const { value, agreement, denying, certainty } = verdict.all;
  return {
    id: duty.id,
    name: duty.name,
    kind: duty.kind,
    group: duty.group,
    answer: { value, agreement, denying, certainty: { level: certainty.level, reasons: [...certainty.reasons] } },
    disputes: (disputesByDuty.get(duty.id) ?? []).map(({ id }) => id),
  };
}

function claimOf({ id, source, text, role, duties }: Claim): EditionClaim {
  return {
    id,
    source: source.id,
    text: text.id,
    role,
    duties: duties.map(({ duty, stance }) => ({ duty, stance })),
  };
}

function sourceOf({ id, name, texts }: Source): EditionSource {
  return {
    id,
    name,
    texts: texts.map(({ id: text, title, authors, date, url }) => ({
      id: text,
      title,
      authors,
      date,
      ...(url === undefined ? {} : { url }),
    })),
  };
}

/** The edition that a catalog makes, under the name of a month. */
export function editionOf(catalog: Catalog, id: string): Edition {
  const { site, groups, disputes, duties, claims, sources, postings } = catalog;
  return {
    format: 1,
    id,
    version: site.data.version,
    date: site.data.date,
    totals: {
      duties: duties.length,
      claims: claims.length,
      sources: sources.length,
      texts: sources.reduce((sum, { texts }) => sum + texts.length, 0),
      disputes: disputes.length,
      postings: postings.length,
    },
    groups: groups.map(({ id: group, name }) => ({ id: group, name })),
    disputes: disputes.map(({ id: dispute, title }) => ({ id: dispute, title })),
    duties: judgeAll(catalog).map((judged) => dutyOf(judged, catalog)),
    claims: claims.map(claimOf),
    sources: sources.map(sourceOf),
  };
}

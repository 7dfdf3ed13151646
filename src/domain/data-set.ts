import type { Addresses } from './addresses.ts';
import type { Catalog, Claim } from './catalog.ts';
import { judgeAll } from './evidence.ts';
import type { CellValue, VerdictValue } from './verdict.ts';

/** The data set under `/data/v1/` (product: last paragraphs of "Pages and addresses"). Addresses are whole. */

function fromEntries<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries(entries);
}

/** `duties.json`: every duty with its cells, denials and verdicts. */
export function dutiesData(catalog: Catalog, to: Addresses) {
  return {
    version: catalog.site.data.version,
    duties: judgeAll(catalog).map(({ duty, cells, verdict }) => ({
      id: duty.id,
      name: duty.name,
      definition: duty.definition,
      kind: duty.kind,
      aliases: duty.aliases.map(({ name }) => name),
      group: duty.group,
      url: to.absolute(to.duty(duty.id)),
      verdict: { core: verdict.core.value, all: verdict.all.value } satisfies Record<string, VerdictValue>,
      agreement: { core: verdict.core.agreement, all: verdict.all.agreement },
      cells: fromEntries<CellValue>(cells.map(({ source, value }) => [source.id, value])),
      denials: fromEntries(cells.filter(({ denies }) => denies.length > 0).map(({ source, denies }) => [source.id, denies])),
      claims: (catalog.claimsByDuty.get(duty.id) ?? []).map(({ id }) => id),
    })),
  };
}

function claimData(claim: Claim, to: Addresses) {
  return {
    id: claim.id,
    source: claim.source.id,
    text: claim.text.id,
    readIn: claim.readIn.id,
    role: claim.role,
    duties: claim.duties,
    aspects: claim.aspects,
    position: claim.position ?? null,
    says: claim.says,
    quote: claim.quote?.words ?? null,
    quoteLanguage: claim.quote ? (claim.quote.lang ?? 'en') : null,
    quoteGloss: claim.quote?.gloss ?? null,
    quoteWordsOf: claim.quote?.wordsOf ?? null,
    quoteState: claim.quoteState ?? null,
    where: claim.where,
    caveat: claim.caveat ?? null,
    url: to.absolute(to.claim(claim.id)),
  };
}

/** `claims.json`: every claim with its text, stances, quote and caveat. */
export function claimsData(catalog: Catalog, to: Addresses) {
  return { version: catalog.site.data.version, claims: catalog.claims.map((claim) => claimData(claim, to)) };
}

/** `sources.json`: every source with its texts. */
export function sourcesData(catalog: Catalog, to: Addresses) {
  return {
    version: catalog.site.data.version,
    sources: catalog.sources.map(({ id, name, kind, core, role, summary, texts }) => ({
      id,
      name,
      kind,
      core,
      role,
      summary,
      texts: texts.map(({ source: _, ...text }) => ({ ...text, url: text.url ?? null })),
      url: to.absolute(to.source(id)),
    })),
  };
}

import { type Catalog, buildCatalog } from '../model/catalog.ts';
import type { Content } from '../model/content.ts';
import type { IsQuotedFrom } from '../model/quotation.ts';
import { aspectSyntheses } from './aspects.ts';
import { changesInOrder } from './changes.ts';
import { claimSubjects, otherTexts, quotedTexts, sourcesSpeak, unreadTexts } from './claims.ts';
import { corrections } from './corrections.ts';
import { debateSides, disputeOrder, disputeSides } from './disputes.ts';
import { dutyNames, disagreementNotes } from './duties.ts';
import { duplicateIds, idsMatchFiles } from './ids.ts';
import { fingerprints } from './fingerprints.ts';
import { listedOnce, relatedToOthers } from './listed-once.ts';
import { mainSources } from './main-sources.ts';
import { moves } from './moves.ts';
import { roleNames, sourceNames, tellingNames } from './names.ts';
import { postingAddresses } from './postings.ts';
import { paraphrasesAreOurs } from './paraphrases.ts';
import type { Problem } from './problem.ts';
import { notedSentences } from './noted-sentences.ts';
import { standingPages } from './standing-pages.ts';
import { proseHeadings } from './prose-headings.ts';
import { quoteInText, quoteLength, quoteOrigin, quotesInProse } from './quotes.ts';
import { references, roles } from './references.ts';
import type { Rule } from './rule.ts';
import { futureDates, yearsInIds } from './texts.ts';
import { unusedEntries } from './unused.ts';

/** Every rule that the build enforces beyond the shape of single files. */
export const RULES: readonly Rule[] = [
  references,
  roles,
  duplicateIds,
  idsMatchFiles,
  futureDates,
  yearsInIds,
  unreadTexts,
  quotedTexts,
  otherTexts,
  claimSubjects,
  sourcesSpeak,
  quoteLength,
  quoteInText,
  quoteOrigin,
  quotesInProse,
  fingerprints,
  paraphrasesAreOurs,
  sourceNames,
  roleNames,
  dutyNames,
  tellingNames,
  relatedToOthers,
  listedOnce,
  unusedEntries,
  mainSources,
  disagreementNotes,
  disputeSides,
  debateSides,
  disputeOrder,
  postingAddresses,
  aspectSyntheses,
  proseHeadings,
  standingPages,
  notedSentences,
  moves,
  changesInOrder,
  corrections,
];

/**
 * Builds the catalog and runs every rule over it.
 * `isQuotedFrom` checks quotations; `invalidIds` holds the ids of entities whose shape is already reported as wrong.
 */
export function checkContent(
  content: Content,
  isQuotedFrom: IsQuotedFrom,
  invalidIds: ReadonlySet<string> = new Set(),
): { readonly catalog: Catalog; readonly problems: readonly Problem[] } {
  const catalog = buildCatalog(content, isQuotedFrom);
  const problems = RULES.flatMap((rule) =>
    rule.check({ content, catalog, invalidIds }).map((finding) => ({ rule: rule.id, ...finding })),
  );
  return { catalog, problems };
}

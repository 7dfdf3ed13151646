import { type Catalog, buildCatalog } from '../model/catalog.ts';
import type { Content } from '../model/content.ts';
import type { IsQuotedFrom } from '../model/quotation.ts';
import { aspectSyntheses } from './aspects.ts';
import { changesInOrder } from './changes.ts';
import { claimSubjects, quotedTexts, sourcesSpeak, unreadTexts } from './claims.ts';
import { disputeOrder, disputeSides } from './disputes.ts';
import { dutyNames, disagreementNotes } from './duties.ts';
import { duplicateIds, idsMatchFiles } from './ids.ts';
import { moves } from './moves.ts';
import { postingAddresses } from './postings.ts';
import { paraphrasesAreOurs } from './paraphrases.ts';
import type { Problem } from './problem.ts';
import { notedSentences } from './noted-sentences.ts';
import { standingPages } from './standing-pages.ts';
import { proseHeadings } from './prose-headings.ts';
import { quoteInText, quoteLength, quoteOrigin } from './quotes.ts';
import { references, roles } from './references.ts';
import type { Rule } from './rule.ts';

/** Every rule that the build enforces beyond the shape of single files. */
export const RULES: readonly Rule[] = [
  references,
  roles,
  duplicateIds,
  idsMatchFiles,
  unreadTexts,
  quotedTexts,
  claimSubjects,
  sourcesSpeak,
  quoteLength,
  quoteInText,
  quoteOrigin,
  paraphrasesAreOurs,
  dutyNames,
  disagreementNotes,
  disputeSides,
  disputeOrder,
  postingAddresses,
  aspectSyntheses,
  proseHeadings,
  standingPages,
  notedSentences,
  moves,
  changesInOrder,
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

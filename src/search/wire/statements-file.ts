import type { Catalog } from '../../model/catalog.ts';
import { rolesOf } from '../../model/verdict.ts';
import type { RoleId } from '../../schema/role-ids.ts';
import { evidenceLine } from './answers-file.ts';

/** A statement as the search finds it by its exact words. */
export interface ListedStatement {
  readonly id: string;
  readonly source: string;
  /** Whose it is, and in which text: the line above it. */
  readonly by: string;
  readonly says: string;
  /** The words that are quoted, and their translation. */
  readonly quoted: string;
  readonly roles: readonly RoleId[];
}

/** `search/statements.json`: loaded only for a query of several words, and after its first answer. */
export interface StatementsFile {
  readonly statements: readonly ListedStatement[];
}

/** Makes `search/statements.json`. */
export function statementsFile(catalog: Catalog): StatementsFile {
  return {
    statements: catalog.claims.map((claim) => ({
      id: claim.id,
      source: claim.source.id,
      by: evidenceLine(claim).by,
      says: claim.says,
      quoted: [claim.quote?.words, claim.quote?.gloss].filter((one) => one !== undefined).join(' / '),
      roles: rolesOf(claim.role),
    })),
  };
}

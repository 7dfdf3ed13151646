import type { Catalog } from '../../model/catalog.ts';
import { judgeAll } from '../../model/judgement.ts';
import { type VerdictValue, isVerdict } from '../../model/verdict.ts';
import { countInWords } from '../../wording/verdicts.ts';
import type { Entity, IndexData } from '../index/index-data.ts';
import { tokenise } from '../index/tokeniser.ts';
import { siteIndexData } from './site-index.ts';

/** What is said of a duty while one types. */
export interface VerdictSummary {
  readonly verdict: VerdictValue;
  readonly count: string;
}

/** What autocomplete suggests from, on every page but that of results. */
export interface Suggestions {
  readonly indexData: IndexData;
  /** In the order of the duties in `indexData`. */
  readonly verdicts: readonly VerdictSummary[];
}

/**
 * `search/suggestions.json`, of which every byte is waited for: a line for each duty, role and source, its parts with a
 * bar between them. Of a duty id, verdict, count, definition terms, number of other names, name, other names and
 * search terms; of an entity id and names.
 */
export interface SuggestionsFile {
  readonly duties: readonly string[];
  readonly roles: readonly string[];
  readonly sources: readonly string[];
}

const BAR = '|';

/** The suggestions of the site. */
export function suggestionsOf(catalog: Catalog): Suggestions {
  return {
    indexData: siteIndexData(catalog),
    verdicts: judgeAll(catalog).map(({ verdict }) => ({
      verdict: verdict.all.value,
      count: countInWords(verdict.all),
    })),
  };
}

function line(...parts: readonly string[]): string {
  const barred = parts.find((part) => part.includes(BAR));
  if (barred !== undefined)
    throw new Error(`"${barred}" holds "${BAR}", which separates the names in search/suggestions.json`);
  return parts.join(BAR);
}

/** Search terms are shown nowhere: only their folded words travel, in the order that compresses best. */
function searchTerms(terms: readonly string[]): readonly string[] {
  const folded = terms.map((term) =>
    tokenise(term)
      .map(({ word }) => word)
      .join(' '),
  );
  return [...new Set(folded)].sort();
}

/** Packs the suggestions for their way to the browser. Throws if a name holds a bar. */
export function packSuggestions({ indexData, verdicts }: Suggestions): SuggestionsFile {
  const entityLine = ({ id, names }: Entity): string => line(id, ...names);
  return {
    duties: indexData.duties.map(({ id, name, aliases, otherNames, definitionTerms }, index) =>
      line(
        id,
        verdicts[index]?.verdict ?? '',
        verdicts[index]?.count ?? '',
        definitionTerms,
        String(otherNames),
        name,
        ...aliases.slice(0, otherNames),
        ...searchTerms(aliases.slice(otherNames)),
      ),
    ),
    roles: indexData.roles.map(entityLine),
    sources: indexData.sources.map(entityLine),
  };
}

function entityIn(packed: string): Entity {
  const [id = '', ...names] = packed.split(BAR);
  return { id, names };
}

/** Unpacks the suggestions. Throws if a verdict is missing. */
export function unpackSuggestions(file: SuggestionsFile): Suggestions {
  const duties = file.duties.map((packed) => {
    const [id = '', verdict = '', count = '', definitionTerms = '', otherNames = '', name = '', ...aliases] =
      packed.split(BAR);
    // "Not assigned" is a verdict: it must not stand for one that is missing.
    if (!isVerdict(verdict)) throw new Error(`${id} has no verdict.`);
    return {
      entry: { id, name, aliases, otherNames: Number(otherNames), definitionTerms },
      verdict: { verdict, count },
    };
  });
  return {
    indexData: {
      duties: duties.map(({ entry }) => entry),
      roles: file.roles.map(entityIn),
      sources: file.sources.map(entityIn),
    },
    verdicts: duties.map((duty) => duty.verdict),
  };
}

import type { Catalog } from '../../model/catalog.ts';
import { judgeAll } from '../../model/judgement.ts';
import { countInWords } from '../../wording/verdicts.ts';
import type { Entity } from '../index/index-data.ts';
import { wordsOf } from '../index/tokeniser.ts';
import { siteIndexData } from './site-index.ts';
import { BAR, type Suggestions, type SuggestionsFile } from './suggestions-file.ts';

// Apart from the unpacking: what the build alone needs would travel with the first script of the search.

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
  const folded = terms.map((term) => wordsOf(term).join(' '));
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

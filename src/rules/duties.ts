import type { Content } from '../model/content.ts';
import { judgeAll } from '../model/judgement.ts';
import type { Finding, Rule } from './rule.ts';

interface Use {
  readonly name: string;
  readonly duty: string;
  readonly file: string;
  readonly field: 'name' | 'otherNames' | 'searchTerms';
  readonly sharedWith: readonly string[];
}

const key = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');

function usesOf(content: Content): Use[] {
  return content.duties.flatMap(({ id: duty, file, data }): Use[] => [
    { name: data.name, duty, file, field: 'name', sharedWith: [] },
    ...data.otherNames.map((one): Use => ({ ...one, duty, file, field: 'otherNames' })),
    ...data.searchTerms.map((one): Use => ({ ...one, duty, file, field: 'searchTerms' })),
  ]);
}

/** The earlier use of a name by the same duty, or one by another duty that this one does not own up to. */
function clashWith(use: Use, all: readonly Use[]): Use | undefined {
  const index = all.indexOf(use);
  return (
    all.find((other, otherIndex) => other.duty === use.duty && otherIndex < index) ??
    all.find((other) => other.duty !== use.duty && !use.sharedWith.includes(other.duty))
  );
}

function howToShare({ name, field }: Use, other: string): string {
  return field === 'name'
    ? 'Change it here or there: the name of a duty is its own.'
    : `Remove it here or there, or write { name: "${name}", sharedWith: [${other}] } here and the like there.`;
}

function clashing(use: Use, clash: Use): Finding {
  const { file, field, name } = use;
  return clash.duty === use.duty
    ? { file, field, received: `"${name}" twice`, expected: 'each name once', hint: 'Remove one of the two.' }
    : {
        file,
        field,
        received: `"${name}", which is a name of "${clash.duty}" too`,
        expected: 'a name of this duty alone, or one that both say they share',
        hint: howToShare(use, clash.duty),
      };
}

/** An exception that nothing needs any more would hide the next clash. */
function unneeded(use: Use, all: readonly Use[], known: ReadonlySet<string>): Finding[] {
  return use.sharedWith
    .filter((id) => known.has(id) && (id === use.duty || !all.some(({ duty }) => duty === id)))
    .map((id) => ({
      file: use.file,
      field: use.field,
      received: `"${use.name}" shared with "${id}"${id === use.duty ? ' itself' : ', which has no such name'}`,
      expected: 'sharedWith names only other duties that have the name too',
      hint: `Remove "${id}" from sharedWith, or add the name there.`,
    }));
}

/** A name that finds two duties answers no question; where two rightly share one, both say so. */
export const dutyNames: Rule = {
  id: 'duplicate-name',
  description: 'No name or other name belongs to two duties, unless each says that it shares it with the other.',
  check({ content }) {
    const known = new Set(content.duties.map(({ id }) => id));
    const byName = Map.groupBy(usesOf(content), ({ name }) => key(name));
    return [...byName.values()].flatMap((all) =>
      all.flatMap((use) => {
        const clash = clashWith(use, all);
        return [...(clash ? [clashing(use, clash)] : []), ...unneeded(use, all, known)];
      }),
    );
  },
};

/** Sources that disagree without a word on it leave the reader alone. */
export const disagreementNotes: Rule = {
  id: 'disagreement-note',
  description: 'A duty on which our main sources disagree has our note.',
  check({ content, catalog }) {
    const files = new Map(content.duties.map(({ id, file }) => [id, file]));
    return judgeAll(catalog)
      .filter(({ duty, verdict }) => verdict.core.value === 'disputed' && duty.note === undefined)
      .map(({ duty }): Finding => ({
        file: files.get(duty.id) ?? '',
        field: 'note',
        received: 'none, while our main sources disagree',
        expected: 'our note on what they mean and what would reconcile them',
        hint: 'Add "note: …".',
      }));
  },
};

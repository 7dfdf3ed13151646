import { wordClass } from '../search/index/stop-words.ts';
import type { Finding, Rule } from './rule.ts';

interface Named {
  readonly name: string;
  readonly file: string;
  readonly field: string;
  readonly of: string;
}

/** Names that readers would take for one: whatever their case, and the white space in them. */
const key = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ');

/** Names that are given to a second thing. */
function clashes(all: readonly Named[], kind: string): Finding[] {
  const byName = Map.groupBy(all, ({ name }) => key(name));
  return [...byName.values()].flatMap(([first, ...others]) =>
    others
      .filter(({ of }) => of !== first?.of)
      .map(({ name, file, field }) => ({
        file,
        field,
        received: `"${name}", which is a name of the ${kind} "${first?.of ?? ''}" too`,
        expected: `a name of this ${kind} alone`,
        hint: 'Change it here or there: readers could not tell the two apart.',
      })),
  );
}

/** In a table, a list or a citation a source is only its name. */
export const sourceNames: Rule = {
  id: 'source-name',
  description: 'No two sources have one name, one short name or one name to sort by.',
  check: ({ content }) =>
    (['name', 'short', 'sortName'] as const).flatMap((field) =>
      clashes(
        content.sources.map(({ id, file, data }) => ({ name: data[field], file, field, of: id })),
        'source',
      ),
    ),
};

/** A title that means both jobs tells neither. */
export const roleNames: Rule = {
  id: 'role-name',
  description: 'No name of one role is a name of the other.',
  check: ({ content }) =>
    clashes(
      content.roles.flatMap(({ file, data }) =>
        data.roles.flatMap(({ id, name, short, otherNames, searchTerms }) =>
          [name, short, ...otherNames, ...searchTerms].map((one) => ({ name: one, file, field: id, of: id })),
        ),
      ),
      'role',
    ),
};

/** Words of a name as the search knows them: folded, without marks. */
function wordsIn(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A name of a duty must find it, and nothing else: not a role, and not every question. */
export const tellingNames: Rule = {
  id: 'telling-name',
  description:
    'No name or search term of a duty is the name of a role, and no name consists of words that every question has.',
  check({ content }) {
    const roles = new Map(
      content.roles.flatMap(({ data }) =>
        data.roles.flatMap(({ id, name, short, otherNames, searchTerms }) =>
          [name, short, ...otherNames, ...searchTerms].map((one) => [key(one), id] as const),
        ),
      ),
    );
    return content.duties.flatMap(({ file, data }) =>
      [
        { field: 'name', names: [data.name] },
        { field: 'otherNames', names: data.otherNames.map(({ name }) => name) },
        { field: 'searchTerms', names: data.searchTerms.map(({ name }) => name) },
      ].flatMap(({ field, names }) =>
        names.flatMap((name): Finding[] => {
          const role = roles.get(key(name));
          // A search term may be a whole phrase of such words: "one to many".
          const isCommon = field !== 'searchTerms' && wordsIn(name).every((word) => wordClass(word) === 'function');
          if (role === undefined && !isCommon) return [];
          return [
            {
              file,
              field,
              received:
                role === undefined
                  ? `"${name}", of which every word is in any question`
                  : `"${name}", which names the role "${role}"`,
              expected: 'a name that tells this duty from others',
              hint: 'Say the work itself, or remove it.',
            },
          ];
        }),
      ),
    );
  },
};

import type { Finding, Rule } from './rule.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Every "five main sources" in a text, with the number that it says. */
function numbersSaid(text: string): { readonly words: string; readonly number: number }[] {
  return [...text.matchAll(/\b(\w+)\s+main\s+sources\b/gi)].flatMap(([words, word = '']) => {
    const number = /^\d+$/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase());
    return number === -1 ? [] : [{ words: words.replace(/\s+/g, ' '), number }];
  });
}

/** All texts in data. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

/** What we write of the main sources by hand is true of them: their number, and on the method page their names. */
export const mainSources: Rule = {
  id: 'main-sources',
  description: 'There is a main source; prose says truly how many there are, and the method page names each of them.',
  check({ content, invalidIds }) {
    if (invalidIds.size > 0) return [];
    const core = content.sources.filter(({ data }) => data.core);
    const files = [...content.sources, ...content.disputes, ...content.pages, ...content.duties, ...content.aspects];
    const wrong = files.flatMap(({ file, data, body }) =>
      [...textsIn(data), body].flatMap(numbersSaid).flatMap((said): Finding[] =>
        said.number === core.length
          ? []
          : [
              {
                file,
                field: '(prose)',
                received: `“${said.words}”`,
                expected: `${core.length}, as many as have "core: true"`,
                hint: 'Correct the number, or which sources are main ones.',
              },
            ],
      ),
    );
    const unnamed = content.pages
      .filter(({ id, body }) => id === 'method' && numbersSaid(body).length > 0)
      .flatMap(({ file, body }) =>
        core
          .filter(({ data }) => !body.includes(data.name))
          .map(({ data }): Finding => ({
            file,
            field: '(prose)',
            received: `main sources without "${data.name}"`,
            expected: 'the name of every main source',
            hint: 'Add the name, or correct which sources are main ones.',
          })),
      );
    const few: Finding[] =
      core.length > 0 || content.sources.length === 0
        ? []
        : [
            {
              file: 'content/sources',
              field: 'core',
              received: 'no main source',
              expected: 'at least one, which the tables compare with all others',
              hint: 'Write "core: true" in the main sources.',
            },
          ];
    return [...wrong, ...unnamed, ...few];
  },
};

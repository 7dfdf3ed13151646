import type { Content } from '../model/content.ts';
import type { Finding, Rule } from './rule.ts';

interface List {
  readonly file: string;
  readonly field: string;
  readonly entries: readonly string[];
}

function* listsIn(content: Content): Generator<List> {
  for (const { file, data } of content.duties) {
    yield { file, field: 'related', entries: data.related };
    for (const { name, sharedWith } of [...data.otherNames, ...data.searchTerms]) {
      yield { file, field: `"${name}": sharedWith`, entries: sharedWith };
    }
  }
  for (const { file, data } of content.disputes) {
    yield { file, field: 'duties', entries: data.duties };
    yield { file, field: 'aspects', entries: data.aspects };
    yield { file, field: 'sides', entries: data.sides.map(({ label }) => label) };
  }
  for (const { file, data } of content.aspects) {
    for (const { id, synthesis } of data.aspects) {
      for (const { claims } of synthesis) yield { file, field: `${id}: synthesis`, entries: claims };
      yield { file, field: `${id}: synthesis`, entries: synthesis.map(({ says }) => says) };
    }
  }
  for (const { file, data } of content.positions) {
    const { asked, also } = data.question ?? { asked: '', also: [] };
    yield { file, field: 'question.also', entries: [asked, ...also] };
  }
  for (const { file, data } of content.postings) {
    for (const { id, addressSharedWith } of data.postings) {
      yield { file, field: `posting ${id}: addressSharedWith`, entries: addressSharedWith };
    }
  }
  for (const { file, data } of content.postingCoding) yield { file, field: 'leastAgreed', entries: data.leastAgreed };
  for (const { file, data } of [...content.postingExamples, ...content.queryExamples]) {
    yield { file, field: 'lines', entries: data.lines };
  }
  for (const { file, data } of content.roles) {
    for (const { id, otherNames, searchTerms } of data.roles) {
      yield { file, field: id, entries: [...otherNames, ...searchTerms] };
    }
  }
  for (const { file, data } of content.changes) {
    yield { file, field: 'changes', entries: data.changes.map(({ date, summary }) => `${date}: ${summary}`) };
  }
  for (const { file, data } of [...content.sources, ...content.quotingTexts]) {
    for (const { id, authors } of data.texts) {
      if (authors !== 'not shown') yield { file, field: `text ${id}: authors`, entries: authors };
    }
  }
}

/** What stands twice in a list would be shown twice, or counted twice. */
export const listedOnce: Rule = {
  id: 'listed-twice',
  description: 'No list of ids, names or sentences has an entry twice.',
  check: ({ content }) =>
    [...listsIn(content)].flatMap(({ file, field, entries }): Finding[] => {
      const keys = entries.map((entry) => entry.toLowerCase());
      const twice = entries.filter((_, index) => keys.indexOf(keys[index] ?? '') < index);
      return [...new Set(twice)].map((entry) => ({
        file,
        field,
        received: `"${entry}" twice`,
        expected: 'each entry once',
        hint: 'Remove one of the two.',
      }));
    }),
};

/** What readers of a duty look for next is another duty. */
export const relatedToOthers: Rule = {
  id: 'related-to-itself',
  description: 'No duty is related to itself.',
  check: ({ content }) =>
    content.duties
      .filter(({ id, data }) => data.related.includes(id))
      .map(({ id, file }): Finding => ({
        file,
        field: 'related',
        received: `"${id}" itself`,
        expected: 'other duties',
        hint: 'Remove it.',
      })),
};

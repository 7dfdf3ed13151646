import { COMPUTED_COMPONENTS, NOTED_PAGES } from '../schema/prose.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * Components that are evidence, or lead to both sides of it. Links to duties and sources are none: a sentence about
 * Happe is not yet her statement.
 */
const EVIDENCE = new Set(['Claim', 'Quote', 'Dispute', ...COMPUTED_COMPONENTS]);

/** Stands for evidence in the plain text of a paragraph. */
const MARK = '\uFFFC';

/** We read, count and infer; sources say. What we say of our own reading has no statement to lead to. */
const OURS = /\b(?:we|our|us)\b/i;

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Paragraphs and points of a list as plain text, with a mark for each piece of evidence; headings are left out. */
function paragraphsOf(body: string): string[] {
  return (
    body
      .split(/\r?\n\s*\r?\n|^(?=- )/m)
      // A line break would end a sentence.
      .map((block) => block.trim().replace(/^- /, '').replace(/\s+/g, ' '))
      .filter((block) => block !== '' && !block.startsWith('#'))
      .map((block) =>
        block.replace(/<(\/?)(\w+)[^>]*>/g, (_tag, slash: string, name: string) =>
          slash === '' && EVIDENCE.has(name) ? MARK : '',
        ),
      )
  );
}

/** Sentences of a body of prose that show no evidence, although they state something of others than us; questions state nothing. */
function bareSentences(body: string): string[] {
  return paragraphsOf(body)
    .flatMap((paragraph) => [...SENTENCES.segment(paragraph)].map(({ segment }) => segment.trim()))
    .filter(
      (sentence) =>
        /\p{L}/u.test(sentence) && !sentence.includes(MARK) && !OURS.test(sentence) && !sentence.endsWith('?'),
    );
}

/** On the pages that explain the two jobs no sentence of fact stands without a statement, a count or a dispute. */
export const notedSentences: Rule = {
  id: 'sentence-without-evidence',
  description: `Every sentence of fact on ${NOTED_PAGES.join(', ')} names the statement that it follows from.`,
  check: ({ content }) =>
    content.pages
      .filter(({ id }) => NOTED_PAGES.some((noted) => noted === id))
      .flatMap(({ file, body }) =>
        bareSentences(body).map((sentence): Finding => ({
          file,
          field: '(prose)',
          received: `“${sentence}”`,
          expected: 'a <Claim>, <Quote>, <Dispute> or computed figure in the sentence',
          hint: 'Add the statement that says so, or say it as our own: “We found …”.',
        })),
      ),
};

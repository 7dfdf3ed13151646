import { SOURCE_HEADINGS } from '../schema/source.ts';
import type { Finding, Rule } from './rule.ts';

/** Readers compare sources heading by heading, so sources of one kind have the same ones. */
export const proseHeadings: Rule = {
  id: 'agreed-headings',
  description: 'The prose of a source comes under the headings of its kind of page, in their order.',
  check: ({ content }) =>
    content.sources.flatMap(({ file, body, data }): Finding[] => {
      const found = [...body.matchAll(/^#{1,6} +(.+?) *$/gm)].map(([line]) => line.trim());
      const agreed: readonly string[] = SOURCE_HEADINGS[data.page].map((heading) => `## ${heading}`);
      if (found.join('\n') === agreed.join('\n')) return [];
      const missing = agreed.filter((heading) => !found.includes(heading));
      const extra = found.filter((heading) => !agreed.includes(heading));
      const steps = [
        missing.length > 0 ? `add ${missing.map((heading) => `"${heading}"`).join(', ')}` : '',
        extra.length > 0 ? `remove ${extra.map((heading) => `"${heading}"`).join(', ')}` : '',
      ].filter((step) => step !== '');
      return [
        {
          file,
          field: '(prose)',
          received: found.length === 0 ? 'no headings' : found.join(' | '),
          expected: agreed.join(' | '),
          hint: steps.length > 0 ? `Please ${steps.join(' and ')}.` : 'Put them in the agreed order, each once.',
        },
      ];
    }),
};

import type { CitePage } from '../citation/cite-page.ts';
import type { DisputePage } from '../../views/dispute-page.ts';
import { pluralise } from '../../wording/formatting.ts';
import { SECTION_HEADINGS } from '../../wording/headings.ts';
import { type MarkdownContext, claimItem, closing, linkedNames } from './claim-markdown.ts';
import { type Block, bullets, heading, link, markdownOf, paragraph } from './nodes.ts';
import { parseMdx, componentsToMarkdown } from './mdx.ts';

/** The Markdown alternate of a dispute's page; `body` is the prose of its MDX file. */
export function disputeMarkdown(page: DisputePage, cite: CitePage, body: string, context: MarkdownContext): string {
  const { dispute, sides, duties, aspects } = page;
  const { catalog, urls } = context;
  const about = [
    ...duties.map(({ duty: { id, name } }) => ({ path: urls.duty(id), name })),
    ...aspects.map(({ id, name }) => ({ path: urls.aspect(id), name })),
  ];
  // The first paragraph says what it is about; the rest is our note.
  const [aboutIt, ...note] = parseMdx(body);
  return markdownOf(
    [
      heading(1, dispute.title),
      paragraph(dispute.summary),
      ...(aboutIt ? [aboutIt] : []),
      ...(about.length > 0 ? [paragraph('About: ', ...linkedNames(about, urls))] : []),
      ...sides.flatMap(({ label, voices }): Block[] => [
        heading(2, `${label} (${pluralise(voices.length, 'source')})`),
        ...voices.flatMap(({ source, claims }): Block[] => [
          heading(3, link(urls.absolute(urls.source(source.id)), source.name), source.core ? ' (a main source)' : ''),
          bullets(claims.map((claim) => claimItem(claim, context))),
        ]),
      ]),
      heading(2, SECTION_HEADINGS.note),
      ...note,
      ...closing(cite, context),
    ],
    componentsToMarkdown(catalog, urls),
  );
}

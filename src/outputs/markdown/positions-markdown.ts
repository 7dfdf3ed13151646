import type { CitePage } from '../citation/cite-page.ts';
import { positionsTableOf } from '../../views/comparison.ts';
import { laterAnswersOf } from '../../views/positions-timeline.ts';
import { formatTextDate } from '../../wording/formatting.ts';
import { PAGE_HEADINGS } from '../../wording/headings.ts';
import { tallyInWords } from '../../wording/positions.ts';
import { comparisonSentence } from '../comparison-sentence.ts';
import { type MarkdownContext, claimItem, closing } from './claim-markdown.ts';
import { type Block, bullets, heading, item, link, markdownOf, paragraph } from './nodes.ts';

/** The Markdown alternate of the page on positions: who holds which, with the evidence, and the later answers. */
export function positionsMarkdown(cite: CitePage, context: MarkdownContext): string {
  const { catalog, urls } = context;
  const later = laterAnswersOf(catalog);
  const answers: Block[] = later
    ? [
        heading(2, 'Are the two slowly combining?'),
        bullets([claimItem(later.asked, context)]),
        paragraph(tallyInWords(later.tally)),
        bullets(
          later.answers.map((claim) =>
            item(
              paragraph(
                `${formatTextDate(claim.text.date)}: ${claim.says} (`,
                link(urls.absolute(urls.claim(claim.id)), `statement ${claim.id}`),
                ')',
              ),
            ),
          ),
        ),
      ]
    : [];
  return markdownOf([
    heading(1, PAGE_HEADINGS.positions),
    paragraph(comparisonSentence(catalog, 'positions')),
    ...answers,
    ...positionsTableOf(catalog).flatMap(({ position, stands }): Block[] => [
      heading(2, position.name),
      paragraph(position.definition),
      ...stands.flatMap(({ source, claims }): Block[] => [
        heading(3, source.name),
        bullets(claims.map((claim) => claimItem(claim, context))),
      ]),
    ]),
    ...closing(cite, context),
  ]);
}

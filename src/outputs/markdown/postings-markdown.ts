import { demandForAll } from '../../model/postings.ts';
import type { CitePage } from '../citation/cite-page.ts';
import { ROLE_IDS } from '../../schema/role-ids.ts';
import { postingsPage } from '../../views/postings-page.ts';
import { capitalise } from '../../wording/formatting.ts';
import { PAGE_HEADINGS } from '../../wording/headings.ts';
import { ROLE_NAMES } from '../../wording/labels.ts';
import {
  NEVER_MIXED,
  SURENESS_NAMES,
  intervalInWords,
  pointsInWords,
  postingInWords,
  shareInWords,
  witnessesInWords,
} from '../../wording/postings.ts';
import {
  PAGE_PARTS,
  chanceInWords,
  moreInWords,
  postingsFinding,
  postingsLead,
  postingsMethod,
  witnessesCounted,
} from '../../wording/postings-page.ts';
import { type MarkdownContext, closing, linkedNames } from './claim-markdown.ts';
import { type Block, bullets, heading, item, link, markdownOf, paragraph, strong, table } from './nodes.ts';

/** The Markdown alternate of the page on job postings. */
export function postingsMarkdown(cite: CitePage, context: MarkdownContext): string {
  const { catalog, urls } = context;
  const page = postingsPage(catalog);
  const dutyLinks = (duties: readonly { readonly id: string; readonly name: string }[]) =>
    linkedNames(
      duties.map(({ id, name }) => ({ path: urls.duty(id), name })),
      urls,
    );
  const leastAgreed = demandForAll(catalog)
    .filter(({ isLeastAgreed }) => isLeastAgreed)
    .map(({ duty }) => duty.name);
  const chart = table([
    ['Duty', ...ROLE_IDS.map((role) => capitalise(ROLE_NAMES[role])), 'Difference in points'],
    ...page.asked.map(({ duty, shares, difference }) => [
      link(urls.absolute(urls.duty(duty.id)), duty.name),
      ...ROLE_IDS.map((role) => `${shareInWords(shares[role])}, ${intervalInWords(shares[role])}`),
      `${pointsInWords(difference.value)}, ${SURENESS_NAMES[difference.sureness]}`,
    ]),
  ]);
  return markdownOf([
    heading(1, PAGE_HEADINGS.postings),
    paragraph(postingsLead(page.counts)),
    heading(2, postingsFinding(page)),
    chart,
    ...(page.notAsked.length === 0 ? [] : [paragraph(PAGE_PARTS.notAsked, ' ', ...dutyLinks(page.notAsked), '.')]),
    heading(2, PAGE_PARTS.differences),
    ...ROLE_IDS.map((role) => paragraph(moreInWords(role, page.more[role]))),
    ...chanceInWords(page).map((sentences) => paragraph(sentences)),
    heading(2, PAGE_PARTS.disagreements),
    paragraph(`${witnessesCounted(page)} ${NEVER_MIXED}`),
    ...(page.disagreements.length === 0
      ? []
      : [
          bullets(
            page.disagreements.map(({ judged, demand }) =>
              item(
                paragraph(
                  link(urls.absolute(urls.duty(demand.duty.id)), demand.duty.name),
                  `. ${witnessesInWords(judged.verdict.all, demand)}`,
                ),
              ),
            ),
          ),
        ]),
    heading(2, PAGE_PARTS.hybrids),
    paragraph(PAGE_PARTS.hybridsWhy),
    bullets(
      page.hybrids.map(({ posting, duties }) =>
        item(paragraph(strong(posting.title), `: ${postingInWords(posting)} Asks for `, ...dutyLinks(duties), '.')),
      ),
    ),
    ...postingsMethod(page.counts, catalog.postingCoding, leastAgreed).flatMap(
      ({ heading: words, paragraphs }): Block[] => [
        heading(2, words),
        ...paragraphs.map((sentences) => paragraph(sentences)),
      ],
    ),
    ...closing(cite, context),
  ]);
}

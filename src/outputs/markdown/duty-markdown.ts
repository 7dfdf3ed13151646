import type { CitePage } from '../citation/cite-page.ts';
import type { DutyPage } from '../../views/duty-page.ts';
import { eraShiftOf } from '../../views/eras.ts';
import { pluralise } from '../../wording/formatting.ts';
import { thenAndNowInWords } from '../../wording/eras.ts';
import { NAVIGATION_LABELS, PAGE_HEADINGS, SECTION_HEADINGS } from '../../wording/headings.ts';
import { demandFor, isAskedFor } from '../../model/postings.ts';
import { NEVER_MIXED, dutyDemandInWords } from '../../wording/postings.ts';
import { CAMP_HEADINGS, VERDICT_NAMES } from '../../wording/labels.ts';
import {
  NOTHING_FOUND,
  NOTHING_FOUND_IN_MANY,
  NO_EVIDENCE,
  TRAIT,
  mentionsInWords,
  otherNamesInWords,
} from '../../wording/sentences.ts';
import { certaintyInWords, fullCountInWords, verdictInWords } from '../../wording/verdicts.ts';
import { type MarkdownContext, claimItem, closing, linkedNames } from './claim-markdown.ts';
import { type Block, bullets, heading, item, link, markdownOf, paragraph, strong } from './nodes.ts';

function verdictBlocks({ judged }: DutyPage): Block[] {
  const { verdict } = judged;
  const mentions = mentionsInWords(judged);
  const eras = eraShiftOf(judged);
  return [
    paragraph(
      strong(`${VERDICT_NAMES[verdict.all.value]}:`),
      ` ${fullCountInWords(verdict.all)}. ${certaintyInWords(verdict.all)}.`,
    ),
    paragraph(strong('Our main sources alone:'), ` ${verdictInWords(verdict.core, 'core')}.`),
    ...(mentions === undefined ? [] : [paragraph(mentions)]),
    ...(eras === undefined ? [] : [paragraph(strong(`${PAGE_HEADINGS.thenAndNow}.`), ` ${thenAndNowInWords(eras)}`)]),
  ];
}

function campBlocks(
  { judged, camps, nothingFound, areNothingFoundNamed }: DutyPage,
  context: MarkdownContext,
): Block[] {
  const { urls } = context;
  const blocks = camps.flatMap(({ value, cells }): Block[] => [
    heading(3, `${CAMP_HEADINGS[value]} (${pluralise(cells.length, 'source')})`),
    ...cells.flatMap(({ source, claims }): Block[] => [
      heading(4, link(urls.absolute(urls.source(source.id)), source.name), source.core ? ' (a main source)' : ''),
      bullets(claims.map((claim) => claimItem(claim, context, judged.duty.id))),
    ]),
  ]);
  const names = nothingFound.map(({ id, short }) => ({ path: urls.source(id), name: short }));
  return [
    ...(camps.length === 0 ? [paragraph(NO_EVIDENCE)] : blocks),
    ...(names.length === 0
      ? []
      : [
          heading(3, `${SECTION_HEADINGS.nothingFound} (${pluralise(names.length, 'source')})`),
          areNothingFoundNamed
            ? paragraph(`${NOTHING_FOUND} `, ...linkedNames(names, urls), '.')
            : paragraph(NOTHING_FOUND_IN_MANY),
        ]),
  ];
}

function further({ disputes, related, decisive }: DutyPage, { urls }: MarkdownContext): Block[] {
  const links = (title: string, items: readonly { readonly path: string; readonly name: string }[]): Block[] =>
    items.length === 0
      ? []
      : [heading(2, title), bullets(items.map((one) => item(paragraph(...linkedNames([one], urls)))))];
  const readings = decisive.map(({ claim, interpreted }) =>
    item(paragraph(`${interpreted} (`, link(urls.absolute(urls.claim(claim.id)), `statement ${claim.id}`), ')')),
  );
  return [
    ...(readings.length > 0 ? [heading(2, SECTION_HEADINGS.decisive), bullets(readings)] : []),
    ...links(
      SECTION_HEADINGS.disputes,
      disputes.map(({ id, title }) => ({ path: urls.dispute(id), name: title })),
    ),
    ...links(
      SECTION_HEADINGS.related,
      related.map(({ id, name }) => ({ path: urls.duty(id), name })),
    ),
  ];
}

/** The other witness: what employers ask. */
function postingBlocks({ judged }: DutyPage, { catalog, urls }: MarkdownContext): Block[] {
  const { duty, verdict } = judged;
  const demand = demandFor(catalog, duty.id);
  const address = urls.absolute(urls.postings(isAskedFor(demand) ? duty.id : undefined));
  return [
    heading(2, SECTION_HEADINGS.postings),
    ...dutyDemandInWords(verdict.all, demand).map((sentences) => paragraph(sentences)),
    paragraph(
      `${NEVER_MIXED} `,
      link(address, NAVIGATION_LABELS.postings),
      ': all duties, and how we read the postings.',
    ),
  ];
}

/** The Markdown alternate of a duty's page: the same verdicts, claims and notes. */
export function dutyMarkdown(page: DutyPage, cite: CitePage, context: MarkdownContext): string {
  const { duty } = page.judged;
  const trait = duty.kind === 'trait' ? ` ${TRAIT}` : '';
  return markdownOf([
    heading(1, duty.name),
    paragraph(`${duty.definition}${trait}`),
    ...verdictBlocks(page),
    ...(duty.note === undefined ? [] : [heading(2, SECTION_HEADINGS.note), paragraph(duty.note)]),
    heading(2, SECTION_HEADINGS.evidence),
    ...campBlocks(page, context),
    ...postingBlocks(page, context),
    ...further(page, context),
    heading(2, SECTION_HEADINGS.otherNames),
    paragraph(otherNamesInWords(duty)),
    ...closing(cite, context),
  ]);
}

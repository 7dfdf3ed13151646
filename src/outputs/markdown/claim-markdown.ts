import type { ListItem } from 'mdast';

import type { Urls } from '../../urls/urls.ts';
import type { Catalog, Claim } from '../../model/catalog.ts';
import type { CitePage } from '../citation/cite-page.ts';
import type { JudgedDuty } from '../../model/judgement.ts';
import { LICENCE } from '../../model/licence.ts';
import { formatTextDate } from '../../wording/formatting.ts';
import { evidenceLinks, isSecondHand } from '../../views/evidence-links.ts';
import { stanceInWords, verdictInWords } from '../../wording/verdicts.ts';
import {
  LICENCE_SENTENCE,
  HERE_THROUGH,
  ORIGINAL,
  REPORTER_WORDING,
  REPORT_ATTRIBUTION,
  editionInWords,
  readingInWords,
} from '../../wording/sentences.ts';
import { reportAddress } from '../report-address.ts';
import { citeBlocks } from './citation-markdown.ts';
import { type Block, type Words, item, joined, link, paragraph, quotation, strong } from './nodes.ts';

/** What Markdown is made from. */
export interface MarkdownContext {
  readonly catalog: Catalog;
  readonly urls: Urls;
}

function stances({ role, duties }: Claim, { catalog, urls }: MarkdownContext, dutyId?: string): Words[] {
  const those = duties.filter(({ duty }) => dutyId === undefined || duty === dutyId);
  const parts = those.map(({ duty, stance }): Words[] => {
    const words = stanceInWords({ role, stance });
    const name = catalog.dutyById.get(duty)?.name ?? duty;
    return dutyId === undefined ? [link(urls.absolute(urls.duty(duty)), name), `: ${words}`] : [words];
  });
  return parts.flatMap((part) => [' ', ...part, '.']);
}

/** Where the claim can be checked outside of this site. */
function evidence(claim: Claim): Words[] {
  const { read, original } = evidenceLinks(claim);
  if (!isSecondHand(claim)) return read === undefined ? [] : [' (', link(read, ORIGINAL), ')'];
  const { title } = claim.readIn;
  return [
    `${HERE_THROUGH} “`,
    read === undefined ? title : link(read, title),
    '”',
    ...(original === undefined ? [] : [' (', link(original, ORIGINAL), ')']),
  ];
}

/**
 * One claim with all of its evidence: what it says, its address, quote, text, stances and caveat. With a duty, only
 * the stance on that duty is told.
 */
export function claimItem(claim: Claim, context: MarkdownContext, dutyId?: string): ListItem {
  const { urls } = context;
  const { text, quote } = claim;
  const words: Words[] = quote
    ? [
        `“${quote.words}”`,
        ...(quote.gloss === undefined ? [] : [` (${quote.gloss})`]),
        ...(quote.wordsOf === 'reporter' ? [` ${REPORTER_WORDING}`] : []),
      ]
    : [];
  return item(
    paragraph(claim.says, ' (', link(urls.absolute(urls.claim(claim.id)), `statement ${claim.id}`), ')'),
    ...(words.length > 0 ? [quotation(...words)] : []),
    paragraph(
      link(urls.absolute(urls.text(claim.source.id, text.id)), text.title),
      `, ${text.publication}, ${formatTextDate(text.date)}; ${readingInWords(text)}`,
      ...evidence(claim),
      `; ${claim.where}.`,
      ...stances(claim, context, dutyId),
    ),
    ...(claim.note === undefined ? [] : [paragraph(strong('Note:'), ` ${claim.note}`)]),
    ...(claim.caveat === undefined ? [] : [paragraph(strong('Caveat:'), ` ${claim.caveat}`)]),
  );
}

/** The answer across all sources, and that of the main sources where it differs. */
export function bothVerdicts({ verdict: { all, core } }: JudgedDuty): string {
  return `${verdictInWords(all)}${all.value === core.value ? '' : ` (our main sources: ${verdictInWords(core, 'core')})`}`;
}

/** Names linked to their pages, in one paragraph. */
export function linkedNames(names: readonly { readonly path: string; readonly name: string }[], urls: Urls): Words[] {
  return joined(names.map(({ path, name }) => link(urls.absolute(path), name)));
}

/** What closes the Markdown of every page: how the page is cited, its address, the edition and the licence. */
export function closing(cite: CitePage, { catalog, urls }: MarkdownContext): Block[] {
  const { site } = catalog;
  return [
    ...citeBlocks(cite, urls),
    { type: 'thematicBreak' },
    paragraph(
      'This page: ',
      link(cite.address, cite.address),
      `. ${site.name} Data ${editionInWords(site)}. ${LICENCE_SENTENCE[0]} `,
      link(LICENCE.url, LICENCE.name),
      `${LICENCE_SENTENCE[1]} `,
      link(
        reportAddress(site, { item: cite.name, address: cite.address }) ?? urls.absolute(urls.method('report')),
        REPORT_ATTRIBUTION,
      ),
      '.',
    ),
  ];
}

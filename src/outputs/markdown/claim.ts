import type { ListItem } from 'mdast';

import type { Urls } from '../../urls/urls.ts';
import type { Catalog, Claim } from '../../model/catalog.ts';
import type { CitePage } from '../citation/cite-page.ts';
import type { JudgedDuty } from '../../model/judgement.ts';
import { LICENCE } from '../../model/licence.ts';
import { formatDate, formatTextDate } from '../../wording/formatting.ts';
import { DEPTH_NAMES } from '../../wording/labels.ts';
import { stanceInWords, verdictInWords } from '../../wording/verdicts.ts';
import { citeBlocks } from './citing.ts';
import { type Block, type Words, item, joined, link, paragraph, quotation, strong } from './nodes.ts';

/** What the twins are made from. */
export interface Sources {
  readonly catalog: Catalog;
  readonly urls: Urls;
}

function stances({ role, duties }: Claim, { catalog, urls }: Sources, dutyId?: string): Words[] {
  const those = duties.filter(({ duty }) => dutyId === undefined || duty === dutyId);
  const parts = those.map(({ duty, stance }): Words[] => {
    const said = stanceInWords({ role, stance });
    const name = catalog.dutyById.get(duty)?.name ?? duty;
    return dutyId === undefined ? [link(urls.absolute(urls.duty(duty)), name), `: ${said}`] : [said];
  });
  return parts.flatMap((part) => [' ', ...part, '.']);
}

/**
 * One claim with all of its evidence: what it says, its address, quote, text, stances and caveat. With a duty, only
 * the stance on that duty is told.
 */
export function claimItem(claim: Claim, sources: Sources, dutyId?: string): ListItem {
  const { urls } = sources;
  const { text, readIn, quote } = claim;
  const words: Words[] = quote
    ? [
        `“${quote.words}”`,
        ...(quote.gloss === undefined ? [] : [` (${quote.gloss})`]),
        ...(quote.wordsOf === 'reporter' ? [' — wording of the text that reports it'] : []),
      ]
    : [];
  const reported = readIn.id === text.id ? '' : `, here as reported in “${readIn.title}”`;
  return item(
    paragraph(claim.says, ' (', link(urls.absolute(urls.claim(claim.id)), `claim ${claim.id}`), ')'),
    ...(words.length > 0 ? [quotation(...words)] : []),
    paragraph(
      link(urls.absolute(urls.text(claim.source.id, text.id)), text.title),
      `, ${text.publication}, ${formatTextDate(text.date)}; ${DEPTH_NAMES[text.read]}${reported}; ${claim.where}.`,
      ...stances(claim, sources, dutyId),
    ),
    ...(claim.caveat === undefined ? [] : [paragraph(strong('Caution:'), ` ${claim.caveat}`)]),
  );
}

/** The verdict over all sources, and the core's where it differs. */
export function bothVerdicts({ verdict: { all, core } }: JudgedDuty): string {
  return `${verdictInWords(all)}${all.value === core.value ? '' : ` (the five core sources: ${verdictInWords(core, 'core')})`}`;
}

/** Names linked to their pages, in one paragraph. */
export function linkedNames(names: readonly { readonly path: string; readonly name: string }[], urls: Urls): Words[] {
  return joined(names.map(({ path, name }) => link(urls.absolute(path), name)));
}

/** What closes every twin: how its page is cited, its address, the edition and the licence. */
export function closing(cite: CitePage, { catalog, urls }: Sources): Block[] {
  const { site } = catalog;
  return [
    ...citeBlocks(cite, urls),
    { type: 'thematicBreak' },
    paragraph(
      'This page: ',
      link(cite.address, cite.address),
      `. ${site.name} Data ${site.data.version} of ${formatDate(site.data.date)}. Our texts and data: `,
      link(LICENCE.url, LICENCE.name),
      "; quotes remain their authors'. ",
      link(urls.absolute(urls.method('report')), 'Report a wrong attribution'),
      '.',
    ),
  ];
}

import type { Aspect, Position } from '../schema/lists.ts';
import type { Claim, Dispute, Duty, Source } from '../model/catalog.ts';
import type { Answer, SourceCell } from '../model/judgement.ts';
import { formatList, formatTextDate, pluralise } from './formatting.ts';
import { cellInWords, countInWords, ownershipInWords } from './verdicts.ts';

/**
 * What people paste elsewhere of each thing with an address: one statement that can stand alone, without its end. The
 * site, the edition of its data and the address are added to it.
 */

function verdictOn(subject: string, verdict: Answer): string {
  switch (verdict.value) {
    case 'community-manager':
    case 'mostly-community-manager':
    case 'social-media-manager':
    case 'mostly-social-media-manager':
      return `${subject} is ${ownershipInWords(verdict) ?? ''}`;
    case 'shared':
      return `${subject} is shared by the community manager and the social media manager`;
    case 'disputed':
      return `Sources disagree whose job ${subject} is`;
    case 'unassigned':
      return `${subject} is assigned neither to the community manager nor to the social media manager`;
    default:
      return verdict.value satisfies never;
  }
}

/** Whose job a duty is, across all sources, with the count: “Moderate discussions” is the community manager’s job (…). */
export function dutySentence({
  duty,
  verdict,
}: {
  readonly duty: Pick<Duty, 'name'>;
  readonly verdict: { readonly all: Answer };
}): string {
  return `${verdictOn(`“${duty.name}”`, verdict.all)} (${countInWords(verdict.all)})`;
}

/** What one source says of a duty. */
export function cellSentence({ name }: Duty, { source, ...cell }: SourceCell): string {
  const subject = `“${name}”`;
  return cell.value === 'none'
    ? `We found nothing on ${subject} in what we read of ${source.name}`
    : `On ${subject}, ${source.name} ${cellInWords(cell).replace('says it’s', 'says that it is')}`;
}

/** What a claim says, with its source, text and date. */
export function claimSentence({ says, source, text, readIn }: Claim): string {
  const reported = readIn.id === text.id ? '' : ', known only through another text';
  return `${says.replace(/\.$/, '')} (${source.name}, “${text.title}”, ${formatTextDate(text.date)}${reported})`;
}

/** What a source's page holds. */
export function sourceSentence({ name, texts }: Source, claims: number): string {
  return `What ${name} says of the community manager and of the social media manager, in ${pluralise(claims, 'statement')} from ${pluralise(texts.length, 'text')}`;
}

/** A dispute with the number of sources on each side. */
export function disputeSentence({ title }: Dispute, sides: readonly { label: string; sources: number }[]): string {
  return `Sources disagree on “${title}” (${sides.map((side) => `${side.label}: ${pluralise(side.sources, 'source')}`).join('; ')})`;
}

/** A row of the table of the two roles. */
export function aspectSentence({ name }: Aspect, claims: number): string {
  return `Community manager and social media manager are compared on “${name}” in ${pluralise(claims, 'statement')}`;
}

/** A row of the table of positions, with who holds it. */
export function positionSentence({ name }: Position, holders: readonly Source[]): string {
  if (holders.length === 0) return `“${name}” is nobody’s position`;
  return `“${name}” is the position of ${pluralise(holders.length, 'source')} (${formatList(holders.map(({ short }) => short))})`;
}

/** The page on job postings. */
export function postingsSentence(postings: number): string {
  return `What ${pluralise(postings, 'job posting')} for community managers and social media managers ask for, duty by duty`;
}

/** The essay on the difference. */
export const ESSAY_SENTENCE =
  'What community managers and social media managers each do, and where sources disagree, with the evidence';

/** The site as a whole. */
export function siteSentence(counts: { duties: number; sources: number }): string {
  const sources = pluralise(counts.sources, 'source');
  return `${sources} on whether ${pluralise(counts.duties, 'duty', 'duties')} are the community manager’s or the social media manager’s`;
}

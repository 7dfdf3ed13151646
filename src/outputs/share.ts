import type { Aspect, Position } from '../schema/lists.ts';
import type { RoleId } from '../schema/role.ts';
import type { SiteData } from '../schema/site.ts';
import type { Claim, Dispute, Duty, Source } from '../model/catalog.ts';
import type { JudgedDuty, SourceCell } from '../model/judgement.ts';
import type { Verdict } from '../model/verdict.ts';
import { formatDate, formatList, formatTextDate, pluralise } from '../wording/formatting.ts';
import { ROLE_NAMES } from '../wording/labels.ts';
import { SILENCE, countInWords } from '../wording/verdicts.ts';

/** What people paste elsewhere: a link in the notation of the place, or one plain sentence that says it all. */

/** Something with an address of its own, in the four forms that it can be copied in. */
export interface Shared {
  /** What the address leads to, as the text of a link. */
  readonly name: string;
  /** Whole, with https:// or http://. */
  readonly address: string;
  readonly markdown: string;
  readonly html: string;
  /** One plain sentence that ends in the address. */
  readonly sentence: string;
}

/** Characters that mean something to Markdown anywhere in a line, each of which a backslash makes plain. */
const MARKDOWN_MARKS = /[\\`*_{}[\]<>()#+!|~&]/g;

const HTML_MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function inHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => HTML_MARKS[mark] ?? mark);
}

/** A link in Markdown, whatever the name holds. */
export function markdownLink(name: string, address: string): string {
  return `[${name.replace(MARKDOWN_MARKS, '\\$&')}](${address})`;
}

/** A link in HTML, whatever the name holds. */
export function htmlLink(name: string, address: string): string {
  return `<a href="${inHtml(address)}">${inHtml(name)}</a>`;
}

/**
 * The four forms of a thing. `says` is the sentence without its end: a statement that can stand alone, to which the
 * site, the version and date of its data and the address are added.
 */
export function shared({ name, data }: SiteData, thing: { name: string; address: string; says: string }): Shared {
  const { address, says } = thing;
  return {
    name: thing.name,
    address,
    markdown: markdownLink(thing.name, address),
    html: htmlLink(thing.name, address),
    sentence: `${says}, according to ${name}, data ${data.version} of ${formatDate(data.date)}: ${address}`,
  };
}

function verdictOn(subject: string, verdict: Verdict): string {
  switch (verdict.value) {
    case 'community-manager':
      return `${subject} is the community manager’s`;
    case 'social-media-manager':
      return `${subject} is the social media manager’s`;
    case 'shared':
      return `${subject} is shared by the community manager and the social media manager`;
    case 'split':
      return `Sources split on ${subject}`;
    case 'unassigned':
      return `${subject} is given neither to the community manager nor to the social media manager`;
    default:
      return verdict.value satisfies never;
  }
}

/** Whose a duty is, over all sources, with the count: “Moderate discussions” is the community manager’s (9 sources, …). */
export function dutySays({ duty, verdict }: JudgedDuty): string {
  return `${verdictOn(`“${duty.name}”`, verdict.all)} (${countInWords(verdict.all)})`;
}

function cellOn(subject: string, { source, value, denies }: SourceCell): string {
  const role = (one: RoleId) => `the ${ROLE_NAMES[one]}`;
  switch (value) {
    case 'community-manager':
    case 'social-media-manager':
      return `${source.name} gives ${subject} to ${role(value)}`;
    case 'both':
      return `${source.name} gives ${subject} to both, the community manager and the social media manager`;
    case 'denies':
      return `${source.name} denies ${subject} to ${formatList(denies.map(role))}`;
    case 'qualifies':
      return `${source.name} speaks of ${subject} without giving or denying it`;
    case 'silent':
      return `There is ${SILENCE} of ${source.name} on ${subject}`;
    default:
      return value satisfies never;
  }
}

/** What one source says of a duty. */
export function cellSays({ name }: Duty, cell: SourceCell): string {
  return cellOn(`“${name}”`, cell);
}

/** What a claim says, with its source, text and date. */
export function claimSays({ says, source, text, readIn }: Claim): string {
  const reported = readIn.id === text.id ? '' : ', known only as reported elsewhere';
  return `${says.replace(/\.$/, '')} (${source.name}, “${text.title}”, ${formatTextDate(text.date)}${reported})`;
}

/** What a source's page holds. */
export function sourceSays({ name, texts }: Source, claims: number): string {
  return `What ${name} gives to the community manager and what to the social media manager stands in ${pluralise(claims, 'claim')} from ${pluralise(texts.length, 'text')}`;
}

/** A dispute with the number of sources on each side. */
export function disputeSays({ title }: Dispute, sides: readonly { label: string; sources: number }[]): string {
  return `Sources disagree on “${title}” (${sides.map((side) => `${side.label}: ${pluralise(side.sources, 'source')}`).join('; ')})`;
}

/** A row of the table of the two roles. */
export function aspectSays({ name }: Aspect, claims: number): string {
  return `Community manager and social media manager are compared on “${name}” in ${pluralise(claims, 'claim')}`;
}

/** A row of the table of positions, with who holds it. */
export function positionSays({ name }: Position, holders: readonly Source[]): string {
  if (holders.length === 0) return `“${name}” is nobody’s position`;
  return `“${name}” is the position of ${pluralise(holders.length, 'source')} (${formatList(holders.map(({ short }) => short))})`;
}

/** The site as a whole. */
export function siteSays(counts: { duties: number; sources: number }): string {
  const sources = pluralise(counts.sources, 'source');
  return `${sources} on whether ${pluralise(counts.duties, 'duty', 'duties')} are the community manager’s or the social media manager’s`;
}

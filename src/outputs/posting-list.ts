import type { RoleId } from '../schema/role-ids.ts';
import { ROLE_NAMES, ROLE_TITLES } from '../wording/labels.ts';
import { htmlLink, markdownLink } from './link-markup.ts';

/** A list of duties for a job posting, in the forms in which it can be copied. Every line leads to its evidence. */

/** A line that was chosen. */
export interface ListedLine {
  /** Id of the duty. */
  readonly id: string;
  /** In the imperative, as it goes into a posting. */
  readonly line: string;
  /** The duty as a term. */
  readonly name: string;
  readonly isTrait: boolean;
  /** Whole address of the duty's page. */
  readonly address: string;
}

/** What the list is for, and where the terms on it are at home. */
export interface ListContext {
  readonly role: RoleId;
  /** Whole address of the role's page. */
  readonly roleAddress: string;
  /** Whole address of the list of all duties. */
  readonly dutiesAddress: string;
}

export const LIST_FORMATS = ['text', 'markdown', 'html', 'json-ld'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** What people call the formats. */
export const LIST_FORMAT_NAMES: Readonly<Record<ListFormat, string>> = {
  text: 'Plain text',
  markdown: 'Markdown',
  html: 'HTML',
  'json-ld': 'JSON-LD',
};

function plainText(lines: readonly ListedLine[]): string {
  return lines.map(({ line, address }) => `- ${line} ${address}`).join('\n');
}

function markdown(lines: readonly ListedLine[]): string {
  return lines.map(({ line, address }) => `- ${markdownLink(line, address)}`).join('\n');
}

function html(lines: readonly ListedLine[]): string {
  const items = lines.map(({ line, address }) => `  <li>${htmlLink(line, address)}</li>`);
  return ['<ul>', ...items, '</ul>'].join('\n');
}

/**
 * The list as part of a schema.org JobPosting. Responsibilities are texts there, and pieces of work alone. Skills may be
 * defined terms, and schema.org counts tasks among them: so every line, and its address, is there as well.
 */
function jobPosting(lines: readonly ListedLine[], { role, roleAddress, dutiesAddress }: ListContext): string {
  return JSON.stringify(
    {
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: ROLE_TITLES[role],
      relevantOccupation: { '@type': 'Occupation', '@id': roleAddress, name: ROLE_NAMES[role] },
      responsibilities: lines.filter(({ isTrait }) => !isTrait).map(({ line }) => line),
      skills: lines.map(({ id, name, line, address }) => ({
        '@type': 'DefinedTerm',
        '@id': address,
        url: address,
        termCode: id,
        name,
        description: line,
        inDefinedTermSet: dutiesAddress,
      })),
    },
    undefined,
    2,
  );
}

/** The chosen lines in one format, as text. */
export function listAs(format: ListFormat, lines: readonly ListedLine[], context: ListContext): string {
  switch (format) {
    case 'text':
      return plainText(lines);
    case 'markdown':
      return markdown(lines);
    case 'html':
      return html(lines);
    case 'json-ld':
      return jobPosting(lines, context);
    default:
      return format satisfies never;
  }
}

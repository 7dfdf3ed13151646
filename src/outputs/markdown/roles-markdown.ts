import type { List } from 'mdast';
import type { MdxJsxFlowElement } from 'satteri';

import type { JudgedDuty } from '../../model/judgement.ts';
import { demandFor } from '../../model/postings.ts';
import { ROLE_IDS, type RoleId } from '../../schema/role-ids.ts';
import type { ROLE_COMPONENTS } from '../../schema/prose.ts';
import { postingLines } from '../../views/posting-lines.ts';
import { hybridDemand, isRole, pullingApart, rolePage } from '../../views/role-page.ts';
import type { RolesPage } from '../../views/roles-pages.ts';
import { pluralise } from '../../wording/formatting.ts';
import {
  PULLING_APART,
  ROLE_SECTIONS,
  askedInWords,
  askedNote,
  evidenceInWords,
  groupHeading,
  groupNote,
  hybridsNote,
} from '../../wording/role-pages.ts';
import { certaintyInWords, verdictInWords } from '../../wording/verdicts.ts';
import type { CitePage } from '../citation/cite-page.ts';
import { type MarkdownContext, closing } from './claim-markdown.ts';
import { attributeOf, componentsToMarkdown, parseMdx } from './mdx.ts';
import { type Block, bullets, heading, item, link, markdownOf, paragraph } from './nodes.ts';

function dutyList(duties: readonly JudgedDuty[], { catalog, urls }: MarkdownContext, role?: RoleId): List {
  const asked = (id: string): string =>
    role === undefined ? '' : ` ${askedInWords(demandFor(catalog, id).shares[role])}.`;
  return bullets(
    duties.map(({ duty, verdict: { all } }) =>
      item(
        paragraph(
          link(urls.absolute(urls.duty(duty.id)), duty.name),
          `: ${verdictInWords(all)}. ${certaintyInWords(all)}.${asked(duty.id)}`,
        ),
      ),
    ),
  );
}

function dutyBlocks(role: RoleId, context: MarkdownContext): Block[] {
  const { bands, traits, evidence } = rolePage(context.catalog, role);
  const groups = [
    ...bands.map(({ band, duties }) => ({ kind: band, duties })),
    ...(traits.length > 0 ? [{ kind: 'traits' as const, duties: traits }] : []),
  ];
  return [
    heading(2, ROLE_SECTIONS.duties.heading),
    paragraph(askedNote(role)),
    ...groups.flatMap(({ kind, duties }): Block[] => [
      heading(3, `${groupHeading(kind, role)} (${pluralise(duties.length, 'duty', 'duties')})`),
      paragraph(groupNote(kind, role)),
      dutyList(duties, context, role),
    ]),
    paragraph(evidenceInWords(role, evidence)),
  ];
}

function lineBlocks(role: RoleId, { catalog, urls }: MarkdownContext): Block[] {
  return [
    heading(2, ROLE_SECTIONS.lines.heading),
    ...postingLines(rolePage(catalog, role)).flatMap(({ kind, lines }): Block[] => [
      heading(3, groupHeading(kind, role)),
      bullets(lines.map(({ id, line }) => item(paragraph(link(urls.absolute(urls.duty(id)), line))))),
    ]),
  ];
}

function apartBlocks(context: MarkdownContext): Block[] {
  const duties = pullingApart(context.catalog);
  return [
    paragraph(PULLING_APART),
    ...ROLE_IDS.flatMap((role): Block[] => [heading(3, groupHeading('only', role)), dutyList(duties[role], context)]),
  ];
}

function hybridBlocks({ catalog, urls }: MarkdownContext): Block[] {
  const { postings, duties } = hybridDemand(catalog);
  return [
    paragraph(hybridsNote(postings)),
    bullets(
      duties.map(({ duty, count }) =>
        item(paragraph(link(urls.absolute(urls.duty(duty.id)), duty.name), `: ${count} of ${postings}`)),
      ),
    ),
  ];
}

/** What a component says in Markdown, by its name. */
const WRITERS: Readonly<Record<keyof typeof ROLE_COMPONENTS, (role: RoleId, context: MarkdownContext) => Block[]>> = {
  RoleDuties: dutyBlocks,
  RoleLines: lineBlocks,
  PullingApart: (_role, context) => apartBlocks(context),
  HybridPostings: (_role, context) => hybridBlocks(context),
};

function isWritten(name: string): name is keyof typeof WRITERS {
  return Object.hasOwn(WRITERS, name);
}

function written(component: MdxJsxFlowElement, context: MarkdownContext): Block[] {
  const { name } = component;
  const role = attributeOf(component, 'role');
  return name !== null && isWritten(name) ? WRITERS[name](isRole(role) ? role : ROLE_IDS[0], context) : [component];
}

/** The Markdown alternate of a page on the two jobs: its prose, and what is computed there in its place. */
export function rolesMarkdown(page: RolesPage, cite: CitePage, context: MarkdownContext): string {
  const blocks = parseMdx(page.body).flatMap((block) =>
    block.type === 'mdxJsxFlowElement' ? written(block, context) : [block],
  );
  return markdownOf(
    [heading(1, page.title), ...blocks, ...closing(cite, context)],
    componentsToMarkdown(context.catalog, context.urls),
  );
}

import type { ListItem } from 'mdast';

import type { Board, Handout } from '../../views/training/handout.ts';
import { ROLE_IDS } from '../../schema/role-ids.ts';
import { LICENCE } from '../../model/licence.ts';
import { PAGE_HEADINGS } from '../../wording/headings.ts';
import { ROLE_TITLES, VERDICT_NAMES } from '../../wording/labels.ts';
import { LICENCE_SENTENCE, editionInWords } from '../../wording/sentences.ts';
import { certaintyInWords, verdictInWords } from '../../wording/verdicts.ts';
import { type MarkdownContext, claimItem } from './claim-markdown.ts';
import { type Block, bullets, heading, item, link, markdownOf, paragraph } from './nodes.ts';

const COLUMNS: readonly (readonly [column: keyof Board, name: string])[] = [
  ['community-manager', 'Only or mostly community manager'],
  ['middle', 'Shared or in dispute'],
  ['social-media-manager', 'Only or mostly social media manager'],
  ['traits', 'Personal qualities, not pieces of work'],
  ['unassigned', VERDICT_NAMES.unassigned],
];

/** The Markdown alternate of the handout. */
export function handoutMarkdown({ pairs, board }: Handout, context: MarkdownContext): string {
  const { catalog, urls } = context;
  const { site } = catalog;
  const duties = (column: keyof Board): ListItem[] =>
    board[column].map(({ duty, verdict }) =>
      item(
        paragraph(
          link(urls.absolute(urls.duty(duty.id)), duty.name),
          `. ${verdictInWords(verdict.all)}. ${certaintyInWords(verdict.all)}.`,
        ),
      ),
    );
  return markdownOf([
    heading(1, PAGE_HEADINGS.handout),
    ...ROLE_IDS.flatMap((role): Block[] => [
      heading(2, `What sources say of the ${ROLE_TITLES[role].toLowerCase()}`),
      bullets(pairs.map(({ claims }) => claimItem(claims[role], context))),
    ]),
    ...COLUMNS.filter(([column]) => board[column].length > 0).flatMap(([column, name]): Block[] => [
      heading(2, name),
      bullets(duties(column)),
    ]),
    { type: 'thematicBreak' },
    paragraph(
      'This page: ',
      link(urls.absolute(urls.training('handout')), urls.absolute(urls.training('handout'))),
      `. ${site.name} Data ${editionInWords(site)}. ${LICENCE_SENTENCE[0]} `,
      link(LICENCE.url, LICENCE.name),
      `${LICENCE_SENTENCE[1]}.`,
    ),
  ]);
}

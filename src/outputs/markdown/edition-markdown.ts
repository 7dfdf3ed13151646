import type { Edition } from '../../schema/edition.ts';
import { type EditionPage, type EditionRow, type Linked, editionPage } from '../../views/edition-page.ts';
import { type SinceEntry, sinceLists } from '../../views/edition-since.ts';
import {
  EDITION_CITING,
  EDITION_COLUMNS,
  EDITION_FILE,
  EDITION_LEAD,
  FILE_HEADING,
  NOT_COMPARED,
  NO_EDITION,
  SINCE_HEADING,
  changedInWords,
  editionExtent,
  editionLead,
  editionTitle,
  monthOf,
  unchangedInWords,
} from '../../wording/editions.ts';
import { PAGE_HEADINGS } from '../../wording/headings.ts';
import { editionInWords } from '../../wording/sentences.ts';
import { verdictInWords } from '../../wording/verdicts.ts';
import type { CitePage } from '../citation/cite-page.ts';
import { type MarkdownContext, closing } from './claim-markdown.ts';
import { type Block, type Words, bullets, heading, item, link, markdownOf, paragraph, table } from './nodes.ts';

/** The Markdown alternates of the list of editions and of each. */

function linked({ name, page }: Linked, { urls }: MarkdownContext): Words {
  return page === undefined ? name : link(urls.absolute(urls.page(page)), name);
}

function sinceBlocks({ edition, since }: EditionPage, context: MarkdownContext): Block[] {
  const { catalog, urls } = context;
  const lists = sinceLists(catalog, edition, since);
  const { data } = catalog.site;
  const entry = ({ words, ...one }: SinceEntry) =>
    item(paragraph(linked(one, context), ...(words === '' ? [] : [`: ${words}`])));
  return [
    heading(2, SINCE_HEADING),
    paragraph(lists.length === 0 ? unchangedInWords(data) : changedInWords(data)),
    ...lists.flatMap(({ title, entries }): Block[] => [heading(3, title), bullets(entries.map(entry))]),
    paragraph(NOT_COMPARED, link(urls.absolute(urls.changes()), 'All changes in words')),
  ];
}

function row({ was, disputes, ...one }: EditionRow, context: MarkdownContext) {
  const inDispute = disputes.flatMap((dispute): Words[] => ['. In dispute: ', linked(dispute, context)]);
  return item(paragraph(linked(one, context), `: ${verdictInWords(was.answer)}`, ...inDispute));
}

/** The Markdown alternate of an edition's page: the same answers, counts and changes. */
export function editionMarkdown(edition: Edition, cite: CitePage, context: MarkdownContext): string {
  const { catalog, urls } = context;
  const page = editionPage(catalog, edition);
  return markdownOf([
    heading(1, editionTitle(edition)),
    paragraph(editionLead(edition)),
    ...sinceBlocks(page, context),
    ...page.groups.flatMap(({ name, rows }): Block[] => [
      heading(2, name),
      bullets(rows.map((one) => row(one, context))),
    ]),
    heading(2, FILE_HEADING),
    paragraph(link(urls.absolute(urls.editionFile(edition.id)), 'edition.json'), `. ${EDITION_FILE}`),
    ...closing(cite, context),
  ]);
}

/** The Markdown alternate of the list of editions. */
export function editionsMarkdown({ catalog: { editions }, urls }: MarkdownContext): string {
  return markdownOf([
    heading(1, PAGE_HEADINGS.editions),
    paragraph(EDITION_LEAD),
    editions.length === 0
      ? paragraph(NO_EDITION)
      : table([
          EDITION_COLUMNS,
          ...editions.map((edition) => [
            link(urls.absolute(urls.markdown(urls.edition(edition.id))), monthOf(edition)),
            editionInWords({ data: edition }),
            editionExtent(edition),
          ]),
        ]),
    heading(2, 'How to cite one'),
    paragraph(EDITION_CITING),
    heading(2, FILE_HEADING),
    paragraph(EDITION_FILE),
  ]);
}

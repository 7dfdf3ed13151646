import type { SourceText } from '../../model/catalog.ts';
import type { CitePage } from '../citation/cite-page.ts';
import type { SourceDuty, SourcePage } from '../../views/source-page.ts';
import { formatTextDate } from '../../wording/formatting.ts';
import { CELL_NAMES } from '../../wording/labels.ts';
import { PAGE_HEADINGS, SECTION_HEADINGS, SOURCE_DUTY_COLUMNS } from '../../wording/headings.ts';
import { authorsInWords, readingInWords, sourceInWords } from '../../wording/sentences.ts';
import { type MarkdownContext, bothVerdicts, claimItem, closing } from './claim-markdown.ts';
import { type Block, type Words, bullets, heading, item, link, markdownOf, paragraph, strong, table } from './nodes.ts';
import { parseMdx, componentsToMarkdown } from './mdx.ts';

function dutyTable(duties: readonly SourceDuty[], { urls }: MarkdownContext): Block[] {
  if (duties.length === 0) return [];
  const rows = duties.map(({ judged, cell }): Words[] => [
    link(urls.absolute(urls.sourceOnDuty(judged.duty.id, cell.source.id)), judged.duty.name),
    CELL_NAMES[cell.value],
    bothVerdicts(judged),
  ]);
  return [heading(2, SECTION_HEADINGS.dutiesOfSource), table([SOURCE_DUTY_COLUMNS, ...rows])];
}

function textItem(text: SourceText) {
  const title: Words = { type: 'emphasis', children: [{ type: 'text', value: text.title }] };
  return item(
    paragraph(
      text.url === undefined ? title : link(text.url, title),
      `. ${authorsInWords(text)}. ${text.publication}, ${formatTextDate(text.date)}. `,
      strong(readingInWords(text)),
      `. ${text.readNote}`,
    ),
  );
}

function claimBlocks({ byDuty, byAspect }: SourcePage, context: MarkdownContext): Block[] {
  const { urls } = context;
  return [
    ...byDuty.flatMap(({ judged: { duty }, claims }): Block[] => [
      heading(3, link(urls.absolute(urls.duty(duty.id)), duty.name)),
      bullets(claims.map((claim) => claimItem(claim, context))),
    ]),
    ...byAspect.flatMap(({ aspect, claims }): Block[] => [
      heading(3, link(urls.absolute(urls.aspect(aspect.id)), aspect.name)),
      bullets(claims.map((claim) => claimItem(claim, context))),
    ]),
  ];
}

/** The Markdown alternate of a source's page; `body` is the prose of its MDX file. */
export function sourceMarkdown(page: SourcePage, cite: CitePage, body: string, context: MarkdownContext): string {
  const { source, positions, duties, claimCount } = page;
  const { catalog, urls } = context;
  const stands: Block[] =
    positions.length === 0
      ? []
      : [
          paragraph(
            link(urls.absolute(urls.positions()), PAGE_HEADINGS.positions),
            ` ${positions.map(({ name }) => name).join('; ')}.`,
          ),
        ];
  return markdownOf(
    [
      heading(1, source.name),
      paragraph(sourceInWords(source, claimCount)),
      paragraph(source.summary),
      ...stands,
      ...parseMdx(body),
      ...dutyTable(duties, context),
      heading(2, SECTION_HEADINGS.claims),
      ...claimBlocks(page, context),
      heading(2, SECTION_HEADINGS.texts),
      bullets(source.texts.map(textItem)),
      ...closing(cite, context),
    ],
    componentsToMarkdown(catalog, urls),
  );
}

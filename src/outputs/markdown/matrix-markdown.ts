import type { CitePage } from '../citation/cite-page.ts';
import type { JudgedDuty } from '../../model/judgement.ts';
import { matrixOf } from '../../views/comparison.ts';
import { countsOf } from '../../views/counts.ts';
import { stripOf } from '../../views/strip.ts';
import { type WholeMatrix, bandName } from '../../views/whole-matrix.ts';
import { matrixInWords, wholeMatrixInWords } from '../../wording/comparisons.ts';
import { PAGE_HEADINGS } from '../../wording/headings.ts';
import { CELL_NAMES } from '../../wording/labels.ts';
import { verdictInWords } from '../../wording/verdicts.ts';
import { type MarkdownContext, bothVerdicts, closing } from './claim-markdown.ts';
import { type Block, type Words, bullets, heading, item, joined, link, markdownOf, paragraph, table } from './nodes.ts';

const NOTHING_FOUND = 'A dash means that we found nothing in what we read, which is not a no.';

/** The Markdown alternate of the matrix: a table for each group of duties, the main sources in columns. */
export function matrixMarkdown(cite: CitePage, context: MarkdownContext): string {
  const { catalog, urls } = context;
  const core = catalog.sources.filter((source) => source.core);
  const row = (judged: JudgedDuty): Words[] => {
    const { duty, speaking } = judged;
    const others = stripOf(speaking.filter(({ source }) => !source.core));
    return [
      link(urls.absolute(urls.duty(duty.id)), duty.name),
      bothVerdicts(judged),
      ...core.map(({ id }) => {
        const cell = speaking.find(({ source }) => source.id === id);
        return cell === undefined ? '–' : link(urls.absolute(urls.sourceOnDuty(duty.id, id)), CELL_NAMES[cell.value]);
      }),
      others.map(({ value, cells: those }) => `${CELL_NAMES[value]}: ${those.length}`).join('; ') || '–',
    ];
  };
  const head = [
    'Duty',
    'All sources',
    ...core.map(({ short }) => short),
    `The ${catalog.sources.length - core.length} others`,
  ];
  return markdownOf([
    heading(1, PAGE_HEADINGS.matrix),
    paragraph(`${matrixInWords(countsOf(catalog))} ${NOTHING_FOUND}`),
    ...matrixOf(catalog).flatMap(({ group, rows }): Block[] => [
      heading(2, group.name),
      table([head, ...rows.map(row)]),
    ]),
    ...closing(cite, context),
  ]);
}

/** The Markdown alternate of the whole matrix: each duty with its answer, and which sources say what. */
export function wholeMatrixMarkdown({ bands }: WholeMatrix, cite: CitePage, context: MarkdownContext): string {
  const { catalog, urls } = context;
  const duty = ({ duty: { id, name }, speaking, verdict: { all } }: JudgedDuty) =>
    item(
      paragraph(link(urls.absolute(urls.duty(id)), name), `. ${verdictInWords(all)}.`),
      ...stripOf(speaking).map((camp) =>
        paragraph(
          `${CELL_NAMES[camp.value]}: `,
          ...joined(
            camp.cells.map(({ source }) => link(urls.absolute(urls.sourceOnDuty(id, source.id)), source.short)),
          ),
        ),
      ),
    );
  return markdownOf([
    heading(1, PAGE_HEADINGS.wholeMatrix),
    paragraph(
      `${wholeMatrixInWords(countsOf(catalog))} A source that is not named on a duty said nothing of it in what we read, which is not a no.`,
    ),
    ...bands.flatMap((band): Block[] => [heading(2, bandName(band)), bullets(band.duties.map(duty))]),
    ...closing(cite, context),
  ]);
}

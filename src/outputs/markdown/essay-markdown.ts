import type { MdxJsxFlowElement } from 'satteri';

import { judgedById } from '../../model/judgement.ts';
import type { Catalog, Page } from '../../model/catalog.ts';
import { demandFor } from '../../model/postings.ts';
import { ROLE_IDS } from '../../schema/role-ids.ts';
import { TALLIES, axisOf, movedDuties, sureDifferences } from '../../views/essay.ts';
import { positionYears } from '../../views/essay-positions.ts';
import { thenAndNowOf } from '../../views/eras.ts';
import { isRole } from '../../views/role-page.ts';
import {
  ESSAY_FIGURES,
  axisTitle,
  differencesTitle,
  dutyNamesInWords,
  positionSpanInWords,
  positionsTitle,
} from '../../wording/essay.ts';
import { shiftInWords, thenAndNowInWords } from '../../wording/eras.ts';
import { formatList, numberInWords } from '../../wording/formatting.ts';
import { ROLE_TITLES, VERDICT_NAMES } from '../../wording/labels.ts';
import { shareInWords } from '../../wording/postings.ts';
import { fullCountInWords } from '../../wording/verdicts.ts';
import type { CitePage } from '../citation/cite-page.ts';
import { type MarkdownContext, closing } from './claim-markdown.ts';
import { type ComputedWords, componentsToMarkdown, parseMdx } from './mdx.ts';
import { type Block, bullets, heading, item, markdownOf, paragraph, strong } from './nodes.ts';

function isTally(name: string): name is keyof typeof TALLIES {
  return Object.hasOwn(TALLIES, name);
}

/** What is computed within the sentences of the essay. */
function wordsIn(catalog: Catalog): ComputedWords {
  return (name, attribute) => {
    switch (name) {
      case 'Tally': {
        const of = attribute('of');
        return isTally(of) ? numberInWords(TALLIES[of](catalog)) : undefined;
      }
      case 'Counts':
        return fullCountInWords(judgedById(catalog, attribute('duty')).verdict.all);
      case 'PostingShare': {
        const role = attribute('role');
        return isRole(role) ? shareInWords(demandFor(catalog, attribute('duty')).shares[role]) : undefined;
      }
      case 'Moved':
        return dutyNamesInWords(movedDuties(catalog));
      default:
        return undefined;
    }
  };
}

/** A figure in words: its finding, what its marks say, and what is counted. */
function figure(title: string, points: readonly string[], unit: string): Block[] {
  return [
    paragraph(strong(`${title}.`)),
    ...(points.length > 0 ? [bullets(points.map((point) => item(paragraph(point))))] : []),
    paragraph(unit),
  ];
}

function figureOf({ name }: MdxJsxFlowElement, catalog: Catalog): Block[] | undefined {
  const { twoPictures, answerBands, positionYears: years, eraMoves, postingDifferences } = ESSAY_FIGURES;
  switch (name ?? '') {
    case 'TwoPictures':
      return figure(twoPictures.title, [twoPictures.members, twoPictures.audience], twoPictures.unit);
    case 'AnswerBands': {
      const groups = axisOf(catalog);
      const points = groups.map(
        ({ band, duties }) =>
          `${VERDICT_NAMES[band]} (${duties.length}): ${formatList(duties.map(({ duty }) => duty.name))}`,
      );
      return figure(axisTitle(groups), points, answerBands.unit);
    }
    case 'PositionYears': {
      const { rows } = positionYears(catalog);
      const points = rows.map((row) => `${row.position.name}: ${positionSpanInWords(row)}`);
      return figure(positionsTitle(rows), points, years.unit);
    }
    case 'EraMoves': {
      const { shifts } = thenAndNowOf(catalog);
      const moved = shifts.filter(({ then, now }) => then.value !== now.value);
      const points = moved.map((shift) => `${shift.judged.duty.name}. ${thenAndNowInWords(shift)}`);
      return figure(shiftInWords(shifts), points, eraMoves.unit);
    }
    case 'PostingDifferences': {
      const demands = sureDifferences(catalog);
      const points = demands.map(
        ({ duty, shares }) =>
          `${duty.name}: ${ROLE_IDS.map((role) => `${ROLE_TITLES[role].toLowerCase()} ${shareInWords(shares[role])}`).join(', ')}`,
      );
      return figure(differencesTitle(demands), points, postingDifferences.unit);
    }
    default:
      return undefined;
  }
}

/** The Markdown alternate of the essay: its prose, with figures and numbers in words. */
export function essayMarkdown(page: Page, cite: CitePage, context: MarkdownContext): string {
  const { catalog, urls } = context;
  const blocks = parseMdx(page.body).flatMap((block) =>
    block.type === 'mdxJsxFlowElement' ? (figureOf(block, catalog) ?? [block]) : [block],
  );
  return markdownOf(
    [heading(1, page.title), ...blocks, ...closing(cite, context)],
    componentsToMarkdown(catalog, urls, wordsIn(catalog)),
  );
}

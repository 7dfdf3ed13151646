import type { DebateCard } from '../../views/training/debate.ts';
import { PAGE_HEADINGS } from '../../wording/headings.ts';
import { PREPARATION, SESSION, SESSION_AIM, timesOf } from '../../wording/session-plan.ts';
import { certaintyInWords, verdictInWords } from '../../wording/verdicts.ts';
import { type MarkdownContext, claimItem } from './claim-markdown.ts';
import { type Block, bullets, heading, item, link, markdownOf, paragraph, table } from './nodes.ts';

/** The Markdown alternate of the session plan. */
export function planMarkdown({ urls }: MarkdownContext): string {
  const times = timesOf(SESSION);
  return markdownOf([
    heading(1, PAGE_HEADINGS.plan),
    paragraph(SESSION_AIM),
    heading(2, 'Before'),
    bullets(
      PREPARATION.map(([text, part]) =>
        item(paragraph(`${text} `, link(urls.absolute(urls.training(part)), PAGE_HEADINGS[part]))),
      ),
    ),
    heading(2, 'The session'),
    table([
      ['Minutes', 'Step', 'What happens', 'Material'],
      ...SESSION.map(({ name, does, part }, index) => [
        `${times[index]}–${times[index + 1]}`,
        name,
        does,
        link(urls.absolute(urls.training(part)), PAGE_HEADINGS[part]),
      ]),
    ]),
  ]);
}

function cardBlocks({ dispute, sides, otherLabels, duties }: DebateCard, context: MarkdownContext): Block[] {
  const { urls } = context;
  return [
    heading(2, link(urls.absolute(urls.dispute(dispute.id)), dispute.title)),
    ...sides.flatMap(({ label, claims }): Block[] => [
      heading(3, label),
      bullets(claims.map((claim) => claimItem(claim, context))),
    ]),
    ...(otherLabels.length > 0 ? [paragraph(`Other sides: ${otherLabels.join('; ')}.`)] : []),
    ...duties.map(({ duty, verdict }) =>
      paragraph(
        'All sources on ',
        link(urls.absolute(urls.duty(duty.id)), duty.name),
        `. ${verdictInWords(verdict.all)}. ${certaintyInWords(verdict.all)}.`,
      ),
    ),
  ];
}

/** The Markdown alternate of the debate cards. */
export function debateMarkdown(cards: readonly DebateCard[], context: MarkdownContext): string {
  return markdownOf([heading(1, PAGE_HEADINGS.debate), ...cards.flatMap((card) => cardBlocks(card, context))]);
}

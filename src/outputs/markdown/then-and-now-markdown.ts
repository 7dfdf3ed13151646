import type { CitePage } from '../citation/cite-page.ts';
import { type ThenAndNow, LEAST_IN_ERA } from '../../views/eras.ts';
import { assigningSources } from '../../model/verdict.ts';
import { ERA_NAMES, NO_ERA, eraLead, openInWords, shiftInWords, voicesInWords } from '../../wording/eras.ts';
import { pluralise } from '../../wording/formatting.ts';
import { PAGE_HEADINGS } from '../../wording/headings.ts';
import { VERDICT_NAMES } from '../../wording/labels.ts';
import { fullCountInWords } from '../../wording/verdicts.ts';
import { type MarkdownContext, closing } from './claim-markdown.ts';
import { heading, link, markdownOf, paragraph, table } from './nodes.ts';

/** The Markdown alternate of the page on then and now: the same answers and counts. */
export function thenAndNowMarkdown(page: ThenAndNow, cite: CitePage, context: MarkdownContext): string {
  const { urls } = context;
  const { shifts, tooFew } = page;
  const linked = ({ id, name }: { readonly id: string; readonly name: string }) =>
    link(urls.absolute(urls.duty(id)), name);
  const eras = [ERA_NAMES['until-2013'], ERA_NAMES['since-2014']];
  return markdownOf([
    heading(1, PAGE_HEADINGS.thenAndNow),
    paragraph(eraLead(LEAST_IN_ERA)),
    heading(2, shiftInWords(shifts)),
    table([
      ['Duty', ...eras],
      ...shifts.map(({ judged: { duty }, then, now }) => [
        linked(duty),
        ...[then, now].map((one) => `${VERDICT_NAMES[one.value]}: ${fullCountInWords(one)}`),
      ]),
    ]),
    paragraph(voicesInWords(page)),
    heading(2, `Too few to tell: ${pluralise(tooFew.length, 'duty', 'duties')}`),
    table([
      ['Duty', ...eras.map((era) => `Sources ${era.toLowerCase()}`)],
      ...tooFew.map(({ judged: { duty }, then, now }) => [
        linked(duty),
        String(assigningSources(then.agreement)),
        String(assigningSources(now.agreement)),
      ]),
    ]),
    heading(2, NO_ERA),
    paragraph(openInWords(page)),
    ...closing(cite, context),
  ]);
}

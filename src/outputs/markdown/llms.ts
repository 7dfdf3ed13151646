import type { ListItem } from 'mdast';

import { dutyGroups } from '../../views/comparison.ts';
import { NAVIGATION_LABELS, PAGE_HEADINGS } from '../../wording/headings.ts';
import { editionInWords } from '../../wording/sentences.ts';
import { type MarkdownContext, bothVerdicts } from './claim-markdown.ts';
import { type Block, bullets, heading, item, link, markdownOf, paragraph, quotation } from './nodes.ts';

/** `llms.txt` in the form of llmstxt.org: a title, a quotation that says what this is, and sections of links. */
export function llmsText({ catalog, urls }: MarkdownContext): string {
  const { site } = catalog;
  const entry = (path: string, name: string, what: string): ListItem =>
    item(paragraph(link(urls.absolute(path), name), `: ${what}`));
  const duties = dutyGroups(catalog).flatMap(({ group, rows }): Block[] => [
    heading(2, `Duties: ${group.name}`),
    bullets(
      rows.map((judged) => {
        const { id, name, definition } = judged.duty;
        return entry(urls.markdown(urls.duty(id)), name, `${definition} ${bothVerdicts(judged)}.`);
      }),
    ),
  ]);
  return markdownOf([
    heading(1, site.name),
    quotation(`${site.tagline}. Every statement is a claim of a named source, with its text and address.`),
    paragraph(
      'Whether a piece of work belongs to the community manager or to the social media manager. Verdicts are computed ' +
        'from what the sources say and never stand without their count. Silence is not a no: most texts could be read ' +
        'only in part. To cite a single statement, cite its claim. ' +
        `Data ${editionInWords(site)}.`,
    ),
    heading(2, 'Method and data'),
    bullets([
      entry(
        urls.method(),
        PAGE_HEADINGS.method,
        'how claims were coded, what was and was not read, licence, how to cite',
      ),
      entry(urls.dataPage(), PAGE_HEADINGS.data, 'every file, and what each field means'),
      entry(urls.data('duties.json'), 'duties.json', 'every duty with its cells and verdicts'),
      entry(urls.data('claims.json'), 'claims.json', 'every claim with its text, stances, quote and caveat'),
    ]),
    ...duties,
    heading(2, NAVIGATION_LABELS.disputes),
    bullets(catalog.disputes.map(({ id, title, summary }) => entry(urls.markdown(urls.dispute(id)), title, summary))),
    heading(2, NAVIGATION_LABELS.sources),
    bullets(catalog.sources.map(({ id, name, summary }) => entry(urls.markdown(urls.source(id)), name, summary))),
    heading(2, 'Optional'),
    bullets([
      entry(urls.matrix(), PAGE_HEADINGS.matrix, 'the whole matrix'),
      entry(urls.roles(), NAVIGATION_LABELS.roles, 'what is compared that is no duty'),
      entry(urls.positions(), PAGE_HEADINGS.positions, 'where each source stands'),
    ]),
  ]);
}

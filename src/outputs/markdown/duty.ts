import type { CitePage } from '../citation/cite-page.ts';
import type { DutyPage } from '../../views/duty-page.ts';
import { formatList, pluralise } from '../../wording/formatting.ts';
import { CAMP_HEADINGS } from '../../wording/labels.ts';
import { SILENCE, verdictInWords } from '../../wording/verdicts.ts';
import { type Sources, claimItem, closing, linkedNames } from './claim.ts';
import { type Block, bullets, heading, item, link, markdownOf, paragraph, strong } from './nodes.ts';

function verdictBlocks({ judged }: DutyPage): Block[] {
  const { cells, verdict } = judged;
  const qualifying = cells.filter(({ value }) => value === 'qualifies').map(({ source }) => source.short);
  return [
    paragraph(strong('Verdict, all sources:'), ` ${verdictInWords(verdict.all)}.`),
    paragraph(strong('The five core sources:'), ` ${verdictInWords(verdict.core, 'core')}.`),
    ...(qualifying.length > 0 ? [paragraph(`Not counted, since they only qualify: ${formatList(qualifying)}.`)] : []),
  ];
}

function campBlocks({ judged, camps, silent }: DutyPage, sources: Sources): Block[] {
  const { urls } = sources;
  const blocks = camps.flatMap(({ value, cells }): Block[] => [
    heading(3, `${CAMP_HEADINGS[value]} (${pluralise(cells.length, 'source')})`),
    ...cells.flatMap(({ source, claims }): Block[] => [
      heading(4, link(urls.absolute(urls.source(source.id)), source.name), source.core ? ' (core)' : ''),
      bullets(claims.map((claim) => claimItem(claim, sources, judged.duty.id))),
    ]),
  ]);
  const names = silent.map(({ id, short }) => ({ path: urls.source(id), name: short }));
  return [
    ...(camps.length === 0 ? [paragraph('Nobody who was read says anything of this duty.')] : blocks),
    heading(3, `Silent (${pluralise(silent.length, 'source')})`),
    paragraph(`There is ${SILENCE} of these, which is not a no: `, ...linkedNames(names, urls), '.'),
  ];
}

function further({ disputes, related, hangsOn }: DutyPage, { urls }: Sources): Block[] {
  const links = (title: string, items: readonly { readonly path: string; readonly name: string }[]): Block[] =>
    items.length === 0
      ? []
      : [heading(2, title), bullets(items.map((one) => item(paragraph(...linkedNames([one], urls)))))];
  const readings = hangsOn.map(({ claim, note }) =>
    item(paragraph(`${note} (`, link(urls.absolute(urls.claim(claim.id)), `claim ${claim.id}`), ')')),
  );
  return [
    ...(readings.length > 0 ? [heading(2, 'It hangs on one reading'), bullets(readings)] : []),
    ...links(
      'In dispute',
      disputes.map(({ id, title }) => ({ path: urls.dispute(id), name: title })),
    ),
    ...links(
      'Related duties',
      related.map(({ id, name }) => ({ path: urls.duty(id), name })),
    ),
  ];
}

/** The Markdown twin of a duty's page: the same verdicts, claims and notes. */
export function dutyTwin(page: DutyPage, cite: CitePage, sources: Sources): string {
  const { duty } = page.judged;
  const trait = duty.kind === 'trait' ? ' This is a trait of the person, not a piece of work.' : '';
  return markdownOf([
    heading(1, duty.name),
    paragraph(`${duty.definition}${trait}`),
    ...verdictBlocks(page),
    ...(duty.note === undefined ? [] : [heading(2, 'Our note'), paragraph(duty.note)]),
    heading(2, 'Who says what'),
    ...campBlocks(page, sources),
    ...further(page, sources),
    heading(2, 'Other names'),
    paragraph(duty.aliases.map(({ name }) => name).join(' · ')),
    ...closing(cite, sources),
  ]);
}

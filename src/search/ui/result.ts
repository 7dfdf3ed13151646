import type { DutyAnswer, EvidenceLine, SideEvidence, SourceFile } from '../wire/answers-file.ts';
import type { ListedRecord } from '../wire/records-file.ts';
import { ANSWER_SCORE } from '../index/parameters.ts';
import type { DutyMatch } from '../query/find-duties.ts';
import { LEGEND, ROLE_NAMES } from '../../wording/labels.ts';
import { RECORD_KIND_NAMES } from './messages.ts';
import type { RoleId } from '../../schema/role.ts';
import { urls } from './urls.ts';
import { element, fill, fromTemplate, link } from './dom.ts';
import type { PageDuty } from './page-index.ts';

/** What a query asks of the duties that it finds. */
export interface Question {
  /** The role that it asks of. */
  readonly role: RoleId | undefined;
  /** The sources that it names, with what they say where that is known. */
  readonly sources: readonly { readonly id: string; readonly name: string; readonly file: SourceFile | undefined }[];
}

function evidence(lead: string, { claim, by, says, caveat }: EvidenceLine): HTMLElement {
  return element(
    'li',
    {},
    ...(lead === '' ? [] : [element('span', { class: 'soft' }, `${lead} `)]),
    link(urls.claim(claim), by),
    `: ${says}`,
    ...(caveat === undefined ? [] : [element('span', { class: 'soft' }, ` ${caveat}`)]),
  );
}

/** The claims that the answer rests on: of both sides where sources disagree, else the one that answers. */
function decisive(
  { evidence: lines }: DutyAnswer,
  verdict: string | undefined,
  role: RoleId | undefined,
): readonly SideEvidence[] {
  if (verdict === 'disputed') return lines.slice(0, 2);
  const [first] = lines;
  const ofRole = lines.find((line) => line.role === role && line.denies) ?? lines.find((line) => line.role === role);
  return ofRole ? [ofRole] : first ? [first] : [];
}

function sideInWords({ role, denies }: SideEvidence): string {
  return denies ? `Not the ${ROLE_NAMES[role]}:` : `The ${ROLE_NAMES[role]}:`;
}

function fromSource(dutyId: string, { id, name, file }: Question['sources'][number]): HTMLElement {
  const said = file?.[dutyId];
  if (said) return evidence(`${name} ${said.stands}.`, said);
  return element(
    'li',
    {},
    file ? `${name}: ${LEGEND.none} (` : `What ${name} says of it could not be loaded (`,
    link(urls.source(id), `about ${name}`),
    ').',
  );
}

/** "The community manager? **Yes**." `stated` is the count that the verdict states beside it: one result says it once. */
function answerLine(role: RoleId, answer: string, stated: string): (Node | string)[] {
  const [, short = answer, rest = ''] = /^([^:;]+)(.*)$/s.exec(answer) ?? [];
  return [`The ${ROLE_NAMES[role]}? `, element('strong', {}, short), `${rest === `: ${stated}` ? '' : rest}.`];
}

/** What the named sources say of the duty; where they say nothing, or none is named, what its verdict rests on. */
function evidenceFor({ id, verdict, answer }: PageDuty, { role, sources }: Question, match?: DutyMatch): HTMLElement[] {
  const speaking = sources.filter(({ file }) => file?.[id]);
  // That a source is silent answers a question on this duty; it is no news of one that merely holds its name.
  const told = (match ? sources : speaking).map((source) => fromSource(id, source));
  if (speaking.length > 0 || !answer) return told;
  const lines = decisive(answer, verdict?.verdict, role);
  return [...told, ...lines.map((line) => evidence(lines.length > 1 ? sideInWords(line) : '', line))];
}

/** The answer and the verdict, as the lines that they stand in. `asked` is the role that it answers for. */
function answerAndVerdict({ verdict, verdictLines, answer }: PageDuty, asked: RoleId | undefined) {
  const [all, ...core] = verdictLines.map((line) => line.cloneNode(true));
  const verdicts = all ? [all, ' ', ...core] : [];
  if (!asked || !answer) return { answer: [], verdict: verdicts };
  if (answer.roles) return { answer: answerLine(asked, answer.roles[asked], verdict?.count ?? ''), verdict: verdicts };
  // That sources disagree is both: the answer and the verdict.
  return { answer: all ? [`The ${ROLE_NAMES[asked]}? `, all] : [], verdict: core };
}

/** The result of a duty: its answer, verdict and evidence. */
export function dutyResult(duty: PageDuty, question: Question, match?: DutyMatch): HTMLElement {
  const { id, name } = duty;
  const result = fromTemplate('result');
  const lines = answerAndVerdict(duty, match && match.score >= ANSWER_SCORE ? question.role : undefined);
  fill(result, 'name', link(urls.duty(id), name));
  fill(
    result,
    'kind',
    match && match.name !== '' && match.name !== name
      ? `${RECORD_KIND_NAMES.duty}, also called “${match.name}”`
      : RECORD_KIND_NAMES.duty,
  );
  fill(result, 'answer', ...lines.answer);
  fill(result, 'verdict', ...lines.verdict);
  fill(result, 'summary');
  fill(result, 'evidence', ...evidenceFor(duty, question, match));
  return result;
}

/** The result of anything else. */
export function recordResult(record: ListedRecord, words: readonly string[]): HTMLElement {
  const { kind, title = '', summary = '' } = record;
  const result = fromTemplate('result');
  fill(result, 'name', link(urls.page(record), title));
  fill(
    result,
    'kind',
    RECORD_KIND_NAMES[kind],
    ...(words.length > 0 ? [`, holds ${words.map((word) => `“${word}”`).join(', ')}`] : []),
  );
  fill(result, 'answer');
  fill(result, 'verdict');
  fill(result, 'summary', summary);
  fill(result, 'evidence');
  return result;
}

import type { DutyAnswer, EvidenceLine, SideEvidence, SourceFile } from '../wire/answers-file.ts';
import type { ListedRecord } from '../wire/records-file.ts';
import { ANSWER_SCORE } from '../index/parameters.ts';
import type { DutyMatch } from '../query/find-duties.ts';
import type { Passage, Passages } from '../query/full-text.ts';
import { LEGEND, ROLE_NAMES } from '../../wording/labels.ts';
import { RECORD_KIND_NAMES } from './messages.ts';
import { type VerdictValue, roleOf } from '../../model/verdict.ts';
import type { RoleId } from '../../schema/role.ts';
import { urls } from './urls.ts';
import { element, fill, fromTemplate, link } from './dom.ts';
import { type ShownDuty, dutyResult as plainResult, verdictLines } from './duty-result.ts';

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

/**
 * The claims that the answer rests on: of both sides where sources disagree, else one of the side that answers; where
 * the other role is asked for, also what is said of that.
 */
function decisive(
  { evidence: lines }: DutyAnswer,
  verdict: VerdictValue | undefined,
  role: RoleId | undefined,
): readonly SideEvidence[] {
  if (verdict === 'disputed') return lines.slice(0, 2);
  const own = verdict && roleOf(verdict);
  const answering = lines.find((line) => line.role === (own ?? role) && !line.denies) ?? lines[0];
  const ofRole = lines.find((line) => line.role === role && line.denies) ?? lines.find((line) => line.role === role);
  return [...new Set([answering, ofRole])].filter((line) => line !== undefined);
}

function sideInWords({ role, denies }: SideEvidence): string {
  return denies ? `Not the ${ROLE_NAMES[role]}:` : `The ${ROLE_NAMES[role]}:`;
}

/** A duty with what the file of answers has of it; undefined where that could not be had. */
export interface PageDuty extends ShownDuty {
  readonly answer: DutyAnswer | undefined;
}

function fromSource(dutyId: string, { id, name, file }: Question['sources'][number]): HTMLElement {
  const said = file?.duties[dutyId];
  if (said) return evidence(`${name} ${said.stands}.`, said);
  return element(
    'li',
    {},
    file ? `${name}: ${LEGEND.none} on this (` : `What ${name} says of it could not be loaded (`,
    link(urls.source(id), `all of ${name}`),
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
  const speaking = sources.filter(({ file }) => file?.duties[id]);
  // That a source is silent answers a question on this duty; it is no news of one that merely holds its name.
  const told = (match ? sources : speaking).map((source) => fromSource(id, source));
  if (speaking.length > 0 || !answer) return told;
  const lines = decisive(answer, verdict?.verdict, role);
  return [...told, ...lines.map((line) => evidence(lines.length > 1 ? sideInWords(line) : '', line))];
}

/** The answer and the verdict, as the lines that they stand in. `asked` is the role that it answers for. */
function answerAndVerdict(duty: PageDuty, asked: RoleId | undefined) {
  const { verdict, answer } = duty;
  const verdicts = verdictLines(duty);
  if (!asked || !answer) return { answer: [], verdict: verdicts };
  if (answer.roles) return { answer: answerLine(asked, answer.roles[asked], verdict?.count ?? ''), verdict: verdicts };
  // That sources disagree is both: the answer and the verdict.
  const [all, , ...core] = verdicts;
  return { answer: all ? [`The ${ROLE_NAMES[asked]}? `, all] : [], verdict: core };
}

/** A text in which `<mark>` stands around some words, as elements; anything else in it is read as a browser reads it, as text. */
function marked(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? element('mark', {}, text) : document.createTextNode(text);
  });
}

/** A part of a page with the words that were found in it. */
function passage(address: string, { title, fragment, excerpt }: Passage): HTMLElement {
  const words = element('span', {}, ...marked(excerpt));
  return title === undefined || fragment === undefined
    ? element('li', {}, words)
    : element('li', {}, link(`${address}#${fragment}`, title), ': ', words);
}

/** The parts of a page in which the words stand; not words of its own that are shown already. */
function passagesIn(address: string, found: Passages | undefined, shown = ''): HTMLElement[] {
  return (found?.passages ?? []).flatMap((one) => {
    const made = passage(address, one);
    const isNew = one.excerpt.includes('<mark>') && !shown.includes(made.textContent.replace(/^… |[ .…]+$/g, ''));
    return isNew ? [made] : [];
  });
}

/** The result of a duty: its answer, verdict and evidence; where only the full text found it, where the words stand. */
export function dutyResult(
  duty: PageDuty,
  question: Question,
  match: DutyMatch | undefined,
  found: Passages | undefined,
): HTMLElement {
  const lines = answerAndVerdict(duty, match && match.score >= ANSWER_SCORE ? question.role : undefined);
  const result = plainResult(duty, match, lines.verdict);
  fill(result, 'answer', ...lines.answer);
  const passages = match === undefined ? passagesIn(urls.duty(duty.id), found) : [];
  fill(result, 'evidence', ...(passages.length > 0 ? passages : evidenceFor(duty, question, match)));
  return result;
}

/** The result of anything else. */
export function recordResult(record: ListedRecord, found: Passages | undefined): HTMLElement {
  const { kind, title = '', summary = '' } = record;
  const result = fromTemplate('result');
  const address = urls.page(record);
  fill(result, 'name', link(address, title));
  fill(result, 'kind', RECORD_KIND_NAMES[kind]);
  fill(result, 'answer');
  fill(result, 'verdict');
  fill(result, 'summary', summary);
  fill(result, 'evidence', ...passagesIn(address, found, summary));
  return result;
}

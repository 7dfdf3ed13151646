import { ROLE_IDS, type RoleId } from '../../schema/role-ids.ts';
import { ROLE_NAMES } from '../../wording/labels.ts';
import { escapeHtml } from '../../outputs/html.ts';
import type { PostingCheck } from './check.ts';
import { checkView } from './check-view.ts';
import {
  LEFT_OUT_ADVICE,
  answerInWords,
  demandInWords,
  dutyAnswer,
  leftOutInWords,
  qualitiesInWords,
  titleInWords,
} from './sentences.ts';
import { toHtml } from './tree.ts';

/** What a report needs beside the check: addresses that work elsewhere, and the day. */
export interface ReportPlace {
  readonly duty: (id: string) => string;
  readonly roleLines: (role: RoleId) => string;
  /** The page of the check. */
  readonly page: string;
  /** "28 November 2026". */
  readonly day: string;
}

const SPECIAL = /[\\`*_[\]<>#|~]/g;
const escapeMarkdown = (text: string): string => text.replace(SPECIAL, (sign) => `\\${sign}`);

/** Where the report's facts are from. */
function citation({ facts }: PostingCheck, { page, day }: ReportPlace): string {
  return `${facts.site}, data ${facts.edition}, ${page}. Checked on ${day}. Answers are those of the sources that the linked pages name; counts of postings are ours.`;
}

function advice(place: ReportPlace): string {
  const [first, second] = ROLE_IDS.map((role) => `[${ROLE_NAMES[role]}](${place.roleLines(role)})`);
  const { before, between, after } = LEFT_OUT_ADVICE;
  return `${before}${first ?? ''}${between}${second ?? ''}${after}`;
}

/** The report as Markdown, every duty with its answer, its count and its address. */
export function reportMarkdown(check: PostingCheck, place: ReportPlace): string {
  const { reading, found, qualities, leftOut } = check;
  const byId = new Map([...found, ...qualities].map((duty) => [duty.id, duty]));
  const link = ({ id, name }: { readonly id: string; readonly name: string }): string =>
    `[${escapeMarkdown(name)}](${place.duty(id)})`;
  const lines = reading.lines.flatMap(({ text, duties }) => [
    `- ${escapeMarkdown(text)}`,
    ...duties.flatMap(({ duty, isQuality }) => {
      const facts = byId.get(duty);
      return facts
        ? [
            `  - ${link(facts)}: ${dutyAnswer(facts)}. ${demandInWords(facts, check)}.${isQuality ? ' Asked for as a quality, and not counted.' : ''}`,
          ]
        : [];
    }),
  ]);
  const missing = leftOut.map((duty) => `- ${link(duty)}: ${dutyAnswer(duty)}. ${demandInWords(duty, check)}.`);
  return [
    '# A posting, checked',
    '',
    escapeMarkdown(answerInWords(check)),
    '',
    ...[titleInWords(check), qualitiesInWords(check)].flatMap((one) => (one === undefined ? [] : [one, ''])),
    '## Line by line',
    '',
    ...lines,
    '',
    ...(missing.length > 0 && found.length > 0
      ? ['## What it leaves out', '', leftOutInWords(check), '', advice(place), '', ...missing, '']
      : []),
    citation(check, place),
    '',
  ].join('\n');
}

/** The report as a page of its own, without script or style from elsewhere. */
export function reportHtml(check: PostingCheck, place: ReportPlace): string {
  // The marks of the site's own drawing are not in the report.
  const body = checkView(check, place)
    .map(toHtml)
    .join('\n')
    .replace(/<svg[\s\S]*?<\/svg>/g, '');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><title>A posting, checked</title>',
    '<style>body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 sans-serif}mark{background:#fe9}.soft{color:#555}</style></head>',
    `<body><h1>A posting, checked</h1>`,
    body,
    `<p>${escapeHtml(citation(check, place))}</p></body>`,
    '</html>',
    '',
  ].join('\n');
}

import { STATES, type SourceFinding, needsAttention } from './finding.ts';

const percent = new Intl.NumberFormat('en-GB', { style: 'percent' });

function details({ movedTo, kept, lostQuotations = [], reason }: SourceFinding): string[] {
  return [
    ...(movedTo === undefined ? [] : [`now at ${movedTo}`]),
    ...(kept === undefined ? [] : [`${percent.format(Math.floor(kept * 100) / 100)} of what we read is there`]),
    ...(lostQuotations.length === 0 ? [] : [`no longer there: the quotation of ${lostQuotations.join(', ')}`]),
    ...(reason === undefined ? [] : [reason]),
  ];
}

/** One address as one line: its state, the text, the address, and what is to be known of it. */
export function lineOf(finding: SourceFinding): string {
  const { state, text, kind, url } = finding;
  return [`${state.padEnd(12)}  ${text} (${kind})`, url, ...details(finding)].join('  ');
}

/** How many addresses are in each state, and how many need a look. */
export function summaryOf(findings: readonly SourceFinding[]): string {
  const counts = STATES.map((state) => [state, findings.filter((finding) => finding.state === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${count} ${state}`);
  const count = findings.filter(needsAttention).length;
  return `${findings.length} addresses: ${counts.join(', ')}. ${count === 1 ? '1 needs' : `${count} need`} a look.`;
}

/** The same for programs. */
export function jsonReport(findings: readonly SourceFinding[]): string {
  return JSON.stringify({ needAttention: findings.filter(needsAttention).length, addresses: findings }, null, 2);
}

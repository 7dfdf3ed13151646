import type { JudgedDuty } from '../model/judgement.ts';
import { VERDICT_NAMES } from '../wording/labels.ts';
import { countInWords } from '../wording/verdicts.ts';
import { escapeHtml } from './html.ts';

/**
 * The answer on a duty as a small picture for pages that take no frame: the name of the duty, the answer and its count.
 * One file without scripts, fonts or addresses; its colours are the light ones of src/styles/tokens.css.
 */

/** The height of the first line, with name and answer, and of each line of the count below it. */
const HEAD = 28;
const LINE = 18;
const PADDING = 10;
const SIZE = 13;
/** Letters in a line of the count. */
const LINE_LETTERS = 56;
/** The width of a letter of a sans serif as part of its size: a wide guess, to which the words are then fitted. */
const LETTER = 0.54;

const COLOURS: Readonly<Record<JudgedDuty['verdict']['all']['value'], string>> = {
  'community-manager': '#0a6858',
  'mostly-community-manager': '#0a6858',
  shared: '#57409a',
  disputed: '#57409a',
  'mostly-social-media-manager': '#a0430a',
  'social-media-manager': '#a0430a',
  unassigned: '#5a564d',
};

const widthOf = (words: string): number => Math.round(words.length * SIZE * LETTER);

function text(words: string, x: number, y: number, colour: string): string {
  return `<text x="${x}" y="${y}" fill="${colour}" textLength="${widthOf(words)}" lengthAdjust="spacingAndGlyphs">${escapeHtml(words)}</text>`;
}

/** Words in lines of few letters. */
function linesOf(words: string): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE_LETTERS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The badge of a duty, as SVG: name and answer, and below them the count that an answer never stands without. */
export function badgeOf({ duty, verdict: { all } }: JudgedDuty): string {
  const answer = VERDICT_NAMES[all.value];
  const count = countInWords(all, 'all');
  const lines = linesOf(count);
  const left = widthOf(duty.name) + 2 * PADDING;
  const width = Math.max(left + widthOf(answer), ...lines.map(widthOf)) + 2 * PADDING;
  const height = HEAD + lines.length * LINE + PADDING / 2;
  const colour = COLOURS[all.value];
  const title = escapeHtml(`${duty.name}: ${answer}, ${count}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="${SIZE}">`,
    `<title>${title}</title>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="4" fill="#fff" stroke="${colour}"/>`,
    `<path d="M${left} 0h${width - left - 4}a4 4 0 0 1 4 4v${HEAD - 4}H${left}z" fill="${colour}"/>`,
    text(duty.name, PADDING, 19, '#1e1d1a'),
    text(answer, left + PADDING, 19, '#fff'),
    ...lines.map((line, index) => text(line, PADDING, HEAD + 15 + index * LINE, '#1e1d1a')),
    '</svg>\n',
  ].join('');
}

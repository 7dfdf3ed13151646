import type { JudgedDuty } from '../model/judgement.ts';
import { VERDICT_NAMES } from '../wording/labels.ts';
import { countInWords } from '../wording/verdicts.ts';
import { escapeHtml } from './html.ts';

/**
 * The answer on a duty as a small picture for pages that take no frame: the name of the duty, the answer and its count.
 * One file without scripts, fonts or addresses; its colours are the light ones of src/styles/tokens.css.
 */

const HEIGHT = 28;
const PADDING = 10;
const SIZE = 13;
/** The width of a letter of a sans serif as part of its size: a wide guess, to which the words are then fitted. */
const LETTER = 0.56;

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

function text(words: string, x: number, colour: string): string {
  return `<text x="${x}" y="19" fill="${colour}" textLength="${widthOf(words)}" lengthAdjust="spacingAndGlyphs">${escapeHtml(words)}</text>`;
}

/** The badge of a duty, as SVG. */
export function badgeOf({ duty, verdict: { all } }: JudgedDuty): string {
  const answer = `${VERDICT_NAMES[all.value]} · ${countInWords(all, 'all')}`;
  const left = widthOf(duty.name) + 2 * PADDING;
  const width = left + widthOf(answer) + 2 * PADDING;
  const colour = COLOURS[all.value];
  const title = escapeHtml(`${duty.name}: ${answer}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="${SIZE}">`,
    `<title>${title}</title>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${HEIGHT - 1}" rx="4" fill="#fff" stroke="${colour}"/>`,
    `<path d="M${left} 0h${width - left - 4}a4 4 0 0 1 4 4v${HEIGHT - 8}a4 4 0 0 1-4 4H${left}z" fill="${colour}"/>`,
    text(duty.name, PADDING, '#1e1d1a'),
    text(answer, left + PADDING, '#fff'),
    '</svg>\n',
  ].join('');
}

import type { DefaultTreeAdapterTypes } from 'parse5';

import { tablesOf } from '../data/data-set.ts';
import { type Element, attribute } from '../html.ts';
import type { Page, Site } from '../site.ts';

/** How the site speaks, as far as a pattern can tell: wordings that were replaced, and blanks where none belong. */

interface Wording {
  /** What it should be, for the message. */
  readonly better: string;
  readonly pattern: RegExp;
}

/** A pattern for whole words that are no part of an id, an address or the name of a file. */
function words(source: string): RegExp {
  return new RegExp(`(?<![-\\w/#.])(?:${source})(?![-\\w/=]|\\.\\w)`, 'gi');
}

const WORDINGS: readonly Wording[] = [
  {
    better: 'says it’s the … job',
    pattern: words('giv(?:es?|en|ing) (?:it|the duty|this duty) to|takes? (?:it|the duty) from'),
  },
  { better: 'says it’s not the … job', pattern: words('den(?:y|ies|ied) it(?: to)?|\\d+ den(?:y|ies)') },
  { better: 'mentions it', pattern: words('(?:only )?qualif(?:y|ies)|without giving or denying it') },
  { better: 'nothing found', pattern: words('silent|silence') },
  { better: 'not assigned', pattern: words('given to neither|gives? (?:it to )?either(?: role)?') },
  { better: 'sources disagree', pattern: words('sources split|split') },
  { better: 'shared', pattern: words('shared by both') },
  {
    better: 'our main sources',
    pattern: words('core five|five core|core (?:sources?|verdicts?|voices?)|the core and|the core alone'),
  },
  { better: 'answer', pattern: words('verdicts?') },
  { better: 'statement', pattern: words('(?:a|the|this|that|which|each|every|all|its|their|single|\\d+) claims?') },
  { better: 'none of our sources', pattern: words('nobody who was read|in what was read|(?:was|were) not reached') },
  { better: 'note, or caveat', pattern: /(?<![-\w])caution:/gi },
  { better: 'we take it to mean', pattern: words('is our (?:inference|reading)') },
  { better: 'rests on', pattern: words('hangs on') },
  { better: 'read in full', pattern: words('read whole') },
  { better: 'known only from quotations', pattern: words('(?:known )?only as quoted|here as reported in') },
  {
    better: 'appears, is listed',
    pattern: words('stands? (?:under|apart|in each|on the (?:year of|page with))|has \\w+ as its \\w+ point'),
  },
  { better: 'across all sources', pattern: words('over all sources') },
  { better: 'no date', pattern: words('undated|dated only by a bound') },
  { better: 'makes sure', pattern: words('sees? to it|answers for') },
  { better: 'says, argues, lists', pattern: words('grants|asserts|wins by it') },
  { better: 'is not the same as', pattern: words('is not yet \\w+ing') },
  { better: 'relationships', pattern: words('ties (?:among|between|with)') },
  { better: 'at least … from', pattern: words('surely from \\d+ to') },
  { better: 'with the most agreement', pattern: words('surest come first') },
  { better: 'On …, the sources disagree', pattern: words('over [\\w ]+, the sources') },
  { better: 'we found nothing on this', pattern: words('there is nothing in what') },
  { better: 'the disagreement is about', pattern: words('much of the clash') },
  { better: 'all duties by source', pattern: words('every duty against every source') },
  { better: 'about both', pattern: words('of both [·:]') },
  { better: '… sources, … texts', pattern: words('sources wrote or said') },
  { better: 'statement by', pattern: words('claim of') },
  { better: 'compared with all sources', pattern: words('against the (?:verdict|answer) of') },
  { better: 'copying a citation adds the date', pattern: words('yours to add') },
  { better: 'try another word', pattern: words('nothing here answers') },
];

/** Places at which a wording may stay, each with the reason. Quotations and titles are exempt everywhere. */
const EXCEPTIONS: readonly { readonly path: RegExp; readonly words: RegExp; readonly why: string }[] = [];

const QUOTING = new Set(['q', 'blockquote', 'cite', 'code', 'script', 'style', 'template', 'pre']);
/** Elements after which a new line begins. */
const BLOCKS =
  /^(?:address|article|aside|body|br|caption|dd|details|div|dl|dt|fieldset|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|option|p|section|summary|table|tbody|td|th|thead|tr|ul)$/;
/** Attributes that are read, or read out. */
const READ = ['alt', 'aria-label', 'title', 'placeholder', 'data-sentence', 'data-count'];

const isElement = (node: DefaultTreeAdapterTypes.Node): node is Element => 'tagName' in node;

/** Lines of what a page says in its own words, quotations left out; a line is what stands in one block. */
export function linesOf(root: Element): readonly string[] {
  const collect = (node: DefaultTreeAdapterTypes.Node): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value.replace(/\s+/g, ' ');
    if (!isElement(node)) return '';
    // What stands in place of a quotation, so that no blank meets the stop after it.
    if (QUOTING.has(node.tagName)) return '…';
    const inner = node.childNodes.map(collect).join('');
    return BLOCKS.test(node.tagName) ? `\n${inner}\n` : inner;
  };
  return collect(root)
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean);
}

export function attributesOf({ elements }: Page): readonly string[] {
  return elements.flatMap((element) => [
    ...READ.flatMap((name) => attribute(element, name) ?? []),
    ...(element.tagName === 'meta' ? [attribute(element, 'content') ?? ''] : []),
  ]);
}

/** Words of others as the data has them: quotations, and titles of texts and of where they appeared. */
function foreignWords(site: Site): readonly string[] {
  const { claims, texts } = tablesOf(site);
  return [
    ...claims.flatMap(({ quote, quoteGloss }) => [quote, quoteGloss]),
    ...texts.flatMap(({ title, publication }) => [title, publication]),
  ].flatMap((words) => words ?? []);
}

/** A text without the words of others; only those that any of the patterns finds need to be looked for. */
export function withoutForeign(foreign: readonly string[], text: string): string {
  return foreign.reduce((rest, words) => rest.replaceAll(words, '…'), text);
}

function found(path: string, text: string): readonly string[] {
  return WORDINGS.flatMap(({ better, pattern }) =>
    [...text.matchAll(pattern)]
      .filter(([word]) => !EXCEPTIONS.some((one) => one.path.test(path) && one.words.test(word)))
      .map((match) => {
        const around = text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 40);
        return `${path}: "${match[0]}" instead of "${better}" in "…${around.replace(/\s+/g, ' ')}…"`;
      }),
  );
}

/** Files that are read as they are: Markdown, feeds and `llms.txt`. */
export const READ_FILES = /\.md$|\/feed\.(?:atom|json)$|\/llms\.txt$/;

/** Wordings that were replaced and are still somewhere: in a page, a card, what is told of them, Markdown or a feed. */
export function oldWordings(site: Site): readonly string[] {
  const foreign = foreignWords(site).filter((text) => WORDINGS.some(({ pattern }) => text.search(pattern) >= 0));
  const inPages = site.pages.flatMap((page) => {
    const body = page.elements.find(({ tagName }) => tagName === 'body');
    const title = page.elements.filter(({ tagName }) => tagName === 'title').flatMap(linesOf);
    const lines = [...title, ...attributesOf(page), ...(body ? linesOf(body) : [])];
    return found(page.path.slice(site.base.length - 1), withoutForeign(foreign, lines.join('\n')));
  });
  const inFiles = [...site.paths]
    .filter((path) => READ_FILES.test(path))
    .flatMap((path) => {
      const text = site
        .read(path)
        .toString('utf8')
        .replace(/`[^`]*`/g, '…')
        .replace(/\\([^\w\s])/g, '$1');
      return found(path.slice(site.base.length - 1), withoutForeign(foreign, text));
    });
  return [...inPages, ...inFiles];
}

/** Links whose words begin or end with a blank, which is underlined and belongs to no word. */
export function blanksInLinks({ pages, base }: Site): readonly string[] {
  const raw = (node: DefaultTreeAdapterTypes.Node): string => {
    if ('value' in node) return node.value;
    // A mark is something to see: what follows it is not the beginning.
    if (node.nodeName === 'svg') return '…';
    return 'childNodes' in node ? node.childNodes.map(raw).join('') : '';
  };
  return pages.flatMap(({ path, elements }) =>
    elements
      .filter((element) => element.tagName === 'a' && attribute(element, 'href') !== undefined)
      .map(raw)
      .filter((text) => text !== text.trim())
      .map((text) => `${path.slice(base.length - 1)}: a blank at an end of the link "${text.replace(/\s+/g, ' ')}"`),
  );
}

/** A blank before a comma, full stop, semicolon or colon that ends a word. */
const STRAY = / [,.;:](?=[\s…]|$)/;

/** Lines of pages with a blank before a stop. */
export function blanksBeforeStops(site: Site): readonly string[] {
  const foreign = foreignWords(site).filter((text) => STRAY.test(text));
  return site.pages.flatMap(({ path, elements }) => {
    const body = elements.find(({ tagName }) => tagName === 'body');
    return (body ? linesOf(body) : [])
      .map((line) => withoutForeign(foreign, line))
      .flatMap((line) => {
        const at = line.search(STRAY);
        return at < 0 ? [] : [`${path.slice(site.base.length - 1)}: "…${line.slice(Math.max(0, at - 40), at + 30)}…"`];
      });
  });
}

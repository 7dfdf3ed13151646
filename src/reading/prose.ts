import { mdxToMdast } from 'satteri';

import type { Problem } from '../rules/problem.ts';
import { suggest } from '../rules/nearest.ts';
import { webAddress } from '../schema/address.ts';
import { hiddenCharacter } from '../schema/characters.ts';
import { ALL_COMPONENTS, type Component } from '../schema/prose.ts';

/**
 * Prose is data: Markdown, and the components that are agreed on. MDX could hold code that runs when the site is built
 * or in the browser of a visitor; all of that is refused here, with the line on which it stands.
 */

type Components = Readonly<Record<string, Component>>;

/** What is read of a node of the syntax tree, whatever its type. */
interface Node {
  readonly type: string;
  readonly position?: { readonly start: { readonly line: number } };
  readonly name?: string | null;
  readonly url?: string;
  readonly title?: string | null;
  readonly value?: string;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

type Finding = Pick<Problem, 'field' | 'received' | 'expected' | 'hint'>;

const MARKDOWN = 'Markdown, and the agreed components';

/** More than twice the longest prose. What is longer has been pasted in by mistake. */
const PROSE_MAX = 40_000;

/** Addresses of mail or of this site. A backslash is a slash to browsers, and tabs are nothing. */
const OTHER_LINK = /^(?:mailto:|#|\/(?!\/)|\.{1,2}\/)[^\\\p{Cc}]*$/iu;

/** Whether a link of prose may lead to an address: of the web or of mail, or of this site. */
function mayLead(address: string): boolean {
  return OTHER_LINK.test(address) || webAddress.safeParse(address).success;
}

function* attributeProblems({ name, attributes = [] }: Node, component: Component): Generator<Finding> {
  const allowed = Object.keys(component.attributes);
  for (const { type, name: attribute = '', value } of attributes) {
    const field = `<${name ?? ''} ${attribute}>`;
    const values = Object.hasOwn(component.attributes, attribute) ? component.attributes[attribute] : undefined;
    if (type !== 'mdxJsxAttribute' || typeof value !== 'string') {
      const expected = 'plain text in quotes';
      yield { field, received: 'an expression as an attribute', expected, hint: 'Write the text itself: id="…".' };
    } else if (values === undefined) {
      const expected = allowed.join(', ') || 'no attribute';
      yield { field, received: `the attribute "${attribute}"`, expected, hint: 'Remove it.' };
    } else if (typeof values !== 'string' && !values.includes(value)) {
      const expected = `one of ${values.join(', ')}`;
      yield { field, received: `"${value}"`, expected, hint: suggest(value, values, `Correct "${attribute}".`) };
    }
  }
  const missing = allowed.filter(
    (one) => !attributes.some(({ type, name: attribute }) => type !== 'mdxJsxAttribute' || attribute === one),
  );
  for (const attribute of missing) {
    const expected = `${attribute}="…" in the tag`;
    yield { field: `<${name ?? ''}>`, received: `no ${attribute}`, expected, hint: `Add ${attribute}="…".` };
  }
  const twice = allowed.filter((one) => attributes.filter(({ name: attribute }) => attribute === one).length > 1);
  for (const attribute of twice) {
    yield {
      field: `<${name ?? ''}>`,
      received: `${attribute} twice`,
      expected: 'each attribute once',
      hint: 'Remove one.',
    };
  }
}

function* elementProblems(node: Node, components: Components): Generator<Finding> {
  const name = node.name ?? '';
  const component = Object.hasOwn(components, name) ? components[name] : undefined;
  if (component) {
    yield* attributeProblems(node, component);
    return;
  }
  const field = `<${name}>`;
  if (/^[A-Z]/.test(name)) {
    const names = Object.keys(components);
    const isElsewhere = Object.hasOwn(ALL_COMPONENTS, name);
    const hint = isElsewhere
      ? 'Remove it: it belongs to another page.'
      : suggest(name, names, 'Write it as plain prose.');
    yield { field, received: `the component "${name}"`, expected: `one of ${names.join(', ')}`, hint };
    return;
  }
  const received = name === '' ? 'a fragment of JSX' : `the HTML element "${name}"`;
  yield { field, received, expected: MARKDOWN, hint: 'Write it in Markdown, or leave it out.' };
}

function* problemsOf(node: Node, components: Components): Generator<Finding> {
  switch (node.type) {
    case 'mdxjsEsm':
      yield { field: '(prose)', received: 'an import or export', expected: MARKDOWN, hint: 'Remove it.' };
      return;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      yield {
        field: '(prose)',
        received: 'an expression in braces, which would run when the site is built',
        expected: MARKDOWN,
        hint: String.raw`Remove it; a brace that readers shall see is written \{.`,
      };
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      yield* elementProblems(node, components);
      return;
    case 'html':
      yield { field: '(prose)', received: 'HTML', expected: MARKDOWN, hint: 'Write it in Markdown.' };
      return;
    case 'image':
    case 'imageReference':
      yield { field: '(prose)', received: 'an image', expected: MARKDOWN, hint: 'Describe it, or link to its page.' };
      return;
    case 'link':
    case 'definition':
      if (mayLead(node.url ?? '')) return;
      yield {
        field: '(prose)',
        received: `a link to "${node.url ?? ''}"`,
        expected: 'an address with https://, http:// or mailto:, or a path of this site such as ../method/',
        hint: 'Correct the address, or remove the link.',
      };
      return;
    default:
  }
}

/** The first character in the words of a node that no reader sees. */
function* hiddenProblems({ value = '', url = '', title }: Node): Generator<Finding> {
  // A line break is only where a line of the prose ends.
  const hidden = hiddenCharacter(`${value}${url}${title ?? ''}`.replaceAll('\n', ''));
  if (hidden === undefined) return;
  const expected = 'only characters that readers see';
  yield { field: '(prose)', received: hidden, expected, hint: 'Remove it; it may have come with a copy.' };
}

function* everyNode(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* everyNode(child);
}

/** The line in the prose, and what the parser says of it. */
function syntaxError(error: unknown): { readonly line: number; readonly message: string } {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', what = message] = /^(\d+):\d+: (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(message) ?? [];
  return { line: Number(line), message: what.includes('call stack') ? 'prose that is nested too deeply' : what };
}

/**
 * What of the prose of an MDX file is neither Markdown nor an agreed component.
 * @param prose the file below its front matter
 * @param file name of the file, for messages
 * @param linesBefore how many lines of the file stand before the prose
 * @param components the components that prose of its kind may use
 */
export function proseProblems(prose: string, file: string, linesBefore: number, components: Components): Problem[] {
  const rule = 'prose';
  if (prose.length > PROSE_MAX) {
    const received = `${prose.length.toLocaleString('en-GB')} characters`;
    const expected = `at most ${PROSE_MAX.toLocaleString('en-GB')}`;
    return [{ rule, file, field: '(prose)', received, expected, hint: 'Shorten it.' }];
  }
  try {
    const tree = mdxToMdast(prose, { position: true }) as Node;
    return [...everyNode(tree)].flatMap((node) =>
      [...problemsOf(node, components), ...hiddenProblems(node)].map((finding) => ({
        rule,
        file: `${file}:${(node.position?.start.line ?? 1) + linesBefore}`,
        ...finding,
      })),
    );
  } catch (error) {
    const { line, message } = syntaxError(error);
    const expected = 'Markdown that can be read, every component closed';
    const hint = String.raw`Close the component, or write \< and \{ for signs that readers shall see.`;
    return [{ rule, file: `${file}:${line + linesBefore}`, field: '(prose)', received: message, expected, hint }];
  }
}

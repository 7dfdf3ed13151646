import { mdxToMdast } from 'satteri';

import type { Problem } from '../rules/problem.ts';
import { suggest } from '../rules/nearest.ts';
import type { Component } from '../schema/prose.ts';

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
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

type Finding = Pick<Problem, 'field' | 'received' | 'expected' | 'hint'>;

const MARKDOWN = 'Markdown, and the agreed components';

/** Addresses that a link of prose may lead to: of the web or of mail, or of this site. */
const LINK = /^(?:https?:\/\/|mailto:|#|\/(?!\/)|\.{1,2}\/)/i;

function* attributeProblems({ name, attributes = [] }: Node, component: Component): Generator<Finding> {
  for (const { type, name: attribute = '', value } of attributes) {
    const field = `<${name ?? ''} ${attribute}>`;
    if (type !== 'mdxJsxAttribute' || typeof value !== 'string') {
      const expected = 'plain text in quotes';
      yield { field, received: 'an expression as an attribute', expected, hint: 'Write the text itself: id="…".' };
    } else if (!component.attributes.includes(attribute)) {
      const allowed = component.attributes.join(', ') || 'no attribute';
      yield { field, received: `the attribute "${attribute}"`, expected: allowed, hint: 'Remove it.' };
    }
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
    const hint = suggest(name, names, 'Write it as plain prose.');
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
      if (LINK.test(node.url ?? '')) return;
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

function* everyNode(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* everyNode(child);
}

/** The line in the prose, and what the parser says of it. */
function syntaxError(error: unknown): { readonly line: number; readonly message: string } {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', what = message] = /^(\d+):\d+: (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(message) ?? [];
  return { line: Number(line), message: what };
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
  try {
    const tree = mdxToMdast(prose, { position: true }) as Node;
    return [...everyNode(tree)].flatMap((node) =>
      [...problemsOf(node, components)].map((finding) => ({
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

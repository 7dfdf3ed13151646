import { escapeHtml } from './html.ts';

/** Characters that mean something to Markdown anywhere in a line, each of which a backslash makes plain. */
const MARKDOWN_MARKS = /[\\`*_{}[\]<>()#+!|~&]/g;

/** A link in Markdown, whatever the name holds. */
export function markdownLink(name: string, address: string): string {
  return `[${name.replace(MARKDOWN_MARKS, '\\$&')}](${address})`;
}

/** A link in HTML, whatever the name holds. */
export function htmlLink(name: string, address: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(name)}</a>`;
}

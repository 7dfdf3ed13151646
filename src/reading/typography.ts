import { markdownToMdast } from 'satteri';

/** Everything that Markdown could take for a sign of its own; the escapes go again when it is read. */
const MARKDOWN_SIGNS = /[\\`*_{}[\]()#+.!<>&|~$:@=^-]/g;

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function textOf({ type, value, children = [] }: Node): string {
  return type === 'text' ? (value ?? '') : children.map(textOf).join('');
}

/**
 * Plain text with its straight quotation marks and apostrophes made curly, and nothing else changed. The marks are those
 * of the parser that renders the prose (Sätteri), so that a note in YAML is set as a page in MDX is.
 */
export function curlQuotes(text: string): string {
  if (!/["']/.test(text)) return text;
  return text
    .split('\n')
    .map((line) => {
      const [, start = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/s.exec(line) ?? [];
      const tree = markdownToMdast(words.replace(MARKDOWN_SIGNS, String.raw`\$&`), {
        features: { smartPunctuation: true },
        position: false,
      });
      return `${start}${textOf(tree)}${end}`;
    })
    .join('\n');
}

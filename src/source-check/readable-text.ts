import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** What no reader of the page reads. */
const NOT_READ = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head']);

/** What stands within a line. All else ends the word before it. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!('childNodes' in node)) return '';
  if (!defaultTreeAdapter.isElementNode(node)) return node.childNodes.map(textOf).join('');
  if (NOT_READ.has(node.tagName)) return ' ';
  const inner = node.childNodes.map(textOf).join('');
  return INLINE.has(node.tagName) ? inner : ` ${inner} `;
}

/** The words of a page as somebody would read them, each paragraph apart from the next. */
export function readableText(html: string): string {
  return textOf(parse(html));
}

const TEXT_TYPE = /^(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml)$/;

/** The encoding that a page names for itself, in the first bytes, where the reply names none. */
function namedInside(bytes: Uint8Array): string | undefined {
  return /<meta[^>]+charset=["']?([\w-]+)/i.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))?.[1];
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

/** The text of a reply; undefined if it is none that can be compared, such as a PDF or a picture. */
export function textOfReply(bytes: Uint8Array, contentType: string): string | undefined {
  const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim());
  if (!TEXT_TYPE.test(type.toLowerCase())) return undefined;
  const named = parameters.find((parameter) => /^charset=/i.test(parameter))?.slice('charset='.length);
  const text = decoderFor(named?.replaceAll('"', '') ?? namedInside(bytes) ?? 'utf-8').decode(bytes);
  return /html/i.test(type) ? readableText(text) : text;
}

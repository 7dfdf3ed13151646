import type { Content } from '../model/content.ts';
import type { Kind } from '../schema/kinds.ts';
import { curlQuotes } from './typography.ts';

/** Fields that stay to the letter: the words of quotations, and what machines read. */
const AS_WRITTEN = ['words', 'id', 'url', 'href', 'address'];

/** Kinds of files that hold no text of ours. */
const WITHOUT_TEXT: readonly Kind[] = ['fingerprints'];

function typeset<Value>(value: Value): Value {
  const set = (inner: unknown): unknown => {
    if (typeof inner === 'string') return curlQuotes(inner);
    if (Array.isArray(inner)) return inner.map(set);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(
      Object.entries(inner).map(([field, part]) => [field, AS_WRITTEN.includes(field) ? part : set(part)]),
    );
  };
  // The same shape with other strings, which the type of a mapping over unknown fields cannot express.
  return set(value) as Value;
}

/**
 * The content as readers see it: with curly quotation marks and apostrophes in our text, and in titles, which every
 * publication sets in its own way. Quotations stay as they are; so do the files, and the data set that is made from them.
 * The prose of MDX files is set when it is rendered.
 */
export function typesetContent(content: Content): Content {
  const kinds = Object.entries(content) as [Kind, Content[Kind]][];
  const set = kinds.map(([kind, entries]) => [
    kind,
    WITHOUT_TEXT.includes(kind) ? entries : entries.map((entry) => ({ ...entry, data: typeset(entry.data) })),
  ]);
  const typeless: unknown = Object.fromEntries(set);
  return typeless as Content;
}

import type { MiddlewareHandler } from 'astro';

/**
 * An opening tag of a link, whatever its attributes hold, with the blanks after it; or a closing one with those before
 * it, and with those between it and a stop.
 */
const LINK_ENDS = /(<a(?:\s+[^\s"'>=]+(?:="[^"]*")?)*\s*>)\s+|\s*(<\/a>)(?:\s+(?=[,.;:](?:\s|<)))?/g;

const NOTE_MARK = '<a class="note-mark';

/** Takes the blanks off between a word and the number of its note, which belongs to it; two numbers keep one. */
function withNotesAtWords(html: string): string {
  const parts = html.split(NOTE_MARK);
  return parts
    .map((part, index) => {
      const text = index < parts.length - 1 ? part.trimEnd() : part;
      return text.endsWith('</a>') ? part.slice(0, text.length + 1) : text;
    })
    .join(NOTE_MARK);
}

/**
 * Takes blanks off both ends of every link, and from before a stop that follows one: the line breaks with which
 * templates are laid out would show as an underlined blank, or as "link ,".
 */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(
    withNotesAtWords(
      html.replace(LINK_ENDS, (_blanks, opening?: string, closing?: string) => opening ?? closing ?? ''),
    ),
    response,
  );
};

import { LONGEST_POSTING } from '../reader/read-posting.ts';

const TEXT_FILE = /\.(?:txt|text|md|markdown|html?)$/i;
/** A character takes up to four bytes. */
const MOST_BYTES = 4 * LONGEST_POSTING;

/** The text of a text, Markdown or HTML file, read in the browser; or why it is not read. */
export async function textOfFile(file: File): Promise<{ readonly text: string } | { readonly refusal: string }> {
  if (!file.type.startsWith('text/') && !TEXT_FILE.test(file.name))
    return { refusal: 'The check reads text, Markdown and HTML files. Copy the text out of other files and paste it.' };
  if (file.size > MOST_BYTES) return { refusal: 'This file is too long for a posting.' };
  return { text: await file.text() };
}

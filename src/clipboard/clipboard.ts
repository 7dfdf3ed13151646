/** What is copied: plain text, and the same with its italics where it has any. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts it on the clipboard. Where the browser refuses, as it does on pages without https, shows the text to be copied
 * by hand. Says whether it is on the clipboard.
 */
export async function copy({ text, html }: Copied): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      const blob = (type: string, content: string) => new Blob([content], { type });
      const item = new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) });
      await navigator.clipboard.write([item]);
    }
    return true;
  } catch {
    window.prompt('Copy this text:', text);
    return false;
  }
}

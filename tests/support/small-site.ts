import { elementsOf } from './html.ts';
import type { Site } from './site.ts';

/** A page that no check finds fault with. */
export function aPage(path: string, body = '', head = ''): string {
  return `<!doctype html><html lang="en"><head><title>${path}</title>
<meta name="viewport" content="width=device-width"><meta name="description" content="About ${path}">
<link rel="canonical" href="https://example.org${path}">${head}</head><body><h1>${path}</h1>${body}</body></html>`;
}

/** A built site made for one test: pages and other files by the path that they are published under. */
export function aSite(files: Readonly<Record<string, string>>, base = '/'): Site {
  const pages = Object.entries(files).filter(([path]) => /(?:\/|\.html)$/.test(path));
  return {
    base,
    origin: 'https://example.org',
    pages: pages.map(([path, html]) => ({ path, html, elements: elementsOf(html) })),
    paths: new Set(Object.keys(files)),
    read: (path) => Buffer.from(files[path] ?? ''),
  };
}

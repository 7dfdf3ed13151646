import { createHash } from 'node:crypto';

/**
 * The policy of a page: it may load from its own site only, and of inline style and script what stands in it when it
 * is built, by hash. Astro's own `security.csp` lists the hashes of the whole site in every page, which are a tenth of
 * what a page may weigh; here each has its own. What only headers can say is in the examples of server settings.
 */

const FIXED = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-src 'self'",
  "img-src 'self' data:",
];

/** Where the policy goes: after the character set, which must come early. */
const PLACE = /<meta charset="utf-8"\s*\/?>/i;

const INLINE_STYLE = /<style[^>]*>(.*?)<\/style>/gs;
/** Scripts that run; blocks of data do not. */
const INLINE_SCRIPT = /<script(?![^>]*\s(?:src=|type="application\/))[^>]*>(.*?)<\/script>/gs;

function hashes(html: string, inline: RegExp): string[] {
  const contents = [...html.matchAll(inline)].map(([, content = '']) => content);
  return [...new Set(contents)].map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`);
}

/** The policy for a page of this content. Pagefind's engine is WebAssembly. */
export function policyFor(html: string): string {
  const scripts = ["script-src 'self' 'wasm-unsafe-eval'", ...hashes(html, INLINE_SCRIPT)];
  const styles = ["style-src 'self'", ...hashes(html, INLINE_STYLE)];
  return [...FIXED, scripts.join(' '), styles.join(' ')].join('; ');
}

/** The page with its policy. Throws for a page that has no place for one. */
export function withPolicy(html: string): string {
  if (!PLACE.test(html)) throw new Error('A page has no <meta charset="utf-8">, after which its policy stands.');
  return html.replace(
    PLACE,
    (charset) => `${charset}<meta http-equiv="content-security-policy" content="${policyFor(html)}">`,
  );
}

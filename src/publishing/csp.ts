import { createHash } from 'node:crypto';

/**
 * The content security policy of a page: it may load from its own site only, and of inline scripts run those that we
 * ship. What only headers can say is in the examples of server settings. Astro's own `security.csp` lists the hashes of
 * the whole site in every page, which are a tenth of what a page may weigh.
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

/** The content, and no other, as a policy names it. */
export function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function contentsOf(html: string, inline: RegExp): string[] {
  return [...new Set([...html.matchAll(inline)].map(([, content = '']) => content))];
}

/**
 * The policy for a page.
 * @param html the page
 * @param shipped hashes of the inline scripts that we ship
 * @throws if the page holds another inline script: no policy of ours would let it run, and none should
 */
export function policyFor(html: string, shipped: ReadonlySet<string>): string {
  const scripts = contentsOf(html, INLINE_SCRIPT).map((content) => ({ content, hash: hashOf(content) }));
  const foreign = scripts.find(({ hash }) => !shipped.has(hash));
  if (foreign) throw new Error(`An inline script is none that we ship: "${foreign.content.slice(0, 60)}"`);
  const script = ["script-src 'self' 'wasm-unsafe-eval'", ...scripts.map(({ hash }) => hash)];
  const style = ["style-src 'self'", ...contentsOf(html, INLINE_STYLE).map(hashOf)];
  // Pagefind's engine is WebAssembly.
  return [...FIXED, script.join(' '), style.join(' ')].join('; ');
}

/** The page with its policy. Throws for a page that has no place for one, and as `policyFor` does. */
export function withPolicy(html: string, shipped: ReadonlySet<string>): string {
  if (!PLACE.test(html)) throw new Error('A page has no <meta charset="utf-8">, after which its policy comes.');
  return html.replace(
    PLACE,
    (charset) => `${charset}<meta http-equiv="content-security-policy" content="${policyFor(html, shipped)}">`,
  );
}

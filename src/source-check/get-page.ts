import { textOfReply } from './readable-text.ts';

/** What an address gave. */
export type Reply =
  | { readonly kind: 'text'; readonly text: string; readonly movedTo?: string }
  | { readonly kind: 'not-text'; readonly type: string; readonly movedTo?: string }
  | { readonly kind: 'gone'; readonly status: number; readonly movedTo?: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly movedTo?: string };

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Asking {
  readonly fetch: Fetch;
  /** Milliseconds after which an address counts as one that does not answer, all its redirects included. */
  readonly timeout: number;
}

/** As many as browsers follow is too many for a page that has only moved. */
const REDIRECTS_MAX = 6;
/** More than any page of text. */
const BYTES_MAX = 8_000_000;
const PERMANENT = [301, 308];
const REDIRECTS = [...PERMANENT, 302, 303, 307];
const GONE = [404, 410];

/** Who asks, for the people whose servers are asked. */
const HEADERS = {
  'user-agent': 'whose-job-is-it-source-check (fetches each cited page once)',
  accept: 'text/html, */*',
};

async function bytesOf(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > BYTES_MAX) throw new Error(`more than ${BYTES_MAX.toLocaleString('en-GB')} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Why there was no reply: the cause that Node hides behind "fetch failed". */
function reasonOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${timeout / 1000} seconds`;
  if (error.cause instanceof Error) {
    return 'code' in error.cause ? String(error.cause.code) : error.cause.message;
  }
  return error.message;
}

/** Fetches one address, through its redirects. Never throws, since one dead server must not hide the others. */
export async function getPage(first: string, { fetch, timeout }: Asking): Promise<Reply> {
  const signal = AbortSignal.timeout(timeout);
  let url = first;
  let movedTo: string | undefined;
  const at = (): { movedTo?: string } => (movedTo === undefined ? {} : { movedTo });
  try {
    for (let hop = 0; hop <= REDIRECTS_MAX; hop += 1) {
      const response = await fetch(url, { redirect: 'manual', signal, headers: HEADERS });
      const { status, headers } = response;
      const location = headers.get('location');
      if (REDIRECTS.includes(status) && location !== null) {
        await response.body?.cancel();
        url = new URL(location, url).href;
        if (PERMANENT.includes(status)) movedTo = url;
        continue;
      }
      if (status !== 200) {
        await response.body?.cancel();
        return GONE.includes(status)
          ? { kind: 'gone', status, ...at() }
          : { kind: 'failed', reason: `status ${status}`, ...at() };
      }
      const type = headers.get('content-type') ?? 'a file of no named type';
      const text = textOfReply(await bytesOf(response), type);
      return text === undefined ? { kind: 'not-text', type, ...at() } : { kind: 'text', text, ...at() };
    }
    return { kind: 'failed', reason: `more than ${REDIRECTS_MAX} redirects`, ...at() };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error, timeout), ...at() };
  }
}

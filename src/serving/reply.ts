import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** A whole answer, held in memory: its headers cannot contradict its body, whatever happens to the file meanwhile. */
export interface Reply {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** An answer of one sentence. */
export function plainReply(status: number, sentence: string, headers: OutgoingHttpHeaders = {}): Reply {
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
    body: Buffer.from(sentence === '' ? '' : `${sentence}\n`),
  };
}

/** Sends a reply; Node leaves out the body where there must be none (HEAD, 304). */
export function sendReply(response: ServerResponse, { status, headers, body }: Reply): void {
  const length = status === 304 ? {} : { 'Content-Length': body.length };
  response.writeHead(status, { ...headers, ...length }).end(body);
}

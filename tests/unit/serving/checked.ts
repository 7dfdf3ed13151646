/** Requests for one page, each followed by a plain one: the server lives, and answers as before. */
import { deepEqual, equal } from 'node:assert/strict';
import type { OutgoingHttpHeaders } from 'node:http';

import { type Answer, PAGE, ask, serve, smallSite } from './fixture.ts';

const port = await serve(smallSite());
export const whole = Buffer.from(PAGE);
export const size = whole.length;
export const { etag = '' } = (await ask(port, '/duties/')).headers;

/** Asks by GET and by HEAD, whose answer must be the same without the body, then checks that the server is as before. */
export async function check(headers: OutgoingHttpHeaders, path = '/duties/'): Promise<Answer> {
  const answer = await ask(port, path, { headers });
  const head = await ask(port, path, { method: 'HEAD', headers });
  const lasting = ({ date: _, ...rest }: Answer['headers']) => rest;
  deepEqual([head.status, lasting(head.headers)], [answer.status, lasting(answer.headers)]);
  equal(head.body.length, 0);
  const plain = await ask(port, '/duties/');
  deepEqual([plain.status, plain.body, plain.headers.etag], [200, whole, etag]);
  return answer;
}

export function isPart(answer: Answer, start: number, end: number): void {
  equal(answer.status, 206);
  equal(answer.headers['content-range'], `bytes ${start}-${end}/${size}`);
  deepEqual(answer.body, whole.subarray(start, end + 1));
}

export function isUnsatisfiable(answer: Answer): void {
  equal(answer.status, 416);
  equal(answer.headers['content-range'], `bytes */${size}`);
  equal(answer.headers['cache-control'], 'no-store');
}

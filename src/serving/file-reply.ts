import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

import fresh from 'fresh';
import { lookup } from 'mrmime';
import { parse as parseRange } from 'range-parser';

import { fileHeaders } from '../urls/file-headers.ts';
import { CACHE, HASHED_FOLDER } from '../urls/hosting-rules.ts';
import { type Reply, plainReply } from './reply.ts';
import type { SiteFile } from './site-file.ts';

/** The validator of a file: a hash of its bytes, so that a rebuild changes it only if it changes the file. */
function etagOf(bytes: Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
}

function contentType(path: string): string {
  const type = lookup(path) ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

/**
 * The part of a file that a Range header asks for; `unsatisfiable` also for a range that is malformed. The whole file is
 * sent, as RFC 9110 allows, for several ranges and for units other than bytes.
 */
function partOf(size: number, range: string): { start: number; end: number } | 'whole' | 'unsatisfiable' {
  const { type, code, ranges } = parseRange(size, range);
  if (type !== 'bytes') return 'whole';
  const [first, second] = ranges;
  // The first bit stands for a malformed range.
  if (!first || (code & 1) !== 0) return 'unsatisfiable';
  return second ? 'whole' : first;
}

/** The answer to a request for a file: whole, a part of it, or that the client has it already. */
export function fileReply(path: string, { bytes, isBrotli }: SiteFile, request: IncomingHttpHeaders): Reply {
  const etag = etagOf(bytes);
  const kept = {
    ETag: etag,
    'Cache-Control': path.startsWith(`${HASHED_FOLDER}/`) ? CACHE.hashed : CACHE.other,
    Vary: 'Accept-Encoding',
  };
  if (fresh(request, { etag })) return { status: 304, headers: kept, body: Buffer.alloc(0) };

  const headers = {
    ...kept,
    'Accept-Ranges': 'bytes',
    'Content-Type': contentType(path),
    ...(isBrotli ? { 'Content-Encoding': 'br' } : {}),
    ...Object.fromEntries(fileHeaders(path)),
  };
  const isRange = request.range !== undefined && (request['if-range'] ?? etag) === etag;
  const part = isRange ? partOf(bytes.length, request.range ?? '') : 'whole';
  if (part === 'whole') return { status: 200, headers, body: bytes };

  const size = bytes.length;
  if (part === 'unsatisfiable') {
    return plainReply(416, `The file has ${size} bytes, and not this range.`, { 'Content-Range': `bytes */${size}` });
  }
  const { start, end } = part;
  return {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${start}-${end}/${size}` },
    body: bytes.subarray(start, end + 1),
  };
}

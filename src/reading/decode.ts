import type { Problem } from '../rules/problem.ts';

/** More than the fingerprint of a long book. What is larger is no file of content. */
const FILE_MAX = 2_000_000;

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

const LINE_FEED = 0x0a;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    UTF_8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The first line, from 1, that is not UTF-8. */
function firstWrongLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    const next = end === -1 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(start, next))) return line;
    start = next;
  }
  return line;
}

/** Bytes as text; undefined if they are no UTF-8, or hold null characters, as binary files and UTF-16 do. */
export function textOfBytes(bytes: Uint8Array): string | undefined {
  return isUtf8(bytes) && !bytes.includes(0) ? UTF_8.decode(bytes) : undefined;
}

/** The text of a file of `content/`, or why it has none: a letter that was lost would be published as U+FFFD. */
export function decodeFile(bytes: Uint8Array, file: string): string | Problem {
  if (bytes.length > FILE_MAX) {
    const received = `${bytes.length.toLocaleString('en-GB')} bytes`;
    const expected = `at most ${FILE_MAX.toLocaleString('en-GB')} bytes`;
    return { rule: 'unreadable-file', file, field: '', received, expected, hint: 'Shorten it, or keep it elsewhere.' };
  }
  const text = textOfBytes(bytes);
  if (text !== undefined) return text;
  const isOtherEncoding = isUtf8(bytes);
  return {
    rule: 'unreadable-file',
    file: isOtherEncoding ? file : `${file}:${firstWrongLine(bytes)}`,
    field: '',
    received: isOtherEncoding ? 'null characters, as binary files have them' : 'bytes that are no UTF-8',
    expected: 'text in UTF-8',
    hint: 'Save it anew as UTF-8, and check its accents and quotation marks.',
  };
}

/** What the codes of system errors say. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'a file that may not be read',
  EPERM: 'a file that may not be read',
  EISDIR: 'a folder',
  ENOENT: 'a file that has just gone',
  EMFILE: 'more open files than are allowed',
};

/** A file or a folder that could not be read, in words instead of a stack. */
export function unreadable(error: unknown, file: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return {
    rule: 'unreadable-file',
    file,
    field: '',
    received: REASONS[code] ?? `the error ${code} of the system`,
    expected: 'something that can be read',
    hint: 'Check its permissions and its disk.',
  };
}

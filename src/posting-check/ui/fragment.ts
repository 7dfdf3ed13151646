import { LONGEST_POSTING } from '../reader/read-posting.ts';

/** The posting in the fragment of the address, compressed, so that whoever opens it sees the same without a server. */

const PREFIX = '#posting=';
const FORMAT = 'deflate-raw';
/** No character takes more bytes than this in UTF-8, counted as JavaScript counts characters. */
const MOST_BYTES = 3 * LONGEST_POSTING;

type Bytes = Uint8Array<ArrayBuffer>;

/** What comes out of a stream for these bytes; throws if it is more than it may be. */
async function through(bytes: Bytes, stream: CompressionStream | DecompressionStream): Promise<Bytes> {
  const chunks: Bytes[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > MOST_BYTES) throw new Error('There is more in the address than a posting may have.');
    chunks.push(next.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** The fragment that holds a posting; empty for none. */
export async function toFragment(text: string): Promise<string> {
  if (text.trim() === '') return '';
  const packed = await through(new TextEncoder().encode(text), new CompressionStream(FORMAT));
  const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return PREFIX + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The posting in a fragment; undefined if there is none, or none that can be read. */
export async function fromFragment(fragment: string): Promise<string | undefined> {
  if (!fragment.startsWith(PREFIX)) return undefined;
  try {
    const binary = atob(fragment.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return new TextDecoder().decode(await through(packed, new DecompressionStream(FORMAT)));
  } catch {
    return undefined;
  }
}

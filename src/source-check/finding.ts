import { fingerprintOf, isQuotedFrom } from '../reading/fingerprint.ts';
import type { SourceAddress } from './addresses.ts';
import type { Reply } from './get-page.ts';

/**
 * `same`: what we read is there. `reached`: there, with no fingerprint to compare it with. `not-text`: there, and not
 * comparable, as a PDF. `moved`: there, under another address for good. `changed`: much of it, or a quotation, is no
 * longer there. `vanished`: the server says that it is not there. `not-archived`: the archive has no copy.
 * `unreachable`: we could not find out.
 */
export const STATES = [
  'same',
  'reached',
  'not-text',
  'moved',
  'changed',
  'vanished',
  'not-archived',
  'unreachable',
] as const;
export type State = (typeof STATES)[number];

/** What was found at one address. */
export interface SourceFinding {
  readonly text: string;
  readonly kind: SourceAddress['kind'];
  readonly url: string;
  readonly state: State;
  /** The address that the server gave for good. */
  readonly movedTo?: string;
  /** Share of the fingerprint's windows that are still on the page, from 0 to 1. */
  readonly kept?: number;
  /** Claims whose quotation is no longer on the page. */
  readonly lostQuotations?: readonly string[];
  /** Why nothing could be compared. */
  readonly reason?: string;
}

/**
 * Below this share a page counts as changed. A page that we read is saved by other programs with other line ends,
 * menus and captions, so that a few windows differ on a page of which no word was touched.
 */
export const KEPT_MIN = 0.9;

/** States that somebody should look at. */
export function needsAttention({ state }: Pick<SourceFinding, 'state'>): boolean {
  return state === 'moved' || state === 'changed' || state === 'vanished' || state === 'unreachable';
}

type Compared = Pick<SourceFinding, 'state' | 'kept' | 'lostQuotations'>;

function compared({ fingerprint, quotations }: SourceAddress, text: string): Compared {
  if (!fingerprint) return { state: 'reached' };
  const page = fingerprintOf(text, fingerprint.text);
  const there = new Set(page.windows);
  const kept = fingerprint.windows.filter((window) => there.has(window)).length / fingerprint.windows.length;
  const lost = quotations.filter(({ words }) => !isQuotedFrom(words, page)).map(({ claim }) => claim);
  const isSame = kept >= KEPT_MIN && lost.length === 0;
  return { state: isSame ? 'same' : 'changed', kept, ...(lost.length > 0 ? { lostQuotations: lost } : {}) };
}

/** What a reply says of the address that was asked. A page that moved and changed counts as changed. */
export function findingOf(address: SourceAddress, reply: Reply): SourceFinding {
  const { text, kind, url } = address;
  // The archive leads on to its nearest capture: that is no move.
  const hasMoved = kind === 'original' && reply.movedTo !== undefined;
  const asked = { text, kind, url, ...(hasMoved ? { movedTo: reply.movedTo } : {}) };
  switch (reply.kind) {
    case 'text': {
      const found = compared(address, reply.text);
      return { ...asked, ...found, state: hasMoved && found.state !== 'changed' ? 'moved' : found.state };
    }
    case 'not-text':
      return { ...asked, state: hasMoved ? 'moved' : 'not-text', reason: reply.type };
    case 'gone':
      return { ...asked, state: kind === 'archived' ? 'not-archived' : 'vanished', reason: `status ${reply.status}` };
    case 'failed':
      return { ...asked, state: 'unreachable', reason: reply.reason };
  }
}

import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How many ports above the wished one are tried when it is taken. */
const ATTEMPTS = 20;
const LAST_PORT = 65_535;

const isAddress = (address: AddressInfo | string | null): address is AddressInfo => typeof address === 'object';
const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** The port that a setting names; throws an error of one sentence if it names none. */
export function parsePort(setting: string): number {
  const port = /^\d{1,5}$/.test(setting) ? Number(setting) : Infinity;
  if (port > LAST_PORT) {
    throw new Error(`PORT is "${setting}"; it must be a number from 0 to ${LAST_PORT}, for example PORT=8080.`);
  }
  return port;
}

/** Why the server cannot listen, in one sentence. */
function sentenceOf(error: unknown, host: string, wished: number, last: number): string {
  switch (codeOf(error)) {
    case 'EADDRINUSE': {
      const ports = wished === last ? `Port ${wished} is` : `Ports ${wished} to ${last} are all`;
      return `${ports} taken on ${host}; choose another, for example PORT=8080.`;
    }
    case 'EACCES':
      return `Port ${wished} on ${host} is not open to your account; choose one above 1023, for example PORT=8080.`;
    case 'EADDRNOTAVAIL':
    case 'EAI_AGAIN':
    case 'EINVAL':
    case 'ENOTFOUND':
      return `HOST is "${host}"; it must be a name or address of this machine, for example HOST=localhost.`;
    default:
      return `The server cannot listen on ${host}, port ${wished}: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

/**
 * Listens on the wished port or, if that is taken, on the next free one. Throws an error of one sentence if it cannot.
 *
 * @param wished 0 for any port
 * @returns the port
 */
export async function listen(server: Server, wished: number, host = 'localhost'): Promise<number> {
  const last = Math.min(wished + ATTEMPTS, LAST_PORT);
  for (let port = wished; ; port += 1) {
    try {
      server.listen(port, host);
      await once(server, 'listening');
      const address = server.address();
      return isAddress(address) ? address.port : port;
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE' || port >= last) {
        throw new Error(sentenceOf(error, host, wished, last), { cause: error });
      }
    }
  }
}

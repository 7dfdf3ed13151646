import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How many ports above the wished one are tried when it is taken. */
const ATTEMPTS = 20;

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
const isAddress = (address: AddressInfo | string | null): address is AddressInfo => typeof address === 'object';

/** Listens on the wished port or, where that is taken, on the next free one. Gives the port; 0 wishes for any. */
export async function listen(server: Server, wished: number, host = 'localhost'): Promise<number> {
  for (let port = wished; ; port += 1) {
    try {
      server.listen(port, host);
      await once(server, 'listening');
      const address = server.address();
      return isAddress(address) ? address.port : port;
    } catch (error) {
      if (!isTaken(error) || port >= wished + ATTEMPTS) throw error;
    }
  }
}

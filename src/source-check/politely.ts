import { setTimeout as pause } from 'node:timers/promises';

export interface Politeness {
  /** Hosts that are asked at a time. */
  readonly atATime: number;
  /** Milliseconds between two requests to one host. */
  readonly between: number;
}

/**
 * Does something for each item, for one of a host at a time and for a few hosts at a time, and gives the results in
 * the order of the items.
 */
export async function politely<Item, Result>(
  items: readonly Item[],
  hostOf: (item: Item) => string,
  { atATime, between }: Politeness,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<Item, Result>();
  const queues = Map.groupBy(items, hostOf).values();
  const worker = async (): Promise<void> => {
    // One iterator for all workers: each takes the next host.
    for (const queue of queues) {
      for (const [index, item] of queue.entries()) {
        if (index > 0) await pause(between);
        results.set(item, await work(item));
      }
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return items.flatMap((item) => (results.has(item) ? [results.get(item) as Result] : []));
}

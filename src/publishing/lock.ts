import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** SQLite's code for a database that another process has locked. */
const SQLITE_BUSY = 5;

/** Something that only one process at a time may hold. */
export interface Lock {
  readonly release: () => void;
}

/**
 * Takes the lock of a file, which is made if it is not there; undefined if another process holds it. The lock is the
 * operating system's, through an empty SQLite database: it ends with the process, however that ends, so that nobody has
 * to tell a lock that is held from one that was left behind.
 */
export function takeLock(file: string): Lock | undefined {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
}

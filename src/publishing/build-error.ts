/** Why there is no new site, in a sentence for whoever builds: what, where, and what to do. It is told without a stack. */
export class BuildError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BuildError';
  }
}

const OTHER_FOLDER = 'set OUT_DIR to a folder';

/** What the codes of system errors, and of Node's own, say, and what to do; no other code is one that the person who builds can mend. */
const REASONS: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  ENOSPC: ['cannot be written, since the disk is full', `free some space, or ${OTHER_FOLDER} on another disk`],
  EDQUOT: ['cannot be written, since your share of the disk is full', `free some space, or ${OTHER_FOLDER} elsewhere`],
  EACCES: ['may not be written', `change its permissions, or ${OTHER_FOLDER} that may be written`],
  EPERM: ['may not be written', `change its owner or its permissions, or ${OTHER_FOLDER} that may be written`],
  EROFS: ['cannot be written, since its disk is read-only', `${OTHER_FOLDER} on another disk`],
  ENOTDIR: ['is below a file', `move that file away, or ${OTHER_FOLDER} elsewhere`],
  EEXIST: ['is below a file', `move that file away, or ${OTHER_FOLDER} elsewhere`],
  EBUSY: ['cannot be replaced, since something is mounted there', `${OTHER_FOLDER} below it`],
  ERR_WORKER_OUT_OF_MEMORY: [
    'cannot be written, since Node has run out of memory',
    'give it more with NODE_OPTIONS=--max-old-space-size=4096',
  ],
  EMFILE: ['cannot be opened, since too many files are open', 'allow more with "ulimit -n", and build again'],
};

/** The error and what caused it, from the outside in. */
function* causes(error: unknown): Generator<Error> {
  for (let cause = error; cause instanceof Error; cause = cause.cause) yield cause;
}

/**
 * What an error says to the person who builds; undefined if it is a fault of the code, which needs its stack.
 * @param folder what is written, for errors that name no path
 */
export function explain(error: unknown, folder: string): string | undefined {
  for (const cause of causes(error)) {
    if (cause instanceof BuildError) return cause.message;
    const code = 'code' in cause ? String(cause.code) : '';
    const [what, mend] = REASONS[code] ?? [];
    if (what === undefined || mend === undefined) continue;
    const path = 'path' in cause && typeof cause.path === 'string' ? cause.path : folder;
    return `${path} ${what}: ${mend}.`;
  }
  return undefined;
}

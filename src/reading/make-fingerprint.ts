import { writeFingerprint } from './write-fingerprint.ts';

/** `npm run fingerprint -- <text id> <file>`: fingerprints a text that was read, so that its quotes can be checked. */
const [id, file] = process.argv.slice(2);

try {
  if (id === undefined || file === undefined) throw new Error('Usage: npm run fingerprint -- <text id> <file>');
  console.log(await writeFingerprint('content', id, file));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

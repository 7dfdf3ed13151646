/** `npm run check:licences`: the licences of all packages with their number, and those that we do not take. */
import { join } from 'node:path';

import { ROOT, readJson } from '../support/paths.ts';
import { type Lock, licenceProblems, packagesByLicence } from './licences.ts';

const lock = readJson(join(ROOT, 'package-lock.json')) as Lock;
for (const [licence, names] of packagesByLicence(lock)) console.log(`${String(names.length).padStart(4)}  ${licence}`);
const problems = licenceProblems(lock);
for (const problem of problems) console.error(`Not taken: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;

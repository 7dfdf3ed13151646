/** `npm run draw:imports`: draws which folders of src/ import from which, into CONTRIBUTING.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../support/paths.ts';
import { drawing, readImports, withDrawing } from './imports.ts';

const file = join(ROOT, 'CONTRIBUTING.md');
writeFileSync(file, withDrawing(readFileSync(file, 'utf8'), drawing(readImports(join(ROOT, 'src')))));

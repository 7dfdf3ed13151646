/**
 * A build that writes some files, says so, and never ends: `node hanging-build.ts <site> <workshop> <number of files>`.
 * For tests that end it there.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { replaceSite } from '../../../src/publishing/replace-site.ts';

const [site = '', workshop = '', files = ''] = process.argv.slice(2);

await replaceSite({
  site,
  workshop,
  build: async (draft) => {
    mkdirSync(draft);
    for (let index = 0; index < Number(files); index += 1) writeFileSync(join(draft, `${index}.html`), 'new');
    console.log('written');
    await new Promise((resolve) => setInterval(resolve, 2 ** 30));
  },
});

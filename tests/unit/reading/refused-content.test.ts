import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { aFolder, problemsOf } from '../../support/content-folder.ts';
import { ADDRESSES } from './refused/addresses.ts';
import { CHARACTERS } from './refused/characters.ts';
import { FILES } from './refused/files.ts';
import type { Refused } from './refused/refused.ts';
import { RULES } from './refused/rules.ts';

/** Words of the libraries that read and check, which mean nothing to a writer. */
const OF_LIBRARIES = /Invalid input|Too (?:small|big)|ZodError|Unrecognized key|\bundefined\b|\[object |\n\s+at /;

const TABLES: Readonly<Record<string, readonly Refused[]>> = {
  'in its characters': CHARACTERS,
  'in its addresses': ADDRESSES,
  'in its files': FILES,
  'against a rule': RULES,
};

for (const [where, table] of Object.entries(TABLES)) {
  describe(`content that is wrong ${where} is refused in one problem:`, () => {
    for (const { what, breakIt, told } of table) {
      test(what, async () => {
        const folder = aFolder();
        breakIt(folder);
        const problems = await problemsOf(folder);
        assert.equal(problems.length, 1, problems.join('\n'));
        const [problem = ''] = problems;
        const [first = ''] = problem.split('\n');
        if (typeof told === 'string') assert.equal(first, told);
        else assert.match(first, told);
        assert.doesNotMatch(problem, OF_LIBRARIES);
      });
    }
  });
}

import { parseArgs } from 'node:util';

import { loadContent } from '../reading/load-catalog.ts';
import { suggest } from '../rules/nearest.ts';
import { reportOf } from '../rules/problem.ts';
import { type SourceAddress, addressesOf } from './addresses.ts';
import { type SourceFinding, findingOf, needsAttention } from './finding.ts';
import { type Asking, type Fetch, getPage } from './get-page.ts';
import { type Politeness, politely } from './politely.ts';
import { jsonReport, lineOf, summaryOf } from './report.ts';

const USAGE = 'Usage: npm run check:sources -- [--only <text or source id>] [--json] [--timeout <seconds>]';

/** What the check needs of the world, so that tests can give it another. */
export interface World {
  readonly folder: string;
  readonly fetch: Fetch;
  readonly print: (line: string) => void;
  readonly isContinuousIntegration: boolean;
  readonly politeness: Politeness;
}

/** Fetches and compares every address; `tell` is called as each is done. */
export function checkAddresses(
  addresses: readonly SourceAddress[],
  asking: Asking,
  politeness: Politeness,
  tell?: (finding: SourceFinding) => void,
): Promise<SourceFinding[]> {
  return politely(
    addresses,
    ({ url }) => new URL(url).host,
    politeness,
    async (address) => {
      const finding = findingOf(address, await getPage(address.url, asking));
      tell?.(finding);
      return finding;
    },
  );
}

interface Options {
  readonly only?: string | undefined;
  readonly json: boolean;
  readonly timeout: number;
}

function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, json: { type: 'boolean', default: false }, timeout: { type: 'string' } },
  });
  const seconds = Number(values.timeout ?? 20);
  if (!(seconds > 0)) throw new Error(`"${values.timeout ?? ''}" is no number of seconds.`);
  return { only: values.only, json: values.json, timeout: seconds * 1000 };
}

/**
 * Checks the addresses of our texts, and returns the exit code: 0 if all is as we read it, 1 if something needs a look,
 * 2 if nothing was checked. It asks other people's servers, so that no automatic run may start it.
 */
export async function checkSources(args: readonly string[], world: World): Promise<0 | 1 | 2> {
  const { print } = world;
  try {
    if (world.isContinuousIntegration)
      throw new Error('This asks servers of other people: it runs by hand, never in CI.');
    const { only, json, timeout } = optionsOf(args);
    const { content, catalog, problems } = await loadContent(world.folder);
    if (problems.length > 0) throw new Error(reportOf(problems));
    const addresses = addressesOf(catalog, content, only);
    if (addresses.length === 0) {
      const ids = [...catalog.textById.keys(), ...catalog.sourceById.keys()];
      throw new Error(
        ids.includes(only ?? '')
          ? `We know no address of "${only ?? ''}".`
          : `"${only ?? ''}" is no text and no source. ${suggest(only ?? '', ids, 'Name one.')}`,
      );
    }
    const tell = json ? undefined : (finding: SourceFinding): void => print(lineOf(finding));
    const findings = await checkAddresses(addresses, { fetch: world.fetch, timeout }, world.politeness, tell);
    print(json ? jsonReport(findings) : summaryOf(findings));
    return findings.some(needsAttention) ? 1 : 0;
  } catch (error) {
    print(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
}

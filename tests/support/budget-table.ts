import type { Site } from './site.ts';
import { PAGE_BUDGETS, type PageBudget } from '../config/budgets.ts';
import type { Footprint } from './checks/footprint.ts';
import { budgetOf } from './checks/weight.ts';
import { searchWeights } from './search-weight.ts';

/** What readers of the table call a kind: `duties/[^/]+/` is `/duties/…/`. */
function nameOf({ path }: PageBudget): string {
  return `/${path
    .replaceAll('[^/]+', '…')
    .replace(/\(\?:([^)]*)\)\??/g, '{$1}')
    .replace(/^\.\*$/, '…')}`;
}

const most = (values: readonly number[]): number => Math.max(0, ...values);
const used = (value: number, limit: number, width: number): string =>
  `${value.toLocaleString('en-GB')}/${limit.toLocaleString('en-GB')}`.padStart(width);

function rowOf(budget: PageBudget, own: readonly Footprint[]): string {
  const largest = (what: 'bytes' | 'script' | 'fonts' | 'requests' | 'elements'): number =>
    most(own.map((one) => one[what]));
  const bytes = budget.longest?.bytes ?? budget.bytes;
  return [
    nameOf(budget).padEnd(44),
    String(own.length).padStart(5),
    used(largest('bytes'), bytes, 15),
    used(largest('script'), budget.script, 15),
    used(largest('fonts'), budget.fonts, 7),
    used(largest('requests'), budget.requests, 9),
    used(largest('elements'), budget.elements, 15),
  ].join('');
}

/** What is used of each budget: the most of any page of a kind, and what may be used. */
export function budgetTable(site: Site, footprints: readonly Footprint[]): string {
  const byBudget = Map.groupBy(footprints, ({ path }) => budgetOf(site, path));
  const head = [
    'Pages, the most of each kind'.padEnd(44),
    'pages'.padStart(5),
    'bytes'.padStart(15),
    'script'.padStart(15),
    'fonts'.padStart(7),
    'requests'.padStart(9),
    'elements'.padStart(15),
  ].join('');
  const rows = PAGE_BUDGETS.flatMap((budget) => {
    const own = byBudget.get(budget) ?? [];
    return own.length > 0 ? [rowOf(budget, own)] : [];
  });
  const search = searchWeights(site).map(
    ({ name, used: bytes, bytes: limit }) => `${name.padEnd(49)}${used(bytes, limit, 15)}`,
  );
  return [head, ...rows, '', `${'Search'.padEnd(49)}${'bytes'.padStart(15)}`, ...search].join('\n');
}

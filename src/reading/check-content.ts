import { reportOf } from '../rules/problem.ts';
import { loadCatalog } from './load-catalog.ts';

/** `npm run check:content`: every problem in `content/`, or what it holds. */
const folder = process.argv[2] ?? 'content';
const { catalog, problems } = await loadCatalog(folder);

if (problems.length > 0) {
  console.error(reportOf(problems));
  process.exitCode = 1;
} else {
  const { sources, claims, duties, disputes, postings } = catalog;
  console.log(
    `${folder}: ${sources.length} sources, ${claims.length} claims, ${duties.length} duties, ${disputes.length} disputes, ${postings.length} postings; no problems.`,
  );
}

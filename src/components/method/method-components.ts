import Changes from './Changes.astro';
import CiteSite from './CiteSite.astro';
import CoreDifferences from './CoreDifferences.astro';
import Corrections from './Corrections.astro';
import Count from './Count.astro';
import DataFiles from './DataFiles.astro';
import NotRead from './NotRead.astro';
import Publisher from './Publisher.astro';
import QuotingTexts from './QuotingTexts.astro';
import Thresholds from './Thresholds.astro';
import ReadingListTable from './ReadingListTable.astro';
import VerdictCounts from './VerdictCounts.astro';
import WorkedExample from './WorkedExample.astro';

import type { METHOD_COMPONENTS } from '../../schema/prose.ts';

/** What content/pages/method.mdx may use beside the components of all prose: everything on that page that is computed. */
export const methodComponents = {
  Changes,
  CiteSite,
  CoreDifferences,
  Corrections,
  Count,
  DataFiles,
  NotRead,
  Publisher,
  QuotingTexts,
  Thresholds,
  ReadingListTable,
  VerdictCounts,
  WorkedExample,
} satisfies Readonly<Record<keyof typeof METHOD_COMPONENTS, unknown>>;

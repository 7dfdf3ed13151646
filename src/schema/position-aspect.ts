/** The aspect whose claims carry a `position`; apart from the schema so that browsers need not load that. */
export const POSITION_ASPECT = 'one-job-or-two';

/** The position that they are two jobs, as content/positions.yaml has it. */
export const TWO_JOBS = 'two-jobs';

/** The position that they are one job. */
export const ONE_JOB = 'one-job';

/** The aspect whose claims carry a `position`; apart from the schema so that browsers need not load that. */
export const POSITION_ASPECT = 'one-job-or-two';

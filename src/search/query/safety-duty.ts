import type { PageReference } from '../../model/page-reference.ts';

/** The duty of keeping people safe, which stands first wherever somebody may come to harm. */
export const SAFETY_DUTY: PageReference = { kind: 'duty', id: 'stay-empathetic' };

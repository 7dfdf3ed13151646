import { z } from 'astro/zod';

import { words } from './id.ts';

/** Front matter of `content/pages/<id>.mdx`: a standing page of prose. */
export const page = z.strictObject({ title: words, description: words });
export type PageData = z.infer<typeof page>;

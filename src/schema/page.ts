import { z } from 'astro/zod';

import { name, words } from './id.ts';

/** Front matter of `content/pages/<id>.mdx`: a standing page of prose. */
export const page = z.strictObject({ title: name, description: words });
export type PageData = z.infer<typeof page>;

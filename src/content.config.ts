import { resolve, sep } from 'node:path';

import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';

import { CONTENT_FOLDER, forgetSiteContent, readSiteContent } from './reading/site-content.ts';
import type { ProseKind } from './schema/kinds.ts';

/**
 * What Astro needs of the content: the files with prose, which it renders. They come from our own reader, which has read
 * and checked them; everything else goes to the pages through the catalog.
 */
function proseOf(kind: ProseKind): Loader {
  return {
    name: `${kind}-as-read`,
    load: async ({ store, watcher }) => {
      // Astro looks at what is told of a file, not at the claims that its page shows: each reading is told as another.
      let reading = 0;
      const fill = async (): Promise<void> => {
        reading += 1;
        const { content } = await readSiteContent();
        store.clear();
        for (const { id, file, data, body } of content[kind])
          store.set({
            id,
            data: { ...data },
            body,
            filePath: file,
            digest: String(reading),
            deferredRender: true,
          });
      };
      await fill();
      watcher?.on('all', (_event, path) => {
        if (!resolve(path).startsWith(resolve(CONTENT_FOLDER) + sep)) return;
        forgetSiteContent();
        void fill();
      });
    },
  };
}

export const collections = {
  sources: defineCollection({ loader: proseOf('sources') }),
  disputes: defineCollection({ loader: proseOf('disputes') }),
  pages: defineCollection({ loader: proseOf('pages') }),
} satisfies Readonly<Record<ProseKind, unknown>>;

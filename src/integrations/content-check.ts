import type { AstroIntegration } from 'astro';

import { escapeHtml } from '../outputs/html.ts';
import { readSiteContent, soundContent } from '../reading/site-content.ts';
import { type Problem, reportOf } from '../rules/problem.ts';

/** What a writer sees in the browser until the content is sound again. */
function errorPage(problems: readonly Problem[]): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Problems in the content</title>
<style>body{font:1rem/1.5 system-ui;margin:2rem;max-width:60rem}pre{white-space:pre-wrap;font-size:.95rem}</style>
<h1>Problems in the content</h1><p>Mend and save; then reload this page.</p><pre>${escapeHtml(reportOf(problems))}</pre></html>`;
}

/**
 * Checks the whole content before Astro reads any of it: Astro's own check stops at the first bad entry and only
 * logs dangling references. A build fails with every problem; `astro dev` shows them instead of a stack trace.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command === 'preview') return;
        if (command !== 'dev') {
          await soundContent();
          return;
        }
        const { problems } = await readSiteContent();
        if (problems.length > 0) console.error(`\n${reportOf(problems)}`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const wantsPage = request.headers.accept?.includes('text/html') ?? false;
          if (!wantsPage) return next();
          void readSiteContent().then(({ problems }) => {
            if (problems.length === 0) return next();
            console.error(`\n${reportOf(problems)}`);
            response.statusCode = 500;
            response.setHeader('content-type', 'text/html; charset=utf-8');
            response.end(errorPage(problems));
          }, next);
        });
      },
    },
  };
}

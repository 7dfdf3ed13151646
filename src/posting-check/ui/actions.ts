import { copy } from '../../clipboard/clipboard.ts';
import { formatDate } from '../../wording/formatting.ts';
import type { PostingCheck } from '../view/check.ts';
import { type ReportPlace, reportHtml, reportMarkdown } from '../view/report.ts';
import { part } from './dom.ts';
import { urls } from './load.ts';

/** What the buttons below the answer do. */

function reportPlace(): ReportPlace {
  const whole = (path: string): string => new URL(path, location.origin).href;
  return {
    duty: (id) => whole(urls.duty(id)),
    roleLines: (role) => whole(urls.roleLines(role)),
    page: whole(urls.posting()),
    day: formatDate(new Date().toISOString().slice(0, 10)),
  };
}

function download(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function copyAndSay(copied: Parameters<typeof copy>[0], confirmation: string): Promise<void> {
  part('note', HTMLElement).textContent = (await copy(copied)) ? confirmation : '';
}

/** By the name of the button. All but the link need a posting that was read. */
export const ACTIONS: Readonly<Record<string, (check: PostingCheck | undefined) => void>> = {
  copy: (check) => {
    if (!check) return;
    const place = reportPlace();
    void copyAndSay({ text: reportMarkdown(check, place), html: reportHtml(check, place) }, 'Report copied.');
  },
  link: () => {
    void copyAndSay({ text: location.href }, 'Link copied. The posting is in the link itself.');
  },
  markdown: (check) => {
    if (check) download('posting-check.md', 'text/markdown', reportMarkdown(check, reportPlace()));
  },
  html: (check) => {
    if (check) download('posting-check.html', 'text/html', reportHtml(check, reportPlace()));
  },
  print: () => {
    print();
  },
};

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What of others is shipped with the site, under whose terms: the notice of each must go with it. */

/** Packages whose files are part of the built site, and where. */
const SHIPPED = [{ name: 'pagefind', where: 'pagefind/' }] as const;

/** A package's own licence, with its version, which its package.json says. */
async function noticeOf({ name, where }: (typeof SHIPPED)[number]): Promise<string> {
  const folder = join('node_modules', name);
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { readonly version: string };
  // A folder of files, one for each part.
  const licences = join(folder, 'LICENSE');
  const names = (await readdir(licences)).sort();
  const texts = await Promise.all(names.map((file) => readFile(join(licences, file), 'utf8')));
  return `${name} ${version}, in ${where}\n\n${texts.map((text) => text.trim()).join('\n\n')}\n`;
}

/** The notices as a text file: of this site, from LICENSE, then of each package. */
export async function noticesFile(): Promise<string> {
  const own = (await readFile('LICENSE', 'utf8')).trim();
  return [own, ...(await Promise.all(SHIPPED.map(noticeOf)))].join(`\n\n${'-'.repeat(80)}\n\n`);
}

import type { Urls } from '../urls/urls.ts';
import type { Catalog, Duty } from '../model/catalog.ts';
import { escapeHtml } from './html.ts';
import { htmlLink } from './link-markup.ts';

/** Size of a card in CSS pixels: no card is cut off at it (tests/e2e/embed.spec.ts), and letters may be wider elsewhere. */
export const EMBED_SIZE = { width: 400, height: 640 } as const;
/** The least width that a card is at home at: there it shows less, so that the same height does where hosts are narrow. */
export const NARROW_EMBED_SIZE = { width: 280, height: EMBED_SIZE.height } as const;

function cardTitle({ name }: Duty): string {
  return `${name}: whose job is it?`;
}

/** The code to paste into a page that shows the card of one duty. */
export function embedCode(duty: Duty, urls: Urls): string {
  const { width, height } = EMBED_SIZE;
  const title = escapeHtml(cardTitle(duty));
  return `<iframe src="${urls.absolute(urls.embed(duty.id))}" title="${title}" width="${width}" height="${height}" loading="lazy"></iframe>`;
}

/** The oEmbed answer for a duty's page (oembed.com, version 1.0, type "rich"), as a static file. */
export function oembedOf(catalog: Catalog, duty: Duty, urls: Urls) {
  return {
    version: '1.0',
    type: 'rich',
    title: cardTitle(duty),
    provider_name: catalog.site.name,
    provider_url: urls.absolute(urls.home()),
    // Hosts that sandbox the frame let no link out of it.
    html: `${embedCode(duty, urls)}<p>${htmlLink(cardTitle(duty), urls.absolute(urls.duty(duty.id)))}</p>`,
    ...EMBED_SIZE,
  } as const;
}

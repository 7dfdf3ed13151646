import { ADAMS, METHOD, type Refused, refused } from './refused.ts';

/** Addresses that reach every export, and programs that follow them. */

const url = (what: string, address: string): Refused =>
  refused(
    what,
    ADAMS,
    'authors:',
    `url: ${JSON.stringify(address)}\n    authors:`,
    `content/${ADAMS}:15: texts[0].url: received ${JSON.stringify(address)}  [shape]`,
  );

const contact = (what: string, address: string): Refused =>
  refused(
    what,
    'site.yaml',
    'https://example.org/',
    JSON.stringify(address),
    `content/site.yaml:6: contact.href: received ${JSON.stringify(address)}  [shape]`,
  );

const link = (what: string, address: string): Refused =>
  refused(
    what,
    METHOD,
    /---\n\nHow/,
    `---\n\n[Words](<${address}>). How`,
    new RegExp(`^content/${METHOD}:6: \\(prose\\): received a link to `),
  );

export const ADDRESSES: readonly Refused[] = [
  url('javascript:', 'javascript:alert(1)'),
  url('data:', 'data:text/html,<script>alert(1)</script>'),
  url('file:', 'file:///etc/passwd'),
  url('mailto: of a text', 'mailto:a@example.org'),
  url('ftp:', 'ftp://example.org/a'),
  url('blob:', 'blob:https://example.org/1'),
  url('view-source:', 'view-source:https://example.org/'),
  url('a user name and a password', 'https://user:secret@example.org/'),
  url('a user name that looks like a host', 'https://example.com@evil.example/'),
  url('no scheme', 'example.org/post'),
  url('no slashes', 'https:example.org'),
  url('one slash', 'https:/example.org/'),
  url('no host', 'https:///post'),
  url('a host of this machine', 'http://localhost/post'),
  url('an address of a machine', 'http://127.0.0.1/post'),
  url('a blank', 'https://example.org/a post'),
  url('a quotation mark', 'https://example.org/"onclick="x'),
  url('a bracket', 'https://example.org/<b>'),
  url('braces, which BibTeX counts', 'https://example.org/{a'),
  url('letters that are not escaped', 'https://example.org/é'),
  url('3,000 characters', `https://example.org/${'a'.repeat(3000)}`),
  contact('a contact that is a script', 'javascript:alert(1)'),
  contact('a contact that is no address', 'write to us'),
  contact('a contact that writes to many', 'mailto:a@example.org,b@example.org'),
  contact('a contact that fills in a mail', 'mailto:a@example.org?bcc=evil@example.org'),
  link('a link of prose with a backslash, which browsers take for a slash', '/\\evil.example/'),
  link('a link of prose with a password', 'https://user:secret@example.org/'),
  link('a link of prose with a scheme in entities', '&#106;avascript:alert(1)'),
  link('a link of prose to vbscript:', 'vbscript:x'),
].map((row) =>
  // The report cuts what is long.
  row.what === '3,000 characters'
    ? { ...row, told: /^content\/sources\/adams\.mdx:15: texts\[0\]\.url: received "https:\/\/example\.org\/a{50,}/ }
    : row,
);

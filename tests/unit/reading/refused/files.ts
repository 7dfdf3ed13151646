import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { ADAMS_WROTE } from '../../../support/content.ts';
import type { ContentFolder } from '../../../support/content-folder.ts';
import { ADAMS, CLAIMS, DUTY, METHOD, type Refused, refused } from './refused.ts';

/** What is no file, no text, or no YAML. */

const file = (what: string, breakIt: (folder: ContentFolder) => void, told: string | RegExp): Refused => ({
  what,
  breakIt,
  told,
});

const bytes = (what: string, encode: (text: string) => Uint8Array, told: string): Refused =>
  file(what, (folder) => folder.write(DUTY, encode(folder.read(DUTY))), `content/${DUTY}${told}  [unreadable-file]`);

const syntax = (what: string, yaml: string, told: string): Refused =>
  file(what, (folder) => folder.write('circles.yaml', yaml), `content/circles.yaml:${told}  [syntax]`);

export const FILES: readonly Refused[] = [
  bytes(
    'Latin-1',
    (text) => Buffer.from(text.replace('someone', 'sömeone'), 'latin1'),
    ':2: received bytes that are no UTF-8',
  ),
  bytes('UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), ':1: received bytes that are no UTF-8'),
  bytes(
    'UTF-16 without a mark',
    (text) => Buffer.from(text, 'utf16le'),
    ': received null characters, as binary files have them',
  ),
  bytes(
    'a letter that is cut',
    (text) => Buffer.concat([Buffer.from(text), Uint8Array.of(0xc3)]),
    ':10: received bytes that are no UTF-8',
  ),
  bytes('a file of 5 MB', (text) => Buffer.from(`${text}# ${'x'.repeat(5_000_000)}\n`), ': received 5,000,209 bytes'),
  file(
    'a symbolic link',
    (folder) => {
      folder.write('../linked.yaml', folder.read(DUTY));
      folder.link(DUTY, '../../linked.yaml');
    },
    `content/${DUTY}: received a symbolic link  [no-file]`,
  ),
  file(
    'a link that leads nowhere',
    (folder) => folder.link(METHOD, 'gone.mdx'),
    `content/${METHOD}: received a symbolic link  [no-file]`,
  ),
  file(
    'a folder that links to itself',
    (folder) => folder.link('duties/all', '.'),
    'content/duties/all: received a symbolic link  [no-file]',
  ),
  file(
    'a folder of content that is a link',
    (folder) => folder.link('duties', 'sources'),
    'content/duties: received a symbolic link  [no-file]',
  ),
  file(
    'a folder called like a file',
    (folder) => mkdirSync(join(folder.path, 'duties/run.yaml')),
    'content/duties/run.yaml: received a folder  [no-file]',
  ),
  file(
    'a pipe, which would never end',
    (folder) => execFileSync('mkfifo', [join(folder.path, 'duties/pipe.yaml')]),
    'content/duties/pipe.yaml: received a pipe, a socket or a device  [no-file]',
  ),
  file(
    'a file of another kind beside the others',
    (folder) => folder.write('claims/.adams.yaml.swp', 'x'),
    'content/claims/.adams.yaml.swp: received a file of no known kind  [unknown-file]',
  ),
  syntax('a tag that nobody knows', 'circles: !list []\n', '1: received Unresolved tag: !list'),
  syntax(
    'a tag that would make code',
    'circles: !!js/function "x"\n',
    '1: received Unresolved tag: tag:yaml.org,2002:js/function',
  ),
  syntax(
    'another version of YAML',
    '%YAML 1.1\n---\ncircles: []\n',
    '1: received a directive of another version of YAML',
  ),
  syntax(
    'two documents',
    'circles: []\n---\ncircles: []\n',
    '2: received Source contains multiple documents; please use YAML.parseAllDocuments()',
  ),
  syntax('an alias', 'circles: &a []\nmore: *a\n', '2: received "*a" without quotes'),
  syntax('a field twice', 'circles: []\ncircles: []\n', '2: received Map keys must be unique'),
  syntax(
    'lists in lists without end',
    `circles: ${'['.repeat(20_000)}`,
    '1: received lists or fields that are nested too deeply',
  ),
  refused(
    'an unclosed component',
    METHOD,
    /---\n\nHow/,
    '---\n\n<Duty id="run-campaigns">How',
    /^content\/pages\/method\.mdx:6: \(prose\): received Expected a closing tag/,
  ),
  refused(
    'a component of another page',
    METHOD,
    /---\n\nHow/,
    '---\n\n<RoleDuties role="community-manager" />\n\nHow',
    `content/${METHOD}:6: <RoleDuties>: received the component "RoleDuties"  [prose]`,
  ),
  refused(
    'a word that is not in a closed list',
    METHOD,
    /---\n\nHow/,
    '---\n\n<Count of="claim" /> How',
    `content/${METHOD}:6: <Count of>: received "claim"  [prose]`,
  ),
  refused(
    'a component without its attribute',
    METHOD,
    /---\n\nHow/,
    '---\n\n<Claim /> How',
    `content/${METHOD}:6: <Claim>: received no id  [prose]`,
  ),
  refused(
    'an attribute twice',
    METHOD,
    /---\n\nHow/,
    '---\n\n<Claim id="adams-welcomes" id="brown-welcomes" /> How',
    `content/${METHOD}:6: <Claim>: received id twice  [prose]`,
  ),
  refused(
    'an object that is not of this world',
    ADAMS,
    'kind: person',
    'kind: person\n__proto__: { core: false }',
    `content/${ADAMS}:6: __proto__: received a field that this kind of file does not have  [shape]`,
  ),
  refused(
    'a number where a word belongs',
    CLAIMS,
    'stance: assigns',
    'stance: 1',
    `content/${CLAIMS}:7: claims[0].duties[0].stance: received 1  [shape]`,
  ),
  file(
    'a fingerprint of lists in lists',
    (folder) => folder.write('fingerprints/adams-2010-post.json', `${'['.repeat(3000)}${']'.repeat(3000)}`),
    /^content\/fingerprints\/adams-2010-post\.json: received \[\[+…  \[shape\]$/,
  ),
  file(
    'the text itself where its fingerprint belongs',
    (folder) => folder.write('fingerprints/adams-2010-post.json', ADAMS_WROTE),
    /^content\/fingerprints\/adams-2010-post\.json: received Unexpected token 'A'/,
  ),
];

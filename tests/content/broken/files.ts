import { type Case, raw } from '../../support/broken-content.ts';

/** Files that are stray, missing or unreadable. */
export const BROKEN_FILES: readonly Case[] = [
  {
    name: 'a file of no known kind',
    breakIt(content) {
      content.folder.write('duties/to-do.txt', 'Write more.');
      return [
        {
          file: 'duties/to-do.txt',
          field: '',
          received: 'a file of no known kind',
          hint: 'Move or rename it, or keep it outside of content/.',
        },
      ];
    },
  },
  {
    name: 'a file that must be there and is not',
    hidesOthers: true,
    breakIt(content) {
      content.folder.remove('changes.yaml');
      return [{ file: 'changes.yaml', field: '', received: 'no such file', hint: 'Add it, or restore it.' }];
    },
  },
  {
    name: 'YAML that cannot be read',
    breakIt(content) {
      const file = `claims/${content.source().id}.yaml`;
      content.append(file, '  - id: a: b\n');
      return [
        {
          file,
          field: '',
          received: 'Nested mappings are not allowed in compact mappings',
          hint: 'Mind the indentation, and quote words that hold ": " or start with a special character.',
        },
      ];
    },
  },
  {
    name: 'a fingerprint that cannot be read',
    breakIt(content) {
      const [file = ''] = content.folder.files('fingerprints');
      content.folder.write(file, content.folder.read(file).replace(',', ''));
      return [
        {
          file,
          field: '',
          received: 'Expected ',
          hint: 'Make the file anew, or mend its commas, quotes and brackets.',
        },
      ];
    },
  },
  {
    name: 'a fingerprint under another name',
    breakIt(content) {
      const file = content.folder.files('fingerprints').at(-1) ?? '';
      const renamed = file.replace('.json', '-copy.json');
      content.folder.write(renamed, content.folder.read(file));
      content.folder.remove(file);
      return [
        {
          file: renamed,
          field: 'text',
          received: `"${file.replace(/^.*\/|\.json$/g, '')}"`,
          hint: 'Rename the file, or make the fingerprint anew',
        },
      ];
    },
  },
  {
    name: 'an edition that was changed after it was frozen',
    breakIt(content) {
      const [file = ''] = content.folder.files('editions').filter((name) => name.endsWith('.json'));
      content.folder.replace(file, '"role":"both"', '"role":"community-manager"');
      return [{ file, field: '', received: 'a file with the SHA-256', hint: 'Bring back the file as it was frozen' }];
    },
  },
  {
    name: 'an edition that was never frozen',
    breakIt(content) {
      const file = 'editions/2025-01.json';
      const [frozen = ''] = content.folder.files('editions').filter((name) => name.endsWith('.json'));
      content.folder.write(file, content.folder.read(frozen).replace(/"id": "[\d-]+"/, '"id": "2025-01"'));
      return [{ file, field: '', received: 'an edition that SHA256SUMS does not have', hint: 'Remove it' }];
    },
  },
  {
    name: 'a role that is not described',
    breakIt(content) {
      content.edit('roles.yaml', (yaml) => yaml.deleteIn(['roles', 1]));
      return [{ file: 'roles.yaml', field: 'roles', received: 'community-manager', hint: 'Add social-media-manager.' }];
    },
  },
  {
    name: 'a date of the content without quotes',
    breakIt(content) {
      content.set('site.yaml', ['data', 'date'], raw, '2026-11-21');
      return [
        {
          file: 'site.yaml',
          field: 'data.date',
          received: 'an unquoted date (2026-11-21 to YAML)',
          hint: 'Put "date" in quotes.',
        },
      ];
    },
  },
  {
    name: 'a change below an older one',
    breakIt(content) {
      content.append(
        'changes.yaml',
        '  - date: "2026-11-20"\n    summary: One.\n  - date: "2026-11-21"\n    summary: Two.\n',
      );
      return [
        {
          file: 'changes.yaml',
          field: '.date',
          received: '"2026-11-21" after "2026-11-20"',
          hint: 'Move it above the changes that are older',
        },
      ];
    },
  },
  {
    name: 'a change on a day that does not exist',
    breakIt(content) {
      content.append('changes.yaml', '  - date: "2026-02-30"\n    summary: Three.\n');
      return [{ file: 'changes.yaml', field: '.date', received: '"2026-02-30"', hint: '' }];
    },
  },
];

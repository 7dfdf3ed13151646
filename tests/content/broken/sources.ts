import { type Case } from '../../support/broken-content.ts';

/** Sources and their prose. */
export const BROKEN_SOURCES: readonly Case[] = [
  {
    name: 'a source that says nothing',
    breakIt(content) {
      const { id, texts } = content.source(({ texts: all }) => all.length === 1);
      const text = content.folder
        .read(`sources/${id}.mdx`)
        .replaceAll(texts[0]?.id ?? '', 'silent-undated-post')
        .replaceAll(/^(name|short|sortName): .*/gm, '$1: Silent');
      content.folder.write('sources/silent.mdx', text);
      return [
        {
          file: 'sources/silent.mdx',
          field: '(file)',
          received: 'no claims',
          hint: 'Write what the source says, or remove it.',
        },
      ];
    },
  },
  {
    name: 'a source without one of the agreed headings',
    breakIt(content) {
      const { id } = content.source(({ page }) => page === 'argument');
      const file = `sources/${id}.mdx`;
      content.folder.write(file, content.folder.read(file).replace('## Compared with others\n', '## The others\n'));
      return [
        {
          file,
          field: '(prose)',
          received: '## The position | ## Who does what | ## The others |',
          hint: 'Please add "## Compared with others" and remove "## The others".',
        },
      ];
    },
  },
  {
    name: 'a profile with the headings of an argument',
    breakIt(content) {
      const { id } = content.source(({ page }) => page === 'profile');
      const file = `sources/${id}.mdx`;
      content.folder.write(file, content.folder.read(file).replace('## What it says\n', '## The position\n'));
      return [
        {
          file,
          field: '(prose)',
          received: '## The position | ## What we read',
          hint: 'Please add "## What it says" and remove "## The position".',
        },
      ];
    },
  },
  {
    name: 'an MDX file without front matter',
    breakIt(content) {
      const { id } = content.source();
      const file = `sources/${id}.mdx`;
      content.folder.write(file, content.folder.read(file).replace(/^---\n/, ''));
      return [
        {
          file,
          field: '(front matter)',
          received: 'no front matter between two lines of ---',
          hint: 'Add it; see the other files of this folder.',
        },
      ];
    },
  },
  {
    name: 'a short name that is too long',
    breakIt(content) {
      const { id } = content.source();
      const short = 'A name too long for a column head';
      content.set(`sources/${id}.mdx`, ['short'], short);
      return [{ file: `sources/${id}.mdx`, field: 'short', received: `"${short}"`, hint: 'Correct "short".' }];
    },
  },
];

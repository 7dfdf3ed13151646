import type { Fingerprint } from '../schema/fingerprint.ts';
import type { Finding, Rule } from './rule.ts';

/** What is wrong with the hashes of a fingerprint, and what would be right; undefined if nothing is. */
function wrongWindows({ words, windows }: Fingerprint): readonly [received: string, expected: string] | undefined {
  const at = windows.findIndex((one, index) => index > 0 && one <= (windows[index - 1] ?? ''));
  if (at !== -1) return [`"${windows[at] ?? ''}" after "${windows[at - 1] ?? ''}"`, 'hashes sorted, each once'];
  if (windows.length > words - 2) {
    return [`${windows.length} windows of ${words} words`, `at most ${words - 2}, one for every three words in a row`];
  }
  return undefined;
}

/** A fingerprint that was edited by hand, or cut, would pass or refuse quotations at will. */
export const fingerprints: Rule = {
  id: 'fingerprint',
  description:
    'A fingerprint has its hashes sorted, each once, no more than its words allow, and is of a text that was read.',
  check({ content }) {
    const onlyTitles = new Set(
      content.sources.flatMap(({ data }) => data.texts.filter(({ read }) => read === 'title').map(({ id }) => id)),
    );
    return content.fingerprints.flatMap(({ file, data }): Finding[] => {
      const wrong = wrongWindows(data);
      return [
        ...(wrong
          ? [
              {
                file,
                field: 'windows',
                received: wrong[0],
                expected: wrong[1],
                hint: 'Make the fingerprint anew with npm run fingerprint.',
              },
            ]
          : []),
        ...(onlyTitles.has(data.text)
          ? [
              {
                file,
                field: 'text',
                received: `"${data.text}", of which only the title is known`,
                expected: 'a text of which words were read',
                hint: 'Remove the fingerprint, or correct the depth of reading.',
              },
            ]
          : []),
      ];
    });
  },
};

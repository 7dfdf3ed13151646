import type { Content } from '../model/content.ts';
import { POSITION_ASPECT } from '../schema/lists.ts';
import type { ReadingDepth } from '../schema/text.ts';
import type { Finding, Rule } from './rule.ts';

/** How much was read of a text of a source; undefined where it is none of its texts. */
function depthOfTexts(content: Content): (source: string, text: string) => ReadingDepth | undefined {
  const sources = new Map(
    content.sources.map(({ id, data }) => [id, new Map(data.texts.map((text) => [text.id, text.read]))]),
  );
  return (source, text) => sources.get(source)?.get(text);
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** Nobody can be credited with a duty on the strength of a title. */
export const unreadTexts: Rule = {
  id: 'unread-text',
  description: 'A text of which only the title is known supports no duty.',
  check({ content }) {
    const depth = depthOfTexts(content);
    return content.claims.flatMap(({ id: source, file, data }) =>
      data.claims.flatMap((claim): Finding[] =>
        claim.duties.length === 0 || depth(source, claim.text) !== 'title'
          ? []
          : [
              {
                file,
                field: `claim ${claim.id}: duties`,
                received: `${claim.duties.map(({ duty }) => duty).join(', ')} from "${claim.text}", of which only the title is known`,
                expected: 'no duty: nobody could read the text',
                hint: 'Remove the duties, or correct the text or its depth of reading.',
              },
            ],
      ),
    );
  },
};

/** What is known only as quoted was read somewhere else; without that text nobody can check it. */
export const quotedTexts: Rule = {
  id: 'quoted-text',
  description: 'A claim from a text that is known only as quoted names the text in which it was read.',
  check({ content }) {
    const depth = depthOfTexts(content);
    return content.claims.flatMap(({ id: source, file, data }) =>
      data.claims
        .filter(({ text, readIn }) => depth(source, text) === 'quoted' && readIn === undefined)
        .map(({ id, text }) => ({
          file,
          field: `claim ${id}: readIn`,
          received: `none, while "${text}" is known only as another text quotes it`,
          expected: 'the id of the text that quotes it',
          hint: 'Add "readIn", or correct the text or its depth of reading.',
        })),
    );
  },
};

/** Where a claim was read is said only where it is another text. */
export const otherTexts: Rule = {
  id: 'read-in-itself',
  description: 'A claim that was read in its own text does not name it as another.',
  check: ({ content }) =>
    content.claims.flatMap(({ file, data }) =>
      data.claims
        .filter(({ text, readIn }) => text === readIn)
        .map(({ id, text }) => ({
          file,
          field: `claim ${id}: readIn`,
          received: `"${text}", the text itself`,
          expected: 'another text, or no "readIn"',
          hint: 'Remove "readIn".',
        })),
    ),
};

/** A claim is about something, says each thing once, and answers "one job or two?" only where that is its aspect. */
export const claimSubjects: Rule = {
  id: 'claim-subject',
  description: 'A claim names a duty or an aspect, each once, and has a position only with that aspect.',
  check: ({ content }) =>
    content.claims.flatMap(({ file, data }) =>
      data.claims.flatMap((claim): Finding[] => {
        const field = `claim ${claim.id}`;
        const twice = [...repeated(claim.duties.map(({ duty }) => duty)), ...repeated(claim.aspects)];
        const problems: Finding[] = twice.map((id) => ({
          file,
          field,
          received: `"${id}" twice`,
          expected: 'each duty and each aspect once',
          hint: 'Keep the one that the text supports.',
        }));
        if (claim.duties.length + claim.aspects.length === 0) {
          problems.push({
            file,
            field,
            received: 'neither a duty nor an aspect',
            expected: 'at least one of them: else the claim stands on no page but its own',
            hint: 'Add a duty with its stance or an aspect, or remove the claim.',
          });
        }
        if (claim.position !== undefined && !claim.aspects.includes(POSITION_ASPECT)) {
          problems.push({
            file,
            field: `${field}: position`,
            received: `"${claim.position}" without the aspect "${POSITION_ASPECT}"`,
            expected: `the aspect "${POSITION_ASPECT}" beside the position`,
            hint: `Add "${POSITION_ASPECT}" to aspects, or remove the position.`,
          });
        }
        return problems;
      }),
    ),
};

/** A source that says nothing would be a column of silences. */
export const sourcesSpeak: Rule = {
  id: 'source-speaks',
  description: 'Every source has claims.',
  check({ content, invalidIds }) {
    const speaking = new Set(content.claims.map(({ id }) => id));
    return content.sources
      .filter(({ id }) => !speaking.has(id) && !invalidIds.has(`claims/${id}`))
      .map(({ id, file }) => ({
        file,
        field: '(file)',
        received: 'no claims',
        expected: `content/claims/${id}.yaml with at least one claim`,
        hint: 'Write what the source says, or remove it.',
      }));
  },
};

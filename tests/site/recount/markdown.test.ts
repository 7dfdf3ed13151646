import { describe, test } from 'node:test';

import type { Nodes } from 'mdast';

import { assertNone } from '../../support/problems.ts';
import {
  ANSWER_WORDS,
  CELL_WORDS,
  certaintyWords,
  fullCountWords,
  mentionWords,
  stanceWords,
  verdictWords,
} from '../../support/recount/answer-words.ts';
import {
  type Answer,
  CAMPS,
  MENTIONS,
  NONE,
  answers,
  cellAt,
  differsInCore,
  interpretationsThatDecide,
  sourcesThat,
  tellingFirst,
} from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import {
  isReported,
  type Claim,
  claimOfId,
  claimsOfSource,
  disputes,
  duties,
  groups,
  sourceOfId,
  sources,
  textOfId,
} from '../../support/recount/data.ts';
import { eraWords } from '../../support/recount/era-answers.ts';
import { sidesOf } from '../../support/recount/dispute-sides.ts';
import {
  type Section,
  idsLinkedIn,
  itemsOf,
  linksIn,
  paragraphsOf,
  sectionNamed,
  sectionsBelow,
  sectionsOf,
  wordsOf,
} from '../../support/recount/markdown.ts';
import { addressOf } from '../../support/recount/pages.ts';
import { partsOf } from '../../support/recount/source-parts.ts';
import {
  WORDS,
  countWithNoun,
  numbersIn,
  oneSpace,
  readingLink,
  readingWords,
  reportedLinks,
  reportedWords,
  textDate,
} from '../../support/recount/words.ts';

/** Headings that parts are found by. */
const HEADINGS = {
  evidence: 'Who says what',
  claims: 'All statements',
  texts: 'The texts',
  table: 'Each duty, compared with all sources',
} as const;

const claimIds = (section: Section): readonly string[] =>
  itemsOf(section).map((item) => idsLinkedIn(linksIn(item), 'claims')[0] ?? '');
const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

/** What a claim says of the duties, or of the one whose page it is. */
function stancesOf({ role, duties: said }: Claim, dutyId?: string): readonly string[] {
  return said
    .filter(({ duty }) => dutyId === undefined || duty === dutyId)
    .map(({ duty, stance }) => {
      const words = stanceWords(role, stance);
      return `${dutyId === undefined ? `${duties.find(({ id }) => id === duty)?.name ?? ''}: ` : ''}${words}.`;
    });
}

/** What differs between the claims of a section and the data. */
function claimProblems(path: string, section: Section, dutyId?: string): readonly string[] {
  return itemsOf(section).flatMap((item) => {
    const claim = claimOfId(idsLinkedIn(linksIn(item), 'claims')[0] ?? '');
    const text = textOfId(claim.text);
    const evidence = `${text.title}, ${text.publication}, ${textDate(text)}; ${readingWords(text)}${isReported(claim) ? reportedWords(claim) : readingLink(claim) === null ? '' : ' (original)'}; ${claim.where}.`;
    const parts = [
      `${claim.says} (statement ${claim.id})`,
      ...(claim.quote === null ? [] : [`“${claim.quote}”`]),
      ...(claim.quoteWordsOf === 'reporter' ? [WORDS.reporterWords] : []),
      [evidence, ...stancesOf(claim, dutyId)].join(' '),
      ...(claim.note === null ? [] : [`${WORDS.note} ${claim.note}`]),
      ...(claim.caveat === null ? [] : [`${WORDS.caveat} ${claim.caveat}`]),
    ].map(oneSpace);
    const words = wordsOf(item);
    const links = isReported(claim) ? reportedLinks(claim) : [readingLink(claim)].filter((link) => link !== null);
    return [
      ...parts.filter((part) => !words.includes(part)).map((part) => `${path}: ${claim.id}: received no "${part}"`),
      ...differs(
        path,
        `the links of ${claim.id} to other sites`,
        linksIn(item).filter((link) => !link.startsWith(addressOf('/'))),
        links,
      ),
    ];
  });
}

const named = (id: string): string => {
  const { name, core } = sourceOfId(id);
  return core ? `${name} (${WORDS.core})` : name;
};

describe('the Markdown alternate of a duty', () => {
  const pages = answers.map((answer) => {
    const path = `/duties/${answer.duty.id}/index.md`;
    return { answer, path, sections: sectionsOf(path) };
  });
  const onEveryPage = (check: (answer: Answer, path: string, sections: readonly Section[]) => readonly string[]) => {
    assertNone(pages.flatMap(({ answer, path, sections }) => check(answer, path, sections)));
  };

  test('has the answers with their counts, how well that of all is supported, and who only mentions it', () => {
    onEveryPage((answer, path, [top]) => {
      const [definition, all, core, ...rest] = top ? paragraphsOf(top) : [];
      const mentioning = sourcesThat(answer, MENTIONS).map((id) => sourceOfId(id).short);
      return [
        ...differs(path, 'the name', top?.words, answer.duty.name),
        ...differs(path, 'the definition', definition?.startsWith(answer.duty.definition), true),
        ...differs(
          path,
          'the answer',
          all,
          `${ANSWER_WORDS[answer.all.value]}: ${fullCountWords(answer.all)}. ${certaintyWords(answer.all)}.`,
        ),
        ...differs(
          path,
          'the answer of the main sources',
          core,
          `Our main sources alone: ${verdictWords(answer.core, 'core')}.`,
        ),
        ...differs(path, 'the sources that only mention it, and what was said then and now', rest, [
          ...mentionWords(mentioning),
          ...eraWords(answer).map((words) => `Then and now. ${words}`),
        ]),
      ];
    });
  });

  test('has the groups of sources with their number, their sources and the claims of each', () => {
    onEveryPage((answer, path, sections) => {
      const { id } = answer.duty;
      const filled = CAMPS.filter((value) => sourcesThat(answer, value).length > 0);
      const speakingGroups = filled.map((value) => sourcesThat(answer, value));
      const numbers = [...speakingGroups, sourcesThat(answer, NONE)].map(({ length }) => length);
      const evidence = sectionsBelow(sections, HEADINGS.evidence);
      const voices = evidence.filter(({ depth }) => depth === 4);
      const others = evidence.findLast(({ depth }) => depth === 3);
      const speaking = speakingGroups.flat();
      return [
        ...differs(
          path,
          'the numbers of the groups',
          evidence.filter(({ depth }) => depth === 3).flatMap(({ words }) => numbersIn(words)),
          numbers,
        ),
        ...differs(
          path,
          'the sources',
          voices.map(({ words }) => words),
          speaking.map(named),
        ),
        ...differs(
          path,
          'the links to the sources',
          voices.flatMap(({ links }) => idsLinkedIn(links, 'sources')),
          speaking,
        ),
        ...voices.flatMap((voice, place) => {
          const source = speaking[place];
          if (source === undefined) return [];
          return differs(
            path,
            `the claims of ${source}`,
            claimIds(voice),
            ids(tellingFirst(cellAt(answer, source), id)),
          );
        }),
        ...voices.flatMap((voice) => claimProblems(path, voice, id)),
        ...differs(
          path,
          'the other sources',
          others ? others.blocks.flatMap((block) => idsLinkedIn(linksIn(block), 'sources')) : [],
          sourcesThat(answer, NONE),
        ),
      ];
    });
  });

  test('has the other names, disputes, related duties and interpretations of its page', () => {
    onEveryPage((answer, path, sections) => {
      const { duty } = answer;
      // What is linked after the evidence and before the block on citing.
      const evidence = sectionsBelow(sections, HEADINGS.evidence);
      const after = sections.slice(sections.indexOf(sectionNamed(sections, HEADINGS.evidence)) + evidence.length + 1);
      const links = after.flatMap((section) => itemsOf(section).flatMap(linksIn));
      const own = duty.id;
      return [
        ...differs(
          path,
          'interpretations that decide the answer',
          idsLinkedIn(links, 'claims'),
          interpretationsThatDecide(answer).map(({ claim }) => claim.id),
        ),
        ...differs(path, 'disputes', idsLinkedIn(links, 'disputes'), duty.disputes),
        ...differs(
          path,
          'related duties',
          idsLinkedIn(links, 'duties').filter((id) => id !== own),
          duty.related,
        ),
        ...differs(path, 'other names', after.flatMap(paragraphsOf).includes(duty.otherNames.join(' · ')), true),
      ];
    });
  });
});

describe('the Markdown alternate of a source', () => {
  const pages = sources.map((source) => {
    const path = `/sources/${source.id}/index.md`;
    return { source, path, sections: sectionsOf(path) };
  });

  test('counts its texts and claims', () => {
    assertNone(
      pages.flatMap(({ source, path, sections: [top] }) => {
        const line = top ? (paragraphsOf(top)[0] ?? '') : '';
        const core = source.core ? `${WORDS.coreSource} ` : '';
        const counts = `${countWithNoun(source.texts.length, 'text')}, ${countWithNoun(claimsOfSource(source.id).length, 'statement')}`;
        return differs(path, 'the line on the source', line, `${source.role}. ${core}${counts}.`);
      }),
    );
  });

  const hasTable = ({ blocks }: Section): boolean => blocks.some(({ type }) => type === 'table');

  test('has a table with each duty that it speaks of, its cell and the answers', () => {
    assertNone(
      pages.flatMap(({ source, path, sections }) => {
        const spoken = answers.filter((answer) => cellAt(answer, source.id).value !== NONE);
        if (spoken.length === 0) return differs(path, 'a table', sections.some(hasTable), false);
        const table = sectionNamed(sections, HEADINGS.table).blocks.find(({ type }) => type === 'table');
        const rows = table?.type === 'table' ? table.children.slice(1) : [];
        return [
          ...differs(
            path,
            'the links of the table',
            rows.flatMap(linksIn),
            spoken.map(({ duty }) => addressOf(`/duties/${duty.id}/#from-${source.id}`)),
          ),
          ...differs(
            path,
            'the rows of the table',
            rows.map((row) => row.children.map(wordsOf).join(' | ')),
            spoken.map((answer) =>
              [answer.duty.name, CELL_WORDS[cellAt(answer, source.id).value], bothAnswers(answer)].join(' | '),
            ),
          ),
        ];
      }),
    );
  });

  test('has every claim under its first duty or its first aspect', () => {
    assertNone(
      pages.flatMap(({ source, path, sections }) => {
        const expected = partsOf(source);
        const parts = sectionsBelow(sections, HEADINGS.claims);
        return [
          ...differs(
            path,
            'the headings of the claims',
            parts.map(({ words }) => words),
            expected.map(({ under }) => under.name),
          ),
          ...parts.flatMap((part, place) =>
            differs(path, `the claims under "${part.words}"`, claimIds(part), ids(expected[place]?.claims ?? [])),
          ),
          ...parts.flatMap((part) => claimProblems(path, part)),
        ];
      }),
    );
  });

  test('lists its texts with date and how much was read', () => {
    assertNone(
      pages.flatMap(({ source, path, sections }) =>
        differs(
          path,
          'the texts',
          itemsOf(sectionNamed(sections, HEADINGS.texts)).map(wordsOf),
          source.texts.map((text) => {
            const authors = text.authors.length === 0 ? WORDS.noAuthor : text.authors.join('; ');
            return oneSpace(
              `${text.title}. ${authors}. ${text.publication}, ${textDate(text)}. ${readingWords(text)}. ${text.readNote}`,
            );
          }),
        ),
      ),
    );
  });
});

/** The answer of all sources, and that of the main sources where it is another. */
function bothAnswers(answer: Answer): string {
  const core = differsInCore(answer) ? ` (our main sources: ${verdictWords(answer.core, 'core')})` : '';
  return verdictWords(answer.all) + core;
}

describe('the Markdown alternate of a dispute', () => {
  test('has the sides with their number of sources, the sources of each and their claims', () => {
    assertNone(
      disputes.flatMap((dispute) => {
        const path = `/disputes/${dispute.id}/index.md`;
        const sections = sectionsOf(path);
        const sides = sidesOf(dispute);
        const headings = sides.map(({ label, voices }) => `${label} (${countWithNoun(voices.length, 'source')})`);
        return [
          ...differs(
            path,
            'the sides',
            sections
              .filter(({ depth }) => depth === 2)
              .slice(0, sides.length)
              .map(({ words }) => words),
            headings,
          ),
          ...sides.flatMap(({ voices }, place) => {
            const heading = headings[place] ?? '';
            if (!sections.some(({ words }) => words === heading)) return [];
            const parts = sectionsBelow(sections, heading);
            return [
              ...differs(
                path,
                `the sources of "${heading}"`,
                parts.map(({ words }) => words),
                voices.map(({ source }) => named(source)),
              ),
              ...parts.flatMap((part, at) =>
                differs(path, `the claims of ${part.words}`, claimIds(part), voices[at]?.claims ?? []),
              ),
              ...parts.flatMap((part) => claimProblems(path, part)),
            ];
          }),
        ];
      }),
    );
  });
});

describe('llms.txt', () => {
  const path = '/llms.txt';
  const sections = sectionsOf(path);
  const entries = (folder: string): readonly Nodes[] =>
    sections.flatMap(itemsOf).filter((item) => idsLinkedIn(linksIn(item), folder, 'index.md').length > 0);

  test('has the duties by group, each with its answers', () => {
    const bySection = sections.filter((section) =>
      itemsOf(section).some((item) => idsLinkedIn(linksIn(item), 'duties', 'index.md').length > 0),
    );
    assertNone([
      ...differs(
        path,
        'the groups',
        bySection.map(({ words }) => words.replace(/^[^:]*: /, '')),
        groups.map(({ name }) => name),
      ),
      ...bySection.flatMap((section, place) =>
        differs(
          path,
          `the duties of "${section.words}"`,
          itemsOf(section).flatMap((item) => idsLinkedIn(linksIn(item), 'duties', 'index.md')),
          ids(duties.filter(({ group }) => group === groups[place]?.id)),
        ),
      ),
      ...differs(
        path,
        'the words on the duties',
        entries('duties').map(wordsOf),
        answers.map((answer) => `${answer.duty.name}: ${answer.duty.definition} ${bothAnswers(answer)}.`),
      ),
    ]);
  });

  test('has the disputes and the sources in their order', () => {
    assertNone([
      ...differs(
        path,
        'the disputes',
        entries('disputes').map(wordsOf),
        disputes.map(({ title, summary }) => oneSpace(`${title}: ${summary}`)),
      ),
      ...differs(
        path,
        'the sources',
        entries('sources').map(wordsOf),
        sources.map(({ name, summary }) => oneSpace(`${name}: ${summary}`)),
      ),
    ]);
  });
});

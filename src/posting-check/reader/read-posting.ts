import { softmax } from '../../search/index/softmax.ts';
import { wordsOf } from '../../search/index/tokeniser.ts';
import { isTradeWord } from '../../search/index/trade-words.ts';
import { type DutyModel, scoreSentence } from './duty-model.ts';
import { featuresOf } from './features.ts';
import { type Mark, marksOf } from './marks.ts';
import { isNegated } from './negation.ts';
import { PARAMETERS } from './parameters.ts';
import { TRAITS, isQuality } from './qualities.ts';
import { type PostingLine, postingLines } from './posting-lines.ts';
import { type Section, sectionsOf } from './sections.ts';
import { type Part, clausesOf, sentencesOf } from './sentences.ts';
import { type OtherJob, type TitleClass, announcedTitle, otherJobIn, titleClass } from './title.ts';

/** A duty that a line asks for. */
export interface FoundDuty {
  /** Id of the duty. */
  readonly duty: string;
  readonly marks: readonly Mark[];
  /** From 0 to 1. */
  readonly confidence: number;
  /** Whether it is asked for as a quality of the person: "You are patient". */
  readonly isQuality: boolean;
}

export interface ReadLine {
  readonly text: string;
  readonly section: Section;
  readonly duties: readonly FoundDuty[];
}

/** A posting, read. */
export interface PostingReading {
  readonly title: string;
  readonly titleClass: TitleClass;
  readonly otherJob: OtherJob | undefined;
  /** Whether it speaks of communities, social networks or what belongs to them at all. */
  readonly isOfTrade: boolean;
  readonly lines: readonly ReadLine[];
}

/** Longer texts are refused. */
export const LONGEST_POSTING = 50_000;

/** The duties that a part of a line asks for, the likeliest first. */
function dutiesOfPart(
  model: DutyModel,
  part: Part,
  section: Section,
  least: number,
  extra: number,
): readonly FoundDuty[] {
  const sentence = featuresOf(part.text);
  if (sentence.contentWords === 0) return [];
  const { logits, wordWeights } = scoreSentence(model, sentence);
  const none = model.duties.length;
  const biased = logits.map((logit, index) => (index === none ? logit + PARAMETERS.noneBias[section] + extra : logit));
  return softmax(biased)
    .map((confidence, index) => ({ confidence, index }))
    .filter(({ confidence, index }) => {
      const id = model.duties[index];
      if (id === undefined || (section === 'requirements' && !TRAITS.has(id))) return false;
      return confidence >= Math.min(least, PARAMETERS.furtherConfidence);
    })
    .sort((a, b) => b.confidence - a.confidence)
    .filter(({ confidence }, rank) => confidence >= (rank === 0 ? least : PARAMETERS.furtherConfidence))
    .map(({ confidence, index }) => ({
      duty: model.duties[index] ?? '',
      confidence,
      isQuality: isQuality(model.duties[index] ?? '', section, part.text),
      marks: marksOf(part, sentence.words, wordWeights(index)),
    }));
}

function dutiesOfLine(model: DutyModel, { text }: PostingLine, section: Section, extra: number): readonly FoundDuty[] {
  if (PARAMETERS.noneBias[section] === Infinity) return [];
  const found = new Map<string, FoundDuty>();
  const add = (one: FoundDuty): void => {
    const known = found.get(one.duty);
    if (known === undefined || (known.marks.length === 0 && one.marks.length > 0)) found.set(one.duty, one);
  };
  for (const sentence of sentencesOf(text)) {
    if (isNegated(sentence.text)) continue;
    for (const one of dutiesOfPart(model, sentence, section, PARAMETERS.sentenceConfidence, extra)) add(one);
    const clauses = clausesOf(sentence);
    if (clauses.length < 2) continue;
    for (const clause of clauses) {
      const { contentWords } = featuresOf(clause.text);
      if (isNegated(clause.text) || contentWords < PARAMETERS.leastWordsOfClause) continue;
      const least =
        contentWords < PARAMETERS.wordsOfFullClause ? PARAMETERS.shortClauseConfidence : PARAMETERS.clauseConfidence;
      for (const one of dutiesOfPart(model, clause, section, least, extra)) add(one);
    }
  }
  return [...found.values()].filter(({ marks }) => marks.length > 0);
}

const SOCIAL_MEDIA = /\bsocial media\b/i;
const speaksOfTrade = ({ text }: PostingLine): boolean => SOCIAL_MEDIA.test(text) || wordsOf(text).some(isTradeWord);

/** Reads one text after the other. */
export type ReadText = (text: string) => PostingReading;

/** So many lines are remembered: while somebody types, all but one of them are as they were. */
const MEMORY = 5_000;

/** A reader of postings in plain text, Markdown or HTML: their lines with the duties that they ask for, and their kind. */
export function createReader(model: DutyModel): ReadText {
  const memory = new Map<string, readonly FoundDuty[]>();
  const dutiesOf = (line: PostingLine, section: Section, extra: number): readonly FoundDuty[] => {
    const key = `${section} ${String(extra)} ${line.text}`;
    const known = memory.get(key);
    if (known !== undefined) return known;
    if (memory.size >= MEMORY) memory.clear();
    const found = dutiesOfLine(model, line, section, extra);
    memory.set(key, found);
    return found;
  };
  return (text) => {
    const lines = postingLines(text.slice(0, LONGEST_POSTING));
    const sections = sectionsOf(lines);
    const first = lines[0]?.text ?? '';
    const title = announcedTitle(first) ?? (sections[0] === 'title' ? first : '');
    const ofTitle = titleClass(title);
    const read = (extra: number): readonly ReadLine[] =>
      lines.map((line, index): ReadLine => {
        const section = sections[index] ?? 'opening';
        return { text: line.text, section, duties: dutiesOf(line, section, extra) };
      });
    const withDuties = (all: readonly ReadLine[]): number => all.filter(({ duties }) => duties.length > 0).length;
    // What asks for another kind of work uses the same words for other things: only what is plain counts then.
    const strictly = read(PARAMETERS.otherJobBias);
    const otherJob = otherJobIn(lines.map((line) => line.text).join('\n'), withDuties(strictly));
    const isOther = otherJob !== undefined || (title !== '' && ofTitle === 'none');
    return {
      title,
      titleClass: otherJob !== undefined && ofTitle !== 'social-media-manager' ? 'other-job' : ofTitle,
      otherJob,
      isOfTrade: lines.some(speaksOfTrade),
      lines: isOther ? strictly : read(0),
    };
  };
}

/** Reads one posting, as `createReader` does. */
export function readPosting(model: DutyModel, text: string): PostingReading {
  return createReader(model)(text);
}

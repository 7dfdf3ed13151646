import type { AnswersFile, SourceFile } from '../wire/answers-file.ts';
import { type ListedRecord, type RecordsFile, unpackRecords } from '../wire/records-file.ts';
import type { StatementsFile } from '../wire/statements-file.ts';
import type { TermWeightsFile } from '../wire/term-weights-file.ts';
import { load } from './files.ts';

/** The records, and by which name the script of the full text of their edition is asked for. */
export async function records(): Promise<{ readonly list: readonly ListedRecord[]; readonly fullText: string }> {
  const file = await load<RecordsFile>('records');
  return { list: unpackRecords(file), fullText: file.fullText };
}

export const termWeights = () => load<TermWeightsFile>('term-weights');

export const statements = () => load<StatementsFile>('statements');

export const answers = () => load<AnswersFile>('answers');

/** What a source says of each duty that it speaks of. */
export const source = (id: string) => load<SourceFile>(`sources/${id}`);

import type { Catalog, Claim, CountedClaim, DutyStatement } from '../../model/catalog.ts';
import { type SourceCell, sourceCell } from '../../model/judgement.ts';
import type { TextDate } from '../../schema/date.ts';
import { ROLE_IDS } from '../../schema/role-ids.ts';
import { STANDINGS } from '../../schema/standing.ts';

/**
 * What a browser loads to compute answers from the evidence that a reader chooses: who says what of which duty, and
 * nothing that could be read. Closed lists travel as places in them, and a claim as a few numbers.
 */
export interface EvidenceFile {
  /** Id and name. */
  readonly duties: readonly (readonly [id: string, name: string])[];
  readonly sources: readonly PackedSource[];
}

/** A source with its texts; `circle` is empty outside of any. */
type PackedSource = readonly [id: string, core: 0 | 1, standing: number, circle: string, texts: readonly PackedText[]];
/** A text with its claims. */
type PackedText = readonly [date: TextDate, depth: number, claims: readonly PackedClaim[]];
/** Whose role, and whether it was read in another text; then what it says of each duty. */
type PackedClaim = readonly [head: number, ...statements: number[]];

const ROLES = [...ROLE_IDS, 'both'] as const;
const STANCES = ['assigns', 'denies', 'mentions'] as const;
const DEPTHS = ['whole', 'part', 'quoted', 'title'] as const;

/** A number that holds a place in a list and, below it, a place in a shorter one. */
const joined = (high: number, low: number, count: number): number => high * count + low;

function packClaim(claim: Claim, dutyAt: ReadonlyMap<string, number>): PackedClaim {
  const isSecondHand = claim.text.id !== claim.readIn.id;
  const statements = claim.duties.flatMap(({ duty, stance, interpreted }) => {
    const at = dutyAt.get(duty);
    if (at === undefined) return [];
    const said = joined(STANCES.indexOf(stance), interpreted === undefined ? 0 : 1, 2);
    return [joined(at, said, 2 * STANCES.length)];
  });
  return [joined(ROLES.indexOf(claim.role), isSecondHand ? 1 : 0, 2), ...statements];
}

/** Packs what all sources say of duties; a claim that says nothing of a duty is left out. */
export function packEvidence(catalog: Catalog): EvidenceFile {
  const dutyAt = new Map(catalog.duties.map(({ id }, index) => [id, index]));
  const byText = Map.groupBy(
    catalog.claims.filter(({ duties }) => duties.length > 0),
    ({ text }) => text.id,
  );
  return {
    duties: catalog.duties.map(({ id, name }) => [id, name]),
    sources: catalog.sources.map(({ id, core, standing, circle = '', texts }) => [
      id,
      core ? 1 : 0,
      STANDINGS.indexOf(standing),
      circle,
      texts.flatMap((text): PackedText[] => {
        const claims = byText.get(text.id) ?? [];
        if (claims.length === 0) return [];
        return [[text.date, DEPTHS.indexOf(text.read), claims.map((claim) => packClaim(claim, dutyAt))]];
      }),
    ]),
  };
}

/** The entry of a closed list at a place. Throws where there is none: the file is of another edition than the script. */
function entryAt<Entry>(list: readonly Entry[], place: number): Entry {
  const entry = list[place];
  if (entry === undefined) throw new Error('The evidence is packed in a way that this script does not know.');
  return entry;
}

/** A duty with what every source says of it, in the order of the sources; "none" too. */
export interface DutyEvidence {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly SourceCell<CountedClaim>[];
}

type Statements = Map<number, DutyStatement<CountedClaim>[]>;

function unpackClaim(packed: PackedClaim, claimOf: (isSecondHand: boolean) => CountedClaim, into: Statements): void {
  const [head, ...statements] = packed;
  const role = entryAt(ROLES, Math.floor(head / 2));
  const claim = claimOf(head % 2 === 1);
  for (const packedStatement of statements) {
    const duty = Math.floor(packedStatement / (2 * STANCES.length));
    const said = packedStatement % (2 * STANCES.length);
    const statement = { claim, role, stance: entryAt(STANCES, Math.floor(said / 2)) };
    const list = into.get(duty) ?? [];
    // Why we take the words so is not sent; that we do is what counts.
    list.push(said % 2 === 1 ? { ...statement, interpreted: '' } : statement);
    into.set(duty, list);
  }
}

/** What the packed sources say of each duty, as the engine takes it. */
export function unpackEvidence({ duties, sources }: EvidenceFile): readonly DutyEvidence[] {
  const spoken = sources.map(([id, core, standing, circle, texts]) => {
    const source = {
      id,
      core: core === 1,
      standing: entryAt(STANDINGS, standing),
      ...(circle === '' ? {} : { circle }),
    };
    const statements: Statements = new Map();
    for (const [index, [date, depth, claims]] of texts.entries()) {
      const text = { id: `${id} ${index}`, date, read: entryAt(DEPTHS, depth) };
      const claimOf = (isSecondHand: boolean): CountedClaim => ({
        source,
        text,
        readIn: { id: isSecondHand ? `${text.id} elsewhere` : text.id },
      });
      for (const claim of claims) unpackClaim(claim, claimOf, statements);
    }
    return { source, statements };
  });
  return duties.map(([id, name], index) => ({
    id,
    name,
    cells: spoken.map(({ source, statements }) => sourceCell(source, statements.get(index) ?? [])),
  }));
}

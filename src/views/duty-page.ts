import type { Catalog, Claim, Dispute, Duty, Source } from '../model/catalog.ts';
import type { Stance } from '../schema/claim.ts';
import type { RoleId } from '../schema/role-ids.ts';
import { type JudgedDuty, type SourceCell, judgedById } from '../model/judgement.ts';
import { type CellValue, rolesOf } from '../model/verdict.ts';
import { strongestFirst, strongestOf } from './strongest.ts';

/** What one source says of a duty, as its page has room for it. */
export interface DutyVoice {
  readonly source: Source;
  /** Claims that are shown with their evidence, the strongest first. */
  readonly inFull: readonly Claim[];
  /** Where none is, the strongest, shown in one line. */
  readonly inShort: readonly Claim[];
  /** Its other claims, which stand on the page with all of them. */
  readonly more: readonly Claim[];
  /** The role that only these give the duty to, so that who reads what is shown does not take the source for the other's. */
  readonly alsoGivenBy: RoleId | undefined;
}

/** Sources that say the same of a duty. */
export interface DutyCamp {
  readonly value: Exclude<CellValue, 'none'>;
  readonly cells: readonly SourceCell[];
  /** The same sources with their claims: first those with a claim in full, the strongest first, then the others. */
  readonly voices: readonly DutyVoice[];
}

export interface DutyPage {
  readonly judged: JudgedDuty;
  /** Speaking sources by what they say, in the order in which evidence is read; empty camps left out. */
  readonly camps: readonly DutyCamp[];
  /** How many claims are shown in full. */
  readonly shown: number;
  /** How many are not: where there are any, a page of its own has all in full. */
  readonly shortened: number;
  readonly nothingFound: readonly Source[];
  /** Whether these are named: there may be more than a page can carry. */
  readonly areNothingFoundNamed: boolean;
  readonly group: string;
  readonly related: readonly Duty[];
  readonly disputes: readonly Dispute[];
  /** Statements of which the duty is our interpretation and without which the answer would be another. */
  readonly decisive: readonly { readonly claim: Claim; readonly interpreted: string }[];
}

const CAMPS: readonly DutyCamp['value'][] = ['community-manager', 'both', 'social-media-manager', 'denies', 'mentions'];

/** Claims that a page shows in full: so many as its weight allows on the duties of which most sources speak. */
const IN_FULL = 7;

/** So many sources in which nothing was found are named on every page of a duty; more are counted. */
const NAMED_MAX = 200;

const WEIGHT: Readonly<Record<Stance, number>> = { assigns: 0, denies: 1, mentions: 2 };

/** A cell with the claims that make it before those that only mention the duty, and first-hand ones first. */
function tellingFirst(cell: SourceCell): SourceCell {
  const isSecondHand = ({ text, readIn }: Claim): number => Number(text.id !== readIn.id);
  const statements = cell.statements.toSorted(
    (a, b) => WEIGHT[a.stance] - WEIGHT[b.stance] || isSecondHand(a.claim) - isSecondHand(b.claim),
  );
  return { ...cell, statements, claims: [...new Set(statements.map(({ claim }) => claim))] };
}

/** The role that only the claims beside those that are shown give the duty to. */
function givenOnlyBeside({ statements }: SourceCell, more: readonly Claim[]): RoleId | undefined {
  const given = Map.groupBy(
    statements.filter(({ stance }) => stance === 'assigns'),
    ({ claim }) => more.includes(claim),
  );
  const roles = (isBeside: boolean): readonly RoleId[] =>
    (given.get(isBeside) ?? []).flatMap(({ role }) => rolesOf(role));
  return roles(true).find((role) => !roles(false).includes(role));
}

/** The claims of a camp's sources, those that are shown in full first, in the order in which they were chosen. */
function voicesOf(cells: readonly SourceCell[], chosen: readonly Claim[]): DutyVoice[] {
  const rank = new Map(chosen.map((claim, index) => [claim, index]));
  const rankOf = ({ inFull: [first] }: DutyVoice): number => (first && rank.get(first)) ?? chosen.length;
  return cells
    .map((cell) => {
      const claims = [...new Set(strongestFirst(cell).map(({ claim }) => claim))];
      const inFull = claims.filter((claim) => rank.has(claim));
      const inShort = inFull.length > 0 ? [] : claims.slice(0, 1);
      const more = claims.filter((claim) => !rank.has(claim) && !inShort.includes(claim));
      return { source: cell.source, inFull, inShort, more, alsoGivenBy: givenOnlyBeside(cell, more) };
    })
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

/**
 * Everything that stands on a duty's page, with at most so many claims in full: the strongest of each side. What only
 * mentions the duty is no side, and has what room they leave. Throws for an id that no duty has.
 */
export function dutyPage(catalog: Catalog, dutyId: string, inFull = IN_FULL): DutyPage {
  const judged = judgedById(catalog, dutyId);
  const { duty, speaking: cells, verdict } = judged;
  const spoke = new Set(cells.map(({ source }) => source.id));
  const nothingFound = catalog.sources.filter(({ id }) => !spoke.has(id));
  const decisive = new Set(verdict.all.decisive);
  const cellsOf = (value: CellValue): SourceCell[] => cells.filter((cell) => cell.value === value);
  const sides = CAMPS.filter((value) => value !== 'mentions').map(cellsOf);
  const ranked = [...strongestOf(sides), ...strongestOf([cellsOf('mentions')])];
  const claims = [...new Set(ranked.map(({ claim }) => claim))];
  const chosen = claims.slice(0, inFull);
  return {
    judged,
    camps: CAMPS.map((value) => ({
      value,
      cells: cellsOf(value).map(tellingFirst),
      voices: voicesOf(cellsOf(value), chosen),
    })).filter((camp) => camp.cells.length > 0),
    shown: chosen.length,
    shortened: claims.length - chosen.length,
    nothingFound,
    areNothingFoundNamed: nothingFound.length <= NAMED_MAX,
    group: catalog.groupById.get(duty.group)?.name ?? '',
    related: duty.related.flatMap((id) => catalog.dutyById.get(id) ?? []),
    disputes: catalog.disputesByDuty.get(dutyId) ?? [],
    decisive: cells.flatMap(({ statements }) =>
      statements.flatMap(({ claim, interpreted }) =>
        interpreted !== undefined && decisive.has(claim) ? [{ claim, interpreted }] : [],
      ),
    ),
  };
}

/** The claims that a page shows in full, in the order in which it shows them. */
export function claimsInFull({ camps }: DutyPage): Claim[] {
  return camps.flatMap(({ voices }) => voices.flatMap(({ inFull }) => inFull));
}

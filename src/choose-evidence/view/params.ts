import { EVIDENCE_TRAITS, type EvidenceChoice, type EvidenceTrait } from '../../model/evidence-choice.ts';

/** What is left out, as the address of a page has it: `?without=vendor,until-2013`. */

const PARAMETER = 'without';

const isTrait = (value: string): value is EvidenceTrait => EVIDENCE_TRAITS.some((trait) => trait === value);

/** A choice from an address, and what the address asks to leave out that we do not know. */
export interface AskedChoice {
  readonly leftOut: EvidenceChoice;
  readonly unknown: readonly string[];
}

/** The choice in a query string; what is not known is left out of it, and named. */
export function readEvidenceChoice(search: string): AskedChoice {
  const values = new Set(
    new URLSearchParams(search)
      .getAll(PARAMETER)
      .flatMap((value) => value.split(','))
      .filter((value) => value !== ''),
  );
  return {
    leftOut: new Set([...values].filter(isTrait)),
    unknown: [...values].filter((value) => !isTrait(value)),
  };
}

/** The query string of a choice, in the order of the list; empty where everything counts. Other parameters are kept. */
export function evidenceSearch(search: string, leftOut: EvidenceChoice): string {
  const params = new URLSearchParams(search);
  params.delete(PARAMETER);
  const rest = params.toString();
  if (leftOut.size === 0) return rest === '' ? '' : `?${rest}`;
  // Ids need no escaping, and commas are better to read than %2C.
  const chosen = EVIDENCE_TRAITS.filter((trait) => leftOut.has(trait)).join(',');
  return `?${rest === '' ? '' : `${rest}&`}${PARAMETER}=${chosen}`;
}

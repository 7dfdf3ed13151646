/**
 * Chooses the evidence that counts, on the chart of the home page and in the table of all duties. Loaded by
 * src/components/ChooseLoader.astro when somebody opens the choice, or comes by the address of one.
 */
import { createEvidenceUrls } from '../../urls/urls.ts';
import { unknownInWords } from '../../wording/evidence-choice.ts';
import { evidenceSearch, readEvidenceChoice } from '../view/params.ts';
import type { EvidenceChoice } from '../../model/evidence-choice.ts';
import { claimsByTrait, recount } from '../view/recount.ts';
import { type DutyEvidence, type EvidenceFile, unpackEvidence } from '../wire/evidence-file.ts';
import { inChart } from './chart.ts';
import { element } from '../../search/ui/dom.ts';
import { required } from './dom.ts';
import { choiceForm } from './form.ts';
import { inMatrix } from './matrix.ts';
import { outcomeOf } from './outcome.ts';

const urls = createEvidenceUrls(import.meta.env.BASE_URL);

/** What shows the answers on this page, and the other page that shows them. */
function shownHere() {
  const table = document.querySelector<HTMLTableElement>('main table');
  return table
    ? { show: inMatrix(table, urls), other: { name: 'the chart', href: urls.home() } }
    : {
        show: inChart(required(document, '.chart', HTMLElement), urls),
        other: { name: 'the table of all duties', href: urls.matrix() },
      };
}

const choose = required(document, '.choose', HTMLDetailsElement);
const content = required(choose, 'div', HTMLElement);
const failed = required(choose, '.failed', HTMLElement);
const status = required(document, '.chosen [role=status]', HTMLElement);
const outcome = required(document, '.chosen > div', HTMLElement);

function keepInAddress(leftOut: EvidenceChoice): void {
  const search = evidenceSearch(location.search, leftOut);
  history.replaceState(null, '', location.pathname + search + location.hash);
}

function start(evidence: readonly DutyEvidence[]): void {
  const { show, other } = shownHere();
  const asked = readEvidenceChoice(location.search);
  const update = (): void => {
    const leftOut = form.leftOut();
    const duties = recount(evidence, leftOut);
    const href = other.href + evidenceSearch('', leftOut);
    const { sentence, details } = outcomeOf(evidence, duties, leftOut, urls, { ...other, href });
    show(duties, leftOut.size === 0 ? 'all' : 'chosen');
    keepInAddress(leftOut);
    // Set where it is another one only, so that it is announced once.
    if (status.textContent !== sentence) status.textContent = sentence;
    outcome.replaceChildren(...details);
  };
  const form = choiceForm(claimsByTrait(evidence), asked.leftOut, update);
  const unknown = unknownInWords(asked.unknown);
  content.replaceChildren(
    ...(unknown === '' ? [] : [element('p', { class: 'unknown', role: 'alert' }, unknown)]),
    form.form,
  );
  if (asked.leftOut.size > 0) update();
  else keepInAddress(asked.leftOut);
}

async function load(): Promise<void> {
  const response = await fetch(urls.evidenceFile());
  if (!response.ok) throw new Error(`The evidence could not be loaded: ${String(response.status)}.`);
  start(unpackEvidence((await response.json()) as EvidenceFile));
}

function tryToLoad(): void {
  load().then(
    () => {
      choose.removeEventListener('toggle', retry);
    },
    () => {
      failed.hidden = false;
    },
  );
}

function retry(): void {
  if (choose.open) tryToLoad();
}

choose.addEventListener('toggle', retry);
tryToLoad();

/**
 * The check of a posting in the browser: loaded by src/components/PostingLoader.astro when somebody turns to it. What is
 * pasted is read here; nothing of it is ever sent.
 */
import { LONGEST_POSTING } from '../reader/read-posting.ts';
import { type PostingCheck, checkPosting } from '../view/check.ts';
import { checkView } from '../view/check-view.ts';
import { answerInWords } from '../view/sentences.ts';
import { h } from '../view/tree.ts';
import { ACTIONS } from './actions.ts';
import { part, toNode } from './dom.ts';
import { textOfFile } from './dropped-file.ts';
import { fromFragment, toFragment } from './fragment.ts';
import { loadedCheck, urls } from './load.ts';

/** How long nobody types before the text is read, and before it stands in the address. */
const PAUSE_MS = 120;
const ADDRESS_PAUSE_MS = 600;

const field = part('field', HTMLTextAreaElement);
const status = part('status', HTMLElement);
const result = part('result', HTMLElement);
const tools = part('tools', HTMLElement);
let current: PostingCheck | undefined;
let turn = 0;

/** Shows a sentence in place of a result; nothing where there is nothing to say. */
function sayOnly(sentence: string): void {
  current = undefined;
  status.textContent = sentence;
  tools.hidden = true;
  result.replaceChildren(...(sentence === '' ? [] : [toNode(h('p', { class: 'answer lead' }, sentence))]));
}

async function show(): Promise<void> {
  const mine = (turn += 1);
  const text = field.value;
  if (text.trim() === '') {
    sayOnly('');
    return;
  }
  if (text.length > LONGEST_POSTING) {
    const [length, most] = [text.length, LONGEST_POSTING].map((number) => number.toLocaleString('en-GB'));
    sayOnly(`This text has ${length ?? ''} characters. The check reads up to ${most ?? ''}: paste the posting alone.`);
    return;
  }
  const check = await loadedCheck();
  if (mine !== turn) return;
  if (check === undefined) {
    sayOnly('The check could not be loaded. Your text is still here: try again when you are online.');
    return;
  }
  current = checkPosting(check.read(text), check.facts);
  result.replaceChildren(...checkView(current, urls).map(toNode));
  const answer = answerInWords(current);
  if (status.textContent !== answer) status.textContent = answer;
  tools.hidden = false;
}

async function keepInAddress(): Promise<void> {
  const text = field.value;
  if (text.length > LONGEST_POSTING) return;
  // A place on the page stays in the address while there is no posting.
  if (text.trim() === '' && !location.hash.startsWith('#posting=')) return;
  const fragment = await toFragment(text);
  if (text === field.value) history.replaceState(null, '', location.pathname + location.search + fragment);
}

let [pause, addressPause] = [0, 0];
function changed(): void {
  clearTimeout(pause);
  clearTimeout(addressPause);
  pause = window.setTimeout(() => void show(), PAUSE_MS);
  addressPause = window.setTimeout(() => void keepInAddress(), ADDRESS_PAUSE_MS);
}

function fill(text: string): void {
  field.value = text;
  void show();
  void keepInAddress();
}

async function readFile(file: File | undefined): Promise<void> {
  if (!file) return;
  const read = await textOfFile(file);
  if ('text' in read) fill(read.text);
  else sayOnly(read.refusal);
}

/** The posting of the address, if it holds one; else what already stands in the field. */
async function open(): Promise<void> {
  const text = await fromFragment(location.hash);
  if (text !== undefined) field.value = text;
  await Promise.all([show(), keepInAddress()]);
}

field.addEventListener('input', changed);
field.addEventListener('dragover', (event) => {
  event.preventDefault();
});
field.addEventListener('drop', (event) => {
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  event.preventDefault();
  void readFile(file);
});
const file = part('file', HTMLInputElement);
file.addEventListener('change', () => void readFile(file.files?.[0]));

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-act], [data-example]') : null;
  const { act, example } = button?.dataset ?? {};
  if (example !== undefined) fill(example);
  if (act === 'clear') {
    fill('');
    field.focus();
  } else if (act === 'link') void keepInAddress().then(() => ACTIONS['link']?.(undefined));
  else if (act !== undefined && current) ACTIONS[act]?.(current);
});
addEventListener('hashchange', () => void open());

// Loaded as soon as somebody turns to the field, so that from then on the check needs no network.
void loadedCheck();
void open();

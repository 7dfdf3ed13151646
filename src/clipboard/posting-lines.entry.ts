/**
 * The list of duties on a role's page: which lines are chosen, and copying them. Loaded by
 * src/components/roles/LinesLoader.astro when somebody chooses or copies, or comes by the address of a choice.
 */
import { mixtureInWords, mixtureOf } from '../outputs/job-mix.ts';
import { LIST_FORMAT_NAMES, type ListFormat, type ListedLine, LIST_FORMATS, listAs } from '../outputs/posting-list.ts';
import { type RoleId, ROLE_IDS } from '../schema/role-ids.ts';
import { choiceSearch, readChoice } from './choice.ts';
import { copy } from './clipboard.ts';

/** A line of the form: its box, and what the page says of it. */
interface Line extends ListedLine {
  readonly box: HTMLInputElement;
  readonly path: string;
  readonly owner: RoleId | undefined;
  readonly count: string;
  readonly isLeading: boolean;
}

const role = (value: string | undefined): RoleId | undefined => ROLE_IDS.find((id) => id === value);
const format = (value: string): ListFormat | undefined => LIST_FORMATS.find((one) => one === value);

/** Addresses are those that the page is published under, wherever it is looked at. */
const published = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
const whole = (path: string): string => new URL(path, published).href;

/** "1 line", "10 lines". */
const inWords = ({ length }: readonly Line[]): string => `${length} ${length === 1 ? 'line' : 'lines'}`;

function say(words: string): void {
  const status = document.querySelector('.copied');
  if (status) status.textContent = words;
}

/** Whether a line is in one of the choices that the form offers at once. */
function isIn(choice: string, { box, isLeading }: Line): boolean {
  return choice === 'preset' ? box.defaultChecked : choice === 'leading' && isLeading;
}

function linesIn(form: HTMLFormElement): Line[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map((box) => {
    const link = box.closest('li')?.querySelector('a');
    const path = link?.getAttribute('href') ?? '';
    const { owner, count = '', trait, leading } = box.dataset;
    return {
      box,
      path,
      id: box.value,
      line: link?.textContent.trim() ?? '',
      name: box.ariaLabel ?? '',
      isTrait: trait !== undefined,
      address: whole(path),
      owner: role(owner),
      count,
      isLeading: leading !== undefined,
    };
  });
}

function start(form: HTMLFormElement): void {
  const lines = linesIn(form);
  const ids = (those: readonly Line[]): string[] => those.map(({ id }) => id);
  const preset = ids(lines.filter(({ box }) => box.defaultChecked));
  const own = role(form.dataset['role']) ?? 'community-manager';
  const warning = form.querySelector('.mix');
  const chosen = (): Line[] => lines.filter(({ box }) => box.checked);

  const warn = (): void => {
    const now = chosen();
    const mixture = mixtureOf(now, own);
    const links = (mixture?.lines ?? []).flatMap(({ path, name, count }, index) => {
      const link = document.createElement('a');
      link.href = path;
      link.textContent = name;
      return [index > 0 ? '; ' : '', link, ` (${count})`];
    });
    warning?.replaceChildren(...(mixture ? [mixtureInWords(mixture, now.length), ...links, '.'] : []));
  };

  const show = (): void => {
    const count = form.querySelector('.chosen');
    if (count) count.textContent = inWords(chosen());
    history.replaceState(
      null,
      '',
      location.pathname + choiceSearch(location.search, ids(chosen()), preset) + location.hash,
    );
    warn();
  };

  const copyAs = async (wanted: string): Promise<void> => {
    const now = chosen();
    if (now.length === 0) {
      say('No line is chosen: there is nothing to copy.');
      return;
    }
    const context = {
      role: own,
      roleAddress: published,
      dutiesAddress: whole(form.dataset['duties'] ?? ''),
    };
    const kind = format(wanted);
    const copied = kind
      ? { text: listAs(kind, now, context) }
      : { text: listAs('text', now, context), html: listAs('html', now, context) };
    const done = await copy(copied);
    say(done ? `${inWords(now)} copied${kind ? ` as ${LIST_FORMAT_NAMES[kind]}` : ', with links'}.` : '');
  };

  const choose = (wanted: string): void => {
    for (const line of lines) line.box.checked = isIn(wanted, line);
    show();
    say(`${inWords(chosen())} chosen.`);
  };

  const asked = readChoice(location.search, ids(lines));
  if (asked) for (const { box, id } of lines) box.checked = asked.includes(id);
  for (const part of form.querySelectorAll('details')) part.open ||= part.querySelector(':checked') !== null;
  show();
  form.addEventListener('change', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    if (button.name === 'choose') choose(button.value);
    else void copyAs(button.value);
  });
}

const form = document.querySelector<HTMLFormElement>('.posting-lines');
if (form) start(form);

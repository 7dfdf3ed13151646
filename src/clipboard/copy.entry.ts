/**
 * Copying: loaded by src/layouts/CopyLoader.astro in the page at the first click on something that
 * copies, and from then on in its place. Two things copy: a button, the text before it; and the link of a table's
 * row, in a form to be chosen.
 */
import { htmlLink, markdownLink } from '../outputs/link-markup.ts';
import { withAccess } from './accessed-date.ts';
import { type Copied, copy } from './clipboard.ts';
import { openMenu } from './menu.ts';

function say(words: string): void {
  const status = document.querySelector('.copied');
  if (status) status.textContent = words;
}

async function copyAndSay(copied: Copied, confirmation: string): Promise<void> {
  say((await copy(copied)) ? confirmation : '');
}

/** What stands before the button, with today as the day of access if it is a citation. */
function copyText(button: HTMLElement, what: string): void {
  const shown = button.previousElementSibling;
  const entry = shown?.textContent.trim() ?? '';
  const today = new Date();
  const text = withAccess(entry, what, today);
  const html = shown?.querySelector('i') ? { html: withAccess(shown.innerHTML.trim(), what, today) } : {};
  const access = text === entry ? '' : ', with today as the day of access';
  void copyAndSay({ text, ...html }, `${what} copied${access}.`);
}

/** The row's address, as the sentence about it ends in it, and the other forms. */
function chooseForm(link: HTMLElement, name: string, sentence: string): void {
  const address = sentence.slice(sentence.lastIndexOf(' ') + 1);
  const choices = [
    { label: 'Address', text: address },
    { label: 'Markdown', text: markdownLink(name, address) },
    { label: 'HTML', text: htmlLink(name, address) },
    { label: 'Sentence', text: sentence },
  ];
  openMenu(link, choices, ({ label, text }) => {
    void copyAndSay({ text }, `${label} copied.`);
  });
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
  const { copy: what, sentence } = target?.dataset ?? {};
  if (!target || what === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (sentence === undefined) copyText(target, what);
  else chooseForm(target, what, sentence);
});

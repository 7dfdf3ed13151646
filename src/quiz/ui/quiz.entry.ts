import { ROLE_IDS } from '../../schema/role-ids.ts';
import { ROLE_TITLES } from '../../wording/labels.ts';
import { SEED_PARAMETER, drawQuestions, newSeed, seedIn } from '../draw.ts';
import { type AskedQuestion, type Given, judgementInWords, openInWords, scoreInWords } from '../round.ts';
import { element, link } from '../../search/ui/dom.ts';
import { button } from './dom.ts';

/** The quiz in the browser: one question after the other, then the score. The list of all questions makes way for it. */

const quiz = document.querySelector<HTMLElement>('[data-quiz]');
const list = document.querySelector<HTMLElement>('[data-quiz-list]');
/** Names the parts of a result, so that the button after it can be described by them. */
const RESULT = 'quiz-result';

interface Round {
  readonly seed: string;
  readonly questions: readonly AskedQuestion[];
}

/** Shows the parts, and takes the keyboard to one of them. */
function show(focused: HTMLElement, ...parts: readonly HTMLElement[]): void {
  quiz?.replaceChildren(...parts);
  focused.focus();
}

const heading = (words: string): HTMLElement => element('h2', { tabindex: '-1' }, words);

/** The judgement with the sources' answer, and where either answer is right the statements that show why. */
function resultOf(given: Given): HTMLElement[] {
  const { question } = given;
  const said = question.said.map(({ says, href }) => element('li', {}, `${says} `, link(href, 'Statement')));
  return [
    element('p', {}, element('strong', {}, judgementInWords(given))),
    element('p', {}, `${question.answer}. ${question.certainty}. `, link(question.href, 'Who says what')),
    ...(said.length > 0 ? [element('ul', {}, ...said)] : []),
  ];
}

function end(given: readonly Given[], { seed }: Round): void {
  const score = heading(scoreInWords(given));
  const open = openInWords(given);
  show(
    score,
    score,
    ...(open === undefined ? [] : [element('p', {}, open)]),
    element('ol', {}, ...given.map((one) => element('li', {}, element('b', {}, one.question.name), ...resultOf(one)))),
    element(
      'p',
      { class: 'choices' },
      button('The same questions', () => play(seed)),
      button('Other questions', () => play()),
    ),
  );
}

function answer(role: Given['role'], question: AskedQuestion, before: readonly Given[], round: Round): void {
  const given = [...before, { question, role }];
  const isLast = given.length === round.questions.length;
  const next = button(isLast ? 'See the score' : 'Next question', () => ask(given, round));
  next.setAttribute('aria-describedby', RESULT);
  show(
    next,
    element('h2', {}, question.name),
    element('div', { id: RESULT }, ...resultOf({ question, role })),
    element('p', { class: 'choices' }, next),
  );
}

function ask(given: readonly Given[], round: Round): void {
  const question = round.questions[given.length];
  if (!question) {
    end(given, round);
    return;
  }
  const name = heading(question.name);
  show(
    name,
    element('p', { class: 'small soft' }, `Question ${given.length + 1} of ${round.questions.length}`),
    name,
    element('p', {}, question.definition),
    element(
      'p',
      { class: 'choices' },
      ...ROLE_IDS.map((role) => button(ROLE_TITLES[role], () => answer(role, question, given, round))),
    ),
    element('p', { class: 'small soft' }, `Whoever opens this address gets the same questions: ${location.href}`),
  );
}

async function questionsFor(seed: string): Promise<readonly AskedQuestion[]> {
  const response = await fetch(quiz?.dataset['questions'] ?? '');
  return drawQuestions((await response.json()) as AskedQuestion[], seed);
}

function play(seed = newSeed(Math.random)): void {
  questionsFor(seed).then(
    (questions) => {
      history.replaceState(null, '', `?${new URLSearchParams({ [SEED_PARAMETER]: seed }).toString()}`);
      if (list) list.hidden = true;
      ask([], { seed, questions });
    },
    () => {
      const failure = element('p', { tabindex: '-1' }, 'The questions could not be loaded. They are listed below.');
      show(failure, failure);
    },
  );
}

play(seedIn(location.search));

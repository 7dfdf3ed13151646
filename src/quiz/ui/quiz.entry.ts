import { ROLE_IDS } from '../../schema/role-ids.ts';
import { ROLE_TITLES } from '../../wording/labels.ts';
import { SEED_PARAMETER, drawQuestions, newSeed, seedIn } from '../draw.ts';
import { type AskedQuestion, type Given, isRight, judgementInWords, scoreInWords } from '../round.ts';
import { button, element, linkTo } from './dom.ts';

/** The quiz in the browser: one question after the other, then the score. The list of all questions makes way for it. */

const quiz = document.querySelector<HTMLElement>('[data-quiz]');
const list = document.querySelector<HTMLElement>('[data-quiz-list]');

/** Shows the parts, and takes the keyboard to the first of them. */
function show(...parts: readonly HTMLElement[]): void {
  quiz?.replaceChildren(...parts);
  const [first] = parts;
  if (!first) return;
  first.tabIndex = -1;
  first.focus();
}

function resultOf(given: Given): HTMLElement[] {
  const { question } = given;
  const said = question.said.map(({ says, href }) => element('li', {}, `${says} `, linkTo(href, 'Statement')));
  return [
    element('p', { class: isRight(given) ? 'right' : 'wrong' }, element('strong', {}, judgementInWords(given))),
    element('p', {}, `${question.answer}. ${question.certainty}. `, linkTo(question.href, 'Who says what')),
    ...(said.length > 0 ? [element('ul', {}, ...said)] : []),
  ];
}

function end(given: readonly Given[], seed: string, again: (seed?: string) => void): void {
  show(
    element('h2', {}, scoreInWords(given)),
    element('ol', {}, ...given.map((one) => element('li', {}, element('b', {}, one.question.name), ...resultOf(one)))),
    element(
      'p',
      { class: 'choices' },
      button('The same questions', () => again(seed)),
      button('Other questions', () => again()),
    ),
  );
}

function ask(questions: readonly AskedQuestion[], given: readonly Given[], seed: string, again: typeof play): void {
  const question = questions[given.length];
  if (!question) {
    end(given, seed, again);
    return;
  }
  const choose = (role: Given['role']): void => {
    const all = [...given, { question, role }];
    const isLast = all.length === questions.length;
    const next = button(isLast ? 'See the score' : 'Next question', () => ask(questions, all, seed, again));
    show(
      element('h2', {}, question.name),
      element('p', { class: 'small soft' }, `Your answer: ${ROLE_TITLES[role].toLowerCase()}.`),
      ...resultOf({ question, role }),
      element('p', { class: 'choices' }, next),
    );
    next.focus();
  };
  show(
    element('h2', {}, question.name),
    element('p', { class: 'small soft' }, `Question ${String(given.length + 1)} of ${String(questions.length)}`),
    element('p', {}, question.definition),
    element('p', { class: 'choices' }, ...ROLE_IDS.map((role) => button(ROLE_TITLES[role], () => choose(role)))),
  );
}

async function questionsFor(seed: string): Promise<readonly AskedQuestion[]> {
  const response = await fetch(quiz?.dataset['questions'] ?? '');
  return drawQuestions((await response.json()) as AskedQuestion[], seed);
}

function play(seed = newSeed(Math.random)): void {
  questionsFor(seed).then(
    (questions) => {
      history.replaceState(null, '', `?${SEED_PARAMETER}=${encodeURIComponent(seed)}`);
      if (list) list.hidden = true;
      ask(questions, [], seed, play);
    },
    () => show(element('p', {}, 'The questions could not be loaded. They are listed below, with their answers.')),
  );
}

play(seedIn(location.search));

import type { Question } from '../../views/training/questions.ts';
import type { Urls } from '../../urls/urls.ts';
import type { SiteData } from '../../schema/site.ts';
import { LICENCE } from '../../model/licence.ts';
import { ROLE_IDS } from '../../schema/role-ids.ts';
import { ROLE_TITLES } from '../../wording/labels.ts';
import { editionInWords } from '../../wording/sentences.ts';

/** Questions in Moodle's GIFT format (https://docs.moodle.org/en/GIFT_format), which other platforms read as well. */

/** A text inside a question: GIFT's own signs are escaped, and a line break would end the question. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[~=#{}:\\]/g, (sign) => `\\${sign}`);
}

/**
 * The answers to choose from. One `=` makes it a question with a single choice; where either role is right the second
 * has a weight of 100 per cent, since two `=` without a wrong answer would make it a question with a text to type.
 */
function choices({ right }: Question): readonly string[] {
  const [first] = right;
  return ROLE_IDS.map((role) => {
    const sign = role === first ? '=' : right.includes(role) ? '~%100%' : '~';
    return `  ${sign}${ROLE_TITLES[role]}`;
  });
}

function questionInGift(question: Question, urls: Urls): string {
  const { id, name, definition, right, answer, certainty, said } = question;
  const feedback = [
    ...(right.length > 1 ? ['Either answer is right.'] : []),
    `${answer}. ${certainty}.`,
    ...said.map((claim) => `${claim.says} (${urls.absolute(urls.claim(claim.id))})`),
    `Who says what: ${urls.absolute(urls.duty(id))}`,
  ].join(' ');
  return [
    `::${escaped(name)}::[plain]Whose job is it, by what sources say? ${escaped(`${name}: ${definition}`)} {`,
    ...choices(question),
    `  ####${escaped(feedback)}`,
    '}',
  ].join('\n');
}

/** Every question, in a category with the name of the site. */
export function giftOf(questions: readonly Question[], site: SiteData, urls: Urls): string {
  return `${[
    `// ${site.name} Data ${editionInWords(site)}, ${LICENCE.name}, ${urls.absolute(urls.training())}`,
    `$CATEGORY: ${site.name}`,
    ...questions.map((question) => questionInGift(question, urls)),
  ].join('\n\n')}\n`;
}

import { PAGE_HEADINGS } from '../../wording/headings.ts';
import { ROLE_TITLES } from '../../wording/labels.ts';
import { tokenise } from '../index/tokeniser.ts';
import { type TopicPage, pagesBegun, pagesByOwnWords } from '../query/own-words.ts';
import type { Option } from './autocomplete.ts';
import { urls } from './urls.ts';

/** What each page is called among the suggestions. */
const NAMES: Readonly<Record<TopicPage['id'], string>> = {
  difference: PAGE_HEADINGS.difference,
  'compare/roles': PAGE_HEADINGS.roles,
  'compare/positions': PAGE_HEADINGS.positions,
  'roles/both': PAGE_HEADINGS.bothRoles,
  'roles/community-manager': ROLE_TITLES['community-manager'],
  'roles/social-media-manager': ROLE_TITLES['social-media-manager'],
  'compare/postings': PAGE_HEADINGS.postings,
  posting: PAGE_HEADINGS.posting,
  training: PAGE_HEADINGS.training,
  'training/quiz': PAGE_HEADINGS.quiz,
  'training/handout': PAGE_HEADINGS.handout,
  'training/slides': PAGE_HEADINGS.slides,
  'training/debate': PAGE_HEADINGS.debate,
  'training/plan': PAGE_HEADINGS.plan,
  method: PAGE_HEADINGS.method,
  data: PAGE_HEADINGS.data,
  embed: PAGE_HEADINGS.embeds,
  sources: PAGE_HEADINGS.sources,
  disputes: PAGE_HEADINGS.disputes,
  duties: PAGE_HEADINGS.duties,
};

const MOST = 2;

const optionOf = (page: TopicPage): Option => ({ href: urls.page(page), name: NAMES[page.id], note: 'Page' });

/** The pages that what was typed so far asks for, or may become a question for. */
export interface PageSuggestions {
  /** Asked for by their own words, so that no duty is meant. */
  readonly asked: readonly Option[];
  readonly begun: readonly Option[];
  /** Whether several words have begun them, so that they come before duties. */
  readonly isPlain: boolean;
}

/** Suggests the pages of this site that are asked for in its own words: "quiz", "cite", "how do you decide". */
export function suggestPages(typed: string): PageSuggestions {
  const words = tokenise(typed).map(({ word }) => word);
  const asked = pagesByOwnWords(words).slice(0, MOST);
  const begun = pagesBegun(words).filter((page) => !asked.includes(page));
  return { asked: asked.map(optionOf), begun: begun.slice(0, MOST).map(optionOf), isPlain: words.length > 1 };
}

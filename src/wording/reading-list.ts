import type { TextDate } from '../schema/date.ts';
import { formatList, formatTextDate, pluralise } from './formatting.ts';

/** What our reading consists of, in words. */

interface Counted {
  readonly sources: number;
  readonly speaking: Readonly<Record<'community-manager' | 'social-media-manager', number>>;
  readonly statements: Readonly<Record<'community-manager' | 'social-media-manager' | 'both', number>>;
}

/** "90 of 97 sources speak of the community manager, 70 of the social media manager. …": the bent of the evidence. */
export function readingInWords({ sources, speaking, statements }: Counted): string {
  const whole = statements['community-manager'] + statements['social-media-manager'] + statements.both;
  return (
    `${speaking['community-manager']} of ${pluralise(sources, 'source')} speak of the community manager, ` +
    `${speaking['social-media-manager']} of the social media manager. ` +
    `Of ${pluralise(whole, 'statement')}, ${statements['community-manager']} are about the community manager alone, ` +
    `${statements['social-media-manager']} about the social media manager alone and ${statements.both} about both.`
  );
}

/** "2010–2013", "2011", "no year": the years of texts. */
export function yearsInWords(years: { readonly first: number; readonly last: number } | undefined): string {
  if (!years) return 'no year';
  return years.first === years.last ? String(years.first) : `${years.first}–${years.last}`;
}

const LANGUAGES = new Intl.DisplayNames('en-GB', { type: 'language' });
const COUNTRIES = new Intl.DisplayNames('en-GB', { type: 'region' });

/** "German, Austria": the languages and countries of texts, each once. */
export function originInWords(
  texts: readonly { readonly language: string; readonly country?: string | undefined }[],
): string {
  const languages = [...new Set(texts.map(({ language }) => language))].map((tag) => LANGUAGES.of(tag) ?? tag);
  const countries = [...new Set(texts.flatMap(({ country }) => country ?? []))].map(
    (code) => COUNTRIES.of(code) ?? code,
  );
  return [formatList(languages), formatList(countries)].filter(Boolean).join(', ');
}

/** The years of a source's texts, or what is known of the first of them where none has a year of its own. */
export function sourceYearsInWords(
  years: { readonly first: number; readonly last: number } | undefined,
  texts: readonly { readonly date: TextDate }[],
): string {
  if (years) return yearsInWords(years);
  const bounded = texts.find(({ date }) => date !== 'unknown');
  return formatTextDate(bounded?.date ?? 'unknown');
}

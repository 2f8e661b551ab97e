/** The words by which feeds are searched: folded and stemmed as everywhere, each once, when writing and when asking. */
import { remembered } from '@drogowskaz/platform';
import { analyze, stem, tokenize, writtenWords } from '@drogowskaz/text';
import { interfaceLocales, label } from '@drogowskaz/vocabulary';

export interface SpokenText {
  text: string;
  locale: string;
}

/** As PostgreSQL's tsvector takes them; a service with more different words is found by the first ones. */
const MOST_WORDS = 4_000;

export const publishedWords = (texts: readonly SpokenText[], categories: readonly string[] = []): string[] => {
  const words = new Set<string>();
  for (const { text, locale } of texts) {
    const formsOf = formsIn(locale);
    for (const written of writtenWords(text)) for (const form of formsOf(written)) words.add(form);
    if (words.size > MOST_WORDS) break;
  }
  for (const category of categories) for (const word of labelWords(category)) words.add(word);
  words.delete('');
  return [...words].slice(0, MOST_WORDS);
};

/** Words come again and again, in few languages; of each kept until there are too many. */
const KEPT_WORDS = 50_000;
const KEPT_LANGUAGES = 100;

/** Of a language: a word, folded, and its stem. */
const formsIn = remembered(KEPT_LANGUAGES, (locale) =>
  remembered(KEPT_WORDS, (written): readonly string[] =>
    tokenize(written).flatMap(({ folded }) => [...new Set([folded, stem(folded, locale)])]),
  ),
);

const keptLabels = new Map<string, readonly string[]>();

/** What a category is called in every language: a service written in Polish is found by who asks in Ukrainian. */
const labelWords = (category: string): readonly string[] => {
  const known = keptLabels.get(category);
  if (known) return known;
  const words = interfaceLocales.flatMap((locale) =>
    analyze(label('CATEGORY', category, locale), locale).flatMap(({ folded, stem }) => [folded, stem]),
  );
  keptLabels.set(category, words);
  return words;
};

/** Longer questions are no questions. */
const MOST_ASKED = 12;

/** The words as PostgreSQL reads a tsvector: a text is read several times as quickly as a list of texts. */
export const asVector = (words: readonly string[]): string =>
  words.length === 0 ? '' : `'${(words.some((word) => SIGNS.test(word)) ? words.map(quoted) : words).join("' '")}'`;

const SIGNS = /['\\]/;
const quoted = (word: string): string => word.replaceAll("'", "''").replaceAll('\\', '\\\\');

/** The question in PostgreSQL's words: everything that was asked must be there, each word from its beginning. null: nothing was asked. */
export const wordsQuestion = (search: string): string | null => {
  const beginning = (word: string): string => `'${quoted(word)}':*`;
  // The language of a question is not known: what Polish, Ukrainian and English make of the word, and the word itself.
  const alternatives = (at: number): string[] => [
    ...new Set(
      ['pl', 'uk', 'en'].flatMap((locale) => {
        const token = analyze(search, locale)[at];
        return token ? [token.folded, token.stem].filter((word) => word !== '') : [];
      }),
    ),
  ];
  const count = Math.min(analyze(search, 'pl').length, MOST_ASKED);
  if (count === 0) return null;
  return Array.from({ length: count }, (_, at) => `(${alternatives(at).map(beginning).join(' | ')})`).join(' & ');
};

/** The words by which feeds are searched: folded and stemmed as everywhere, each once, when writing and when asking. */
import { remembered, termKey } from '@drogowskaz/platform';
import { analyze, stem, tokenize, writtenWords } from '@drogowskaz/text';
import { interfaceLocales, terms } from '@drogowskaz/vocabulary';

export interface SpokenText {
  text: string;
  locale: string;
}

/** As PostgreSQL's tsvector takes them; a service with more different words is found by the first ones. */
const MOST_WORDS = 4_000;

export const publishedWords = (texts: readonly SpokenText[]): string[] => {
  const words = new Set<string>();
  for (const { text, locale } of texts) {
    const formsOf = formsIn(locale);
    for (const written of writtenWords(text)) for (const form of formsOf(written)) words.add(form);
    if (words.size > MOST_WORDS) break;
  }
  words.delete('');
  return [...words].slice(0, MOST_WORDS);
};

/** Words come again and again, in few languages; of each kept until there are too many. */
const KEPT_WORDS = 50_000;
const KEPT_LANGUAGES = 100;

/** Of a language: a word, folded, and its stem where that is not its beginning: words are asked for by their beginnings. */
const formsIn = remembered(KEPT_LANGUAGES, (locale) =>
  remembered(KEPT_WORDS, (written): readonly string[] =>
    tokenize(written).flatMap(({ folded }) => {
      const root = stem(folded, locale);
      return folded.startsWith(root) ? [folded] : [folded, root];
    }),
  ),
);

/** Longer questions are no questions. */
const MOST_ASKED = 12;

/** The words as PostgreSQL reads a tsvector: a text is read several times as quickly as a list of texts. */
export const asVector = (words: readonly string[]): string =>
  words.length === 0 ? '' : `'${(words.some((word) => SIGNS.test(word)) ? words.map(quoted) : words).join("' '")}'`;

const SIGNS = /['\\]/;
const quoted = (word: string): string => word.replaceAll("'", "''").replaceAll('\\', '\\\\');

export interface AskedWord {
  /** As PostgreSQL takes a tsquery. */
  words: string;
  /** The terms of the categories that are called so in any language: a service written in Polish is found by who asks in Ukrainian. */
  categories: string[];
}

/** The words of a question, all of which must be there, each from its beginning. null: nothing was asked. */
export const askedWords = (search: string): AskedWord[] | null => {
  // The language of a question is not known: what Polish, Ukrainian and English make of the word, and the word itself.
  const analyzed = ['pl', 'uk', 'en'].map((locale) => analyze(search, locale));
  const count = Math.min(analyzed[0]?.length ?? 0, MOST_ASKED);
  if (count === 0) return null;
  return Array.from({ length: count }, (_, at) => {
    const forms = analyzed.flatMap((tokens) => (tokens[at] ? [tokens[at].folded, tokens[at].stem] : []));
    const asked = [...new Set(forms)].filter((form) => form !== '');
    return { words: asked.map((form) => `'${quoted(form)}':*`).join(' | '), categories: calledSo(asked) };
  });
};

const calledSo = (asked: readonly string[]): string[] =>
  wordsOfCategories().flatMap(({ term, words }) => (words.some((word) => asked.some((form) => word.startsWith(form))) ? [term] : []));

let known: { term: string; words: string[] }[] | undefined;

/** What categories are called in every language, worked out when somebody asks first. */
const wordsOfCategories = () =>
  (known ??= terms('CATEGORY').map(({ code, labels }) => ({
    term: termKey('CATEGORY', code),
    words: interfaceLocales.flatMap((locale) => analyze(labels[locale], locale).flatMap(({ folded, stem }) => [folded, stem])),
  })));

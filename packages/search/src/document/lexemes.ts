/**
 * How a word of a document stands in the full-text index. A lexeme is a field, a form and the word ("Aepraca"): the best field
 * that has the word in that form, and only that. So the index alone tells where and how a word was met, each document
 * is in one list per word and form, and ranking needs neither positions nor the texts themselves.
 */

/** A: name. B: provider. C: summary. D: description, how to apply, documents, places. */
export const fields = ['A', 'B', 'C', 'D'] as const;
export type Field = (typeof fields)[number];

/** e: the folded word as written. s: its stem, where that is another. r: a key of what it sounds like, where it is written in another script than Latin. */
export type Form = 'e' | 's' | 'r';

export const lexeme = (field: Field, form: Form, word: string): string => `${field}${form}${word}`;

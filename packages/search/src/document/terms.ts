/** The words of a document: its lexemes for the text index, and its words for mending mistyped ones. */
import { analyze } from '@drogowskaz/text';
import type { ServiceDocument } from '../engine.ts';
import { type Field, type Form, fields, lexeme } from './lexemes.ts';

export interface Terms {
  lexemes: string[];
  /** Words worth correcting to, as people write them, with their language. */
  words: { locale: string; word: string; surface: string }[];
}

/** Shorter words are not mended: everything is one letter away from them. */
export const SHORTEST_MENDED = 4;

const digit = /\p{N}/u;

/** Whether a folded word may be mistyped, or be what a mistyped one meant. */
export const canBeMended = (word: string): boolean => word.length >= SHORTEST_MENDED && !digit.test(word);

export const termsOf = ({ card, detail }: ServiceDocument): Terms => {
  const best = new Map<string, number>();
  const words = new Map<string, Terms['words'][number]>();

  const meet = (field: Field, form: Form, word: string) => {
    const key = `${form}${word}`;
    const place = fields.indexOf(field);
    const known = best.get(key);
    if (known === undefined || place < known) best.set(key, place);
  };
  const read = (field: Field, text: string | null, locale: string) => {
    if (text === null || text === '') return;
    for (const token of analyze(text, locale)) {
      meet(field, 'e', token.folded);
      if (token.stem !== token.folded) meet(field, 's', token.stem);
      // A key writes doubled letters once: that of one letter ("з", "і") would answer "zzzz" and "iii".
      for (const sound of token.sounds) if (sound.length > 1) meet(field, 'r', sound);
      // What only the description says is too much to be a suggestion, and full of names and slips.
      if (field !== 'D' && canBeMended(token.folded)) {
        words.set(`${locale} ${token.folded}`, { locale, word: token.folded, surface: token.text.toLowerCase() });
      }
    }
  };

  const original = card.texts.find(({ state }) => state === 'ORIGINAL')?.locale ?? 'pl';
  for (const text of card.texts) {
    read('A', text.name, text.locale);
    read('C', text.summary, text.locale);
    read('D', text.description, text.locale);
    read('D', text.howToApply, text.locale);
  }
  read('B', card.provider.name, original);
  for (const document of card.eligibility.documents) for (const { value, locale } of document) read('D', value, locale);
  for (const { name, address } of detail.locations) {
    read('D', name, original);
    read('D', address?.city ?? null, original);
    read('D', address?.street ?? null, original);
  }
  return {
    lexemes: [...best].map(([key, place]) => lexeme(fields[place] ?? 'D', key[0] as Form, key.slice(1))),
    words: [...words.values()],
  };
};

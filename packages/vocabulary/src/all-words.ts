import { type ConceptKey, conceptKeys } from './data/words/concepts.ts';
import { conceptWords } from './data/words/index.ts';
import { type InterfaceLocale, interfaceLocales } from './types.ts';

/** One word or short phrase by which people or texts name a concept. As people write it: fold it before comparing. */
export interface WordEntry {
  readonly key: ConceptKey;
  readonly locale: InterfaceLocale;
  readonly phrase: string;
}

/** Every word of every concept in every language; concepts in their order, languages in theirs. */
export function* allWords(): Generator<WordEntry> {
  for (const key of conceptKeys) {
    for (const locale of interfaceLocales) {
      for (const phrase of conceptWords[locale][key].split(', ')) yield { key, locale, phrase };
    }
  }
}

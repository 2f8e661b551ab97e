import { localeTexts } from './data/locales/index.ts';
import { terms } from './lookup.ts';
import { type InterfaceLocale, interfaceLocales, type VocabularyName } from './types.ts';

/** One phrase by which a person may name a term. Phrases are written as people write them: fold them before comparing. */
export interface SynonymEntry {
  readonly vocabulary: VocabularyName;
  readonly code: string;
  readonly locale: InterfaceLocale;
  readonly phrase: string;
  /** The phrase is the term's label, not a synonym. */
  readonly isLabel: boolean;
  /** The phrase is known to mean unrelated things in this language: a hint, never a certainty. */
  readonly ambiguous: boolean;
}

const vocabularies: readonly VocabularyName[] = ['CATEGORY', 'AUDIENCE', 'FORMALITY', 'REQUIREMENT', 'LANGUAGE'];

/** Every label and every synonym of every vocabulary in every language; terms in their order, languages in theirs. */
export function* allSynonyms(): Generator<SynonymEntry> {
  for (const vocabulary of vocabularies) {
    for (const { code, labels, synonyms } of terms(vocabulary)) {
      for (const locale of interfaceLocales) {
        const entry = { vocabulary, code, locale };
        yield { ...entry, phrase: labels[locale], isLabel: true, ambiguous: false };
        for (const phrase of synonyms[locale] ?? []) {
          const ambiguous = vocabulary === 'CATEGORY' && Object.hasOwn(localeTexts[locale].ambiguous, phrase);
          yield { ...entry, phrase, isLabel: false, ambiguous };
        }
      }
    }
  }
}

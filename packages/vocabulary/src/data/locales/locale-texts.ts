import type { InterfaceLocale } from '../../types.ts';
import type { AudienceCode, CategoryCode, FormalityCode, RequirementCode } from '../codes.ts';

/**
 * All words of one language, in one file, so that one reviewer reads one file. A code without a text is a type error.
 * Synonyms are what people type, separated by ", "; the label need not be repeated.
 */
export interface LocaleTexts {
  readonly categories: Readonly<Record<CategoryCode, string>>;
  readonly audiences: Readonly<Record<AudienceCode, string>>;
  readonly formality: Readonly<Record<FormalityCode, string>>;
  readonly requirements: Readonly<Record<RequirementCode, string>>;
  readonly synonyms: Readonly<Record<CategoryCode, string>>;
  readonly audienceSynonyms: Readonly<Record<AudienceCode, string>>;
  /** "run by volunteers": what tells how a service is given. */
  readonly formalitySynonyms: Readonly<Record<FormalityCode, string>>;
  /** "without insurance", "do I need a passport": a condition beside what is looked for, hence never the bare noun. */
  readonly requirementSynonyms: Readonly<Record<RequirementCode, string>>;
  /** "in Ukrainian" and what the language is called colloquially; its name from CLDR need not be repeated. */
  readonly languageSynonyms: Readonly<Record<InterfaceLocale | 'pso', string>>;
  /** Words that mean unrelated things, with all they may mean. They stand here and in no list of synonyms. */
  readonly ambiguous: Readonly<Record<string, readonly CategoryCode[]>>;
}

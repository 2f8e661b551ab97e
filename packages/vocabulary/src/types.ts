/** The sixteen languages of the interface, of labels and of synonyms. Service texts may be in any other, too. */
export const interfaceLocales = ['pl', 'uk', 'en', 'ru', 'be', 'ka', 'es', 'tr', 'hi', 'ne', 'bn', 'vi', 'uz', 'fil', 'ar', 'ro'] as const;
export type InterfaceLocale = (typeof interfaceLocales)[number];

/** One text in each of the sixteen languages. */
export type Labels = Readonly<Record<InterfaceLocale, string>>;
/** What people type who mean this term, per language; the label itself need not be repeated. */
export type Synonyms = Readonly<Partial<Record<InterfaceLocale, readonly string[]>>>;

export type VocabularyName = 'CATEGORY' | 'AUDIENCE' | 'FORMALITY' | 'REQUIREMENT' | 'LANGUAGE';

/** A category, an audience … : a stable code with labels. Codes are upper-case words joined by "_": "WORKERS_RIGHTS". */
export interface VocabularyTerm {
  readonly code: string;
  readonly labels: Labels;
  readonly synonyms: Synonyms;
}

export interface CategoryTerm extends VocabularyTerm {
  /** null for a root. At most three levels. */
  readonly parent: string | null;
}

export interface MunicipalityEntry {
  /** TERC, seven digits; the first six are the identity (`key`), the seventh is the kind and may change. */
  readonly code: string;
  readonly key: string;
  readonly name: string;
  /** WGS84, of the seat, good to about 2 km. */
  readonly latitude: number;
  readonly longitude: number;
}

import type { SuggestionKind } from '../hub/answers.ts';

/** The texts that the widget begins with: the field, its suggestions, what goes wrong. One file per language; Polish and English come with the code. */
export interface Texts {
  search: string;
  searchLabel: string;
  /** Told to screen readers with the field. */
  howToUse: string;
  suggestions: string;
  /** {count} */
  suggestionCount: string;
  noSuggestions: string;
  suggestionKinds: Record<SuggestionKind, string>;
  clear: string;
  close: string;
  chooseLanguage: string;
  filters: string;
  browse: string;
  loading: string;
  situations: string;
  newTab: string;
  offline: string;
  searchUnavailable: string;
  tooManyQuestions: string;
  lastAnswer: string;
  tryAgain: string;
  openHub: string;
}

import type { InterfaceLocale } from '../languages.ts';
import type { Texts } from '../texts/texts.ts';

export type ResultsPart = typeof import('../results/results-part.ts');
export type PostingsPart = typeof import('../postings/postings-part.ts');

/** How the parts come that are not needed at first. A hub serves them as files beside the code; a bundler of somebody else finds imports. */
export interface Delivery {
  resultsPart(): Promise<ResultsPart>;
  /** The texts of a language, those of results among them. */
  texts(locale: InterfaceLocale): Promise<Texts>;
}

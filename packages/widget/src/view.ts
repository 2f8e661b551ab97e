import type { Formats } from '@drogowskaz/page-kit/formats';
import type { Direction } from './hub/answers.ts';
import type { InterfaceLocale } from './languages.ts';
import type { ResultsTexts } from './texts/results/results-texts.ts';
import type { Texts } from './texts/texts.ts';

/** What every part of the widget needs to know about its reader. */
export interface View {
  readonly locale: InterfaceLocale;
  readonly texts: Texts;
  /** Where links open: `_self`, `_blank` … */
  readonly linkTarget: string;
  /** A page of the hub in the reader's language. */
  page(path: string): string;
}

/** And what results need beside it. */
export interface ResultsView extends Omit<View, 'texts'> {
  readonly texts: Texts & ResultsTexts;
  readonly formats: Formats;
  /** The level of the heading above the results; each result is one level below. */
  readonly headingLevel: number;
  /** Names of languages that the vocabulary knows better than CLDR does (sign languages). */
  languageName(tag: string): string;
}

export const directionOfText = (direction: Direction): 'ltr' | 'rtl' => (direction === 'RTL' ? 'rtl' : 'ltr');

import { canBeRomanized, romanize } from './romanize.ts';
import { stem } from './stem.ts';
import { type Token, tokenize } from './tokenize.ts';

/** A word as an index knows it: as written but folded, its stem, and its Latin key where it is in another script. */
export interface AnalyzedToken extends Token {
  stem: string;
  /** null for words in Latin letters and in scripts that we do not romanize. */
  roman: string | null;
}

/** The one analysis, used when indexing and when asking. `locale` is the language that the text is really in (BCP 47). */
export const analyze = (text: string, locale: string): AnalyzedToken[] =>
  tokenize(text).map((token) => ({
    ...token,
    stem: stem(token.folded, locale),
    roman: canBeRomanized(token.folded) ? romanize(token.folded) : null,
  }));

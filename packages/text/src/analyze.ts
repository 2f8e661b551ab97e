import { isOfOtherScript, soundKeys } from './sound/sound-keys.ts';
import { stem } from './stem.ts';
import { LONGEST_WORD, type Token, tokenize } from './tokenize.ts';

/** A word as an index knows it: as written but folded, its stem, and its sound keys where it is in another script than Latin. */
export interface AnalyzedToken extends Token {
  stem: string;
  sounds: readonly string[];
}

/** Words come again and again; kept until there are too many. */
const KEPT = 50_000;
const kept = new Map<string, readonly string[]>();
const NONE: readonly string[] = [];

const soundsOf = ({ text, folded }: Token): readonly string[] => {
  if (text.length > LONGEST_WORD || !isOfOtherScript(folded)) return NONE;
  let sounds = kept.get(text);
  if (!sounds) {
    if (kept.size >= KEPT) kept.clear();
    sounds = soundKeys(text);
    kept.set(text, sounds);
  }
  return sounds;
};

/** The one analysis, used when indexing and when asking. `locale` is the language that the text is really in (BCP 47). */
export const analyze = (text: string, locale: string): AnalyzedToken[] =>
  tokenize(text, locale).map((token) => ({ ...token, stem: stem(token.folded, locale), sounds: soundsOf(token) }));

/** Which words of a question only serve to ask, in the language of the page or in the one that the person really typed. */
import { isOfOtherScript, type Token } from '@drogowskaz/text';
import { isIn } from './dictionary.ts';
import { languageOf } from './languages.ts';
import { isPlain, isStopWord, soundsSmall, stopWordLanguages } from './stop-words.ts';
import { isConcept } from './translations.ts';

/** Languages that share many small words and whose speakers type each other's here. */
const cyrillic = ['uk', 'ru', 'be'];
/** The language in which tones make words: there one word with marks tells that the others were left without on purpose. */
const TONAL = 'vi';
/** What everybody here types among words of their own, in Latin letters: "hotel" is no "хотел". */
const heardByAll = ['pl', 'en'];

/** For each word of a question: whether it is small. */
export const smallWords = (tokens: readonly Token[], locale: string): boolean[] => {
  const asked = languageOf(locale);
  const typed = typedLanguage(tokens, asked);
  return tokens.map((token) => {
    if (isSmallIn(token, tokens, asked) || (typed !== null && isSmallIn(token, tokens, typed))) return true;
    if (soundsSmall(token, asked) && !isIn('exact', asked, token.folded) && !isNamed(token)) return true;
    if (isIn('words', asked, token.folded) || !isOfOtherScript(token.folded)) return false;
    return cyrillic.some((language) => isSmallIn(token, tokens, language));
  });
};

const isNamed = ({ folded }: Token): boolean =>
  heardByAll.some((language) => isIn('exact', language, folded) || isConcept(folded, language));

const isSmallIn = (token: Token, tokens: readonly Token[], language: string): boolean => {
  if (!isStopWord(token, language, language === TONAL ? tokens.every(isPlain) : isPlain(token))) return false;
  if (isStopWord(token, language, false) || !isIn('words', language, token.folded)) return true;
  // "dau" typed without tones is pain ("đau") or where ("đâu"): where, as soon as anything else is asked for ("bac si o dau").
  return tokens.some((other) => isIn('words', language, other.folded) && !isStopWord(other, language, true));
};

/**
 * The language that explains more words of the question than the page's does, when it explains two at least: one word alone says
 * nothing ("is" on a Turkish page is work without its cedilla).
 */
const typedLanguage = (tokens: readonly Token[], asked: string): string | null => {
  const explained = (language: string): number => {
    const known = tokens.filter((token) => isIn('words', language, token.folded) || isSmallIn(token, tokens, language));
    return new Set(known.map(({ folded }) => folded)).size;
  };
  let best: string | null = null;
  let most = Math.max(1, explained(asked));
  for (const language of stopWordLanguages) {
    if (language === asked) continue;
    const count = explained(language);
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
};

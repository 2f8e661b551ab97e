/**
 * What a whole sentence is most likely about. People tell what happened ("kolega spadł z rusztowania, a szef każe mówić, że w domu"),
 * and no vocabulary has every sentence; but its words stand in phrases of few categories. Each word counts for the categories in whose
 * phrases it stands, the more the fewer they are, and the phrases that are met best count once more.
 */
import { stem, tokenize } from '@drogowskaz/text';
import { allSynonyms } from '@drogowskaz/vocabulary';
import { languageOf, languagesOf } from './languages.ts';
import type { Meaning } from './phrases.ts';
import { isStopWord } from './stop-words.ts';

/** A word of a question that does not only serve to ask. */
export interface TellingWord {
  folded: string;
  small: boolean;
}

interface Phrase {
  code: string;
  /** The sum of what its words tell. */
  tells: number;
}

/** The phrases of one language by the stems of their words. */
interface Likeness {
  phrases: Phrase[];
  /** For each stem the places of its phrases, and how much it tells: 1 for a word of one category alone. */
  stems: Map<string, { phrases: number[]; tells: number; byCode: Map<string, number> }>;
}

/** A number tells of nothing: "mam 5 dzieci". */
const letter = /\p{L}/u;

/** Fewer words are no sentence: they are looked up one by one. */
const FEWEST_WORDS = 2;
/** What explains less of what was said is a guess. */
const LEAST_SHARE = 0.3;
/** What is nearly as likely as the likeliest. */
const NEARLY = 0.8;
const MOST_LIKELY = 3;

const build = (): ReadonlyMap<string, Likeness> => {
  const languages = new Map<string, Likeness>();
  for (const { vocabulary, code, locale, phrase } of allSynonyms()) {
    if (vocabulary !== 'CATEGORY') continue;
    const likeness: Likeness = languages.get(locale) ?? { phrases: [], stems: new Map() };
    languages.set(locale, likeness);
    const { phrases, stems } = likeness;
    const place = phrases.push({ code, tells: 0 }) - 1;
    const telling = tokenize(phrase).filter((token) => !isStopWord(token, locale));
    for (const word of new Set(telling.map(({ folded }) => stem(folded, locale)))) {
      const known = stems.get(word) ?? { phrases: [], tells: 0, byCode: new Map<string, number>() };
      stems.set(word, known);
      known.phrases.push(place);
      known.byCode.set(code, (known.byCode.get(code) ?? 0) + 1);
    }
  }
  for (const { phrases, stems } of languages.values()) {
    const all = Math.log(1 + new Set(phrases.map(({ code }) => code)).size);
    for (const known of stems.values()) {
      known.tells = 1 - Math.log(known.byCode.size) / all;
      for (const place of known.phrases) (phrases[place] as Phrase).tells += known.tells;
    }
  }
  return languages;
};

let built: ReadonlyMap<string, Likeness> | undefined;
const likenesses = (): ReadonlyMap<string, Likeness> => {
  built ??= build();
  return built;
};

export interface Likely extends Meaning {
  kind: 'CATEGORY';
  certain: false;
  /** How much of the question it explains: from 0 to 1. */
  share: number;
}

/** Whether some phrase of the asked language has the word. */
export const isFamiliar = (folded: string, locale: string): boolean => {
  const language = languageOf(locale);
  return likenesses().get(language)?.stems.has(stem(folded, language)) ?? false;
};

/** For each word the categories that the whole is likely about and that this word tells of; none where nothing is likely. */
export const likelyOf = (words: readonly TellingWord[], locale: string): Likely[][] => {
  const asked = languageOf(locale);
  const telling = words.filter(({ small, folded }) => !small && letter.test(folded));
  if (telling.length < FEWEST_WORDS) return words.map(() => []);
  const languages = new Set([asked, ...languagesOf(telling[0]?.folded ?? '').slice(0, 2)]);
  let best: { found: Likely[]; language: string } | undefined;
  for (const language of languages) {
    const likeness = likenesses().get(language);
    const found = likeness ? mostLikely(telling, likeness, language) : [];
    if ((found[0]?.share ?? 0) > (best?.found[0]?.share ?? 0)) best = { found, language };
  }
  if (!best) return words.map(() => []);
  const { found, language } = best;
  const stems = likenesses().get(language)?.stems;
  return words.map(({ folded, small }) => {
    const byCode = small ? undefined : stems?.get(stem(folded, language))?.byCode;
    return found.filter(({ code }) => byCode?.has(code));
  });
};

const mostLikely = (words: readonly TellingWord[], { phrases, stems }: Likeness, language: string): Likely[] => {
  const scores = new Map<string, number>();
  const met = new Map<number, number>();
  let all = 0;
  for (const word of new Set(words.map(({ folded }) => stem(folded, language)))) {
    const known = stems.get(word);
    // Nobody has put this word into any phrase: it may be anything.
    all += known?.tells ?? 1;
    if (!known) continue;
    const most = Math.max(...known.byCode.values());
    for (const [code, count] of known.byCode) scores.set(code, (scores.get(code) ?? 0) + (known.tells * (1 + count / most)) / 2);
    for (const place of known.phrases) met.set(place, (met.get(place) ?? 0) + known.tells);
  }
  const bestPhrase = new Map<string, number>();
  for (const [place, tells] of met) {
    const { code, tells: whole } = phrases[place] as Phrase;
    bestPhrase.set(code, Math.max(bestPhrase.get(code) ?? 0, (tells * tells) / whole));
  }
  const shares = [...scores].map(([code, score]) => ({ code, share: Math.min(1, (score + (bestPhrase.get(code) ?? 0)) / (2 * all)) }));
  shares.sort((one, other) => other.share - one.share);
  const least = Math.max(LEAST_SHARE, (shares[0]?.share ?? 0) * NEARLY);
  return shares
    .filter(({ share }) => share >= least)
    .slice(0, MOST_LIKELY)
    .map(({ code, share }) => ({ kind: 'CATEGORY', certain: false, code, share }));
};

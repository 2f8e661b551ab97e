/** What people of each language call the things, deeds and people that texts speak of: turned round, from their words to the concepts. */
import { stem, type Token, tokenize } from '@drogowskaz/text';
import { allWords, type ConceptKey } from '@drogowskaz/vocabulary/learning';
import { keysOfKnownWord, weightOfKey } from '../../question/heard.ts';
import { languagesOf } from '../../question/languages.ts';
import { isStopWord } from '../../question/stop-words.ts';
import { type Concept, MOST_TRANSLATIONS, SHORTEST_HEARD, TARGET } from '../../question/translations.ts';

/** Phrases of a language: by their folded words, by their stems, and single words by what they sound like. */
export interface Words {
  exact: Map<string, Concept[]>;
  stems: Map<string, Concept[]>;
  sounds: Map<string, Concept[]>;
}

const matters = (token: Token, language: string): boolean => !isStopWord(token, language);

/** Single words as they are; of what only phrases say, each word that matters. */
const targetStems = (phrases: readonly string[]): string[] => {
  const tokens = phrases.map((phrase) => tokenize(phrase, TARGET).filter((token) => matters(token, TARGET)));
  const single = tokens.filter(({ length }) => length === 1);
  return [...new Set((single.length > 0 ? single : tokens).flat().map(({ folded }) => stem(folded, TARGET)))].slice(0, MOST_TRANSLATIONS);
};

const learn = (words: Map<string, Concept[]>, key: string, concept: Concept): void => {
  const known = words.get(key);
  if (!known) words.set(key, [concept]);
  else if (!known.includes(concept)) known.push(concept);
};

export const learnTranslations = (): ReadonlyMap<string, Words> => {
  const entries = [...allWords()];
  const polish = Map.groupBy(
    entries.filter(({ locale }) => locale === TARGET),
    ({ key }) => key,
  );
  const concepts = new Map(
    [...polish].map(([key, ofKey]): [ConceptKey, Concept] => [key, { key, polish: targetStems(ofKey.map(({ phrase }) => phrase)) }]),
  );
  const languages = new Map<string, Words>();
  for (const { key, locale, phrase } of entries) {
    const concept = concepts.get(key);
    if (!concept) continue;
    const words = languages.get(locale) ?? { exact: new Map(), stems: new Map(), sounds: new Map() };
    languages.set(locale, words);
    const tokens = tokenize(phrase, locale);
    learn(words.exact, tokens.map(({ folded }) => folded).join(' '), concept);
    learn(words.stems, tokens.map(({ folded }) => stem(folded, locale)).join(' '), concept);
    const [only] = tokens;
    if (only && tokens.length === 1 && languagesOf(only.folded)[0] !== TARGET) {
      for (const sound of keysOfKnownWord(only.text, only.folded, locale)) {
        if (weightOfKey(sound) >= SHORTEST_HEARD) learn(words.sounds, sound, concept);
      }
    }
  }
  return languages;
};

/**
 * A light stemmer for folded Polish: takes off the endings of nouns and adjectives, so that "praca, pracy, pracę, prac, pracami"
 * are one word. @nlpjs/lang-pl was tried first: it makes "prac" → "pr", "pracami" → "pr" and keeps "zdrowie" and "zdrowia" apart,
 * because it also takes off what looks like a verb. Verbs matter little in a directory of services; nouns are everything.
 */

/** Longest first. What remains must have at least `atLeast` letters, or a short word would become another. */
const endings: readonly (readonly [ending: string, atLeast: number])[] = [
  ['owskiego', 4],
  ['iejszych', 4],
  ['iejsza', 4],
  ['iejszy', 4],
  ['iami', 3],
  ['iach', 3],
  ['iego', 3],
  ['iemu', 3],
  ['owie', 4],
  ['ami', 3],
  ['ach', 3],
  ['owi', 3],
  ['ego', 3],
  ['emu', 3],
  ['iej', 3],
  ['ich', 3],
  ['imi', 3],
  ['ych', 3],
  ['ymi', 3],
  ['iom', 3],
  ['iow', 3],
  ['iem', 3],
  ['om', 3],
  ['ow', 3],
  ['em', 3],
  ['ej', 3],
  ['im', 3],
  ['ym', 3],
  ['ia', 3],
  ['ie', 3],
  ['ii', 3],
  ['iu', 3],
  ['io', 3],
  ['a', 3],
  ['e', 3],
  ['i', 3],
  ['o', 3],
  ['u', 3],
  ['y', 3],
];

/** Consonants that change before an ending: pracownik – pracownicy, uchodźca – uchodźcy stay together. */
const softened: readonly (readonly [from: RegExp, to: string])[] = [
  [/nic$/, 'nik'],
  [/dzieck$/, 'dziec'],
  [/yc$/, 'yk'],
];

/** The vowel that an ending makes superfluous: wypadek – wypadku, cudzoziemiec – cudzoziemca. What is left has at least three letters. */
const movable: readonly (readonly [from: RegExp, to: string])[] = [
  [/^(..+[^aeiouy])ek$/, '$1k'],
  [/^(..+[^aeiouy])iec$/, '$1c'],
];

export const stemPolish = (word: string): string => {
  for (const [ending, atLeast] of endings) {
    if (word.length - ending.length < atLeast || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const change = softened.find(([from]) => from.test(stem));
    return change ? stem.replace(change[0], change[1]) : stem;
  }
  const change = movable.find(([from]) => from.test(word));
  return change ? word.replace(change[0], change[1]) : word;
};

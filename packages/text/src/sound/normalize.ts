/** What people mix when they write words of other alphabets in Latin letters, in this order; each rule sees what the one before has left. */
const mixed: readonly (readonly [from: RegExp, to: string])[] = [
  [/shch|szcz/g, 'sc'],
  [/kh|gh/g, 'g'],
  [/cz|tch|chh/g, 'ch'],
  [/sz|sh/g, 's'],
  [/rzh?|dzh|zh/g, 'z'],
  [/ts|tz|ch/g, 'c'],
  [/ph/g, 'f'],
  [/([tdbjr])h/g, '$1'],
  [/q/g, 'k'],
  [/ee/g, 'i'],
  [/oo/g, 'u'],
  [/au|ou/g, 'o'],
  [/ks/g, 'x'],
  [/[yj]/g, 'i'],
  [/w/g, 'v'],
  [/h/g, 'g'],
  [/(.)\1+/gu, '$1'],
  // юрист, jurist; праця, praca; безпека: whether a consonant is soft is written or not.
  [/([^aeiou])i(?=[aeou])/g, '$1'],
  // The short a that is spoken or not: नौकरी, naukari, naukri.
  [/([aeiou][^aeiou])a(?=[^aeiou][aeiou])/g, '$1'],
];

const latin = /^[a-z0-9]+$/;

/** The common key of a word in Latin letters; null for what still has others. */
export const normalize = (spelled: string): string | null => {
  if (!latin.test(spelled)) return null;
  let key = spelled;
  for (const [from, to] of mixed) key = key.replace(from, to);
  return key;
};

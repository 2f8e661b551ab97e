/**
 * Latin letters for Cyrillic, Georgian and Greek words, so that `yuryst`, `iurist` and `jurist` find `юрист`.
 * Everybody writes their own transliteration, so this gives no official one but a common key: both the word of the document and
 * what was typed go through it, and spellings that people mix (y, i, j; h, g; w, v) become one letter.
 */

const letters: Readonly<Record<string, string>> = {
  // Cyrillic, folded: Ukrainian, Russian and Belarusian together.
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch' },
  ...{ ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', ј: 'i', љ: 'li', њ: 'ni', џ: 'dzh' },
  // Georgian.
  ...{ ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm', ნ: 'n', ო: 'o', პ: 'p' },
  ...{ ჟ: 'zh', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'p', ქ: 'k', ღ: 'gh', ყ: 'k', შ: 'sh', ჩ: 'ch', ც: 'ts', ძ: 'dz', წ: 'ts' },
  ...{ ჭ: 'ch', ხ: 'kh', ჯ: 'j', ჰ: 'h' },
  // Greek, folded.
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o' },
  ...{ π: 'p', ρ: 'r', σ: 's', τ: 't', υ: 'i', φ: 'f', χ: 'kh', ψ: 'ps', ω: 'o' },
};

/** What people mix, in this order; each rule sees what the one before has left. */
const mixed: readonly (readonly [from: RegExp, to: string])[] = [
  [/shch|szcz|sch/g, 'sh'],
  [/kh|gh/g, 'g'],
  [/cz|tch/g, 'ch'],
  [/sz/g, 'sh'],
  [/rz|zh|dzh/g, 'z'],
  [/ts|tz/g, 'c'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ks/g, 'x'],
  [/[yj]/g, 'i'],
  [/w/g, 'v'],
  [/ch/g, 'c'],
  [/h/g, 'g'],
  [/(.)\1+/gu, '$1'],
];

const otherThanLatin = /[\u0370-\u03ff\u0400-\u052f\u10d0-\u10ff]/;
const latin = /^[a-z0-9]+$/;

/** Whether a folded word is in a script that people also write in Latin letters. */
export const canBeRomanized = (folded: string): boolean => otherThanLatin.test(folded);

/** The common key of a folded word in Latin, Cyrillic, Georgian or Greek letters; null for any other script. */
export const romanize = (folded: string): string | null => {
  let roman = '';
  for (const letter of folded) roman += letters[letter] ?? letter;
  if (!latin.test(roman)) return null;
  for (const [from, to] of mixed) roman = roman.replace(from, to);
  return roman;
};

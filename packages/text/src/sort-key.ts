import { fold } from './fold.ts';

/**
 * Letters that an alphabet counts as letters of their own, each sorted after the letter before it: Polish "Łąck" after "Lublin".
 * Everything else sorts as its folded form.
 */
const ownLetters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pl: { ą: 'a', ć: 'c', ę: 'e', ł: 'l', ń: 'n', ó: 'o', ś: 's', ź: 'z', ż: 'z~' },
  uk: { ґ: 'г', є: 'е', і: 'и', ї: 'и~', ь: 'щ' },
  be: { ё: 'е', і: 'з', ў: 'у' },
  ru: { ё: 'е' },
  es: { ñ: 'n' },
  fil: { ñ: 'n' },
  tr: { ç: 'c', ğ: 'g', ı: 'h', ö: 'o', ş: 's', ü: 'u' },
  ro: { ă: 'a', â: 'a~', î: 'i', ș: 's', ş: 's', ț: 't', ţ: 't' },
  vi: { ă: 'a', â: 'a~', đ: 'd', ê: 'e', ô: 'o', ơ: 'o~', ư: 'u' },
};

/** Sorts after every letter of the alphabets above; "~" in the table stands for it. */
const AFTER = '\u{ffdc}';

/**
 * A key whose plain comparison by code units puts names into the alphabetical order of their language: folded, so that case and
 * foreign accents do not matter, with the alphabet's own letters after the letter they follow.
 */
export const sortKey = (text: string, locale: string): string => {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  const own = Object.hasOwn(ownLetters, language) ? ownLetters[language] : undefined;
  if (!own) return fold(text);
  let key = '';
  let plain = '';
  for (const letter of text.normalize('NFC').toLowerCase()) {
    const before = own[letter];
    if (before === undefined) {
      plain += letter;
      continue;
    }
    key += fold(plain) + before.replace('~', AFTER) + AFTER;
    plain = '';
  }
  return key + fold(plain);
};

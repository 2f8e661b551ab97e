import { fold, stem } from '@drogowskaz/text';

/** As it may stand inside of something longer that was encoded: what comes before shifts the letters of base64. */
const base64Of = (text: string, encoding: 'base64' | 'base64url'): string[] =>
  [0, 1, 2].map((before) => {
    const encoded = Buffer.from(`${'x'.repeat(before)}${text}`)
      .toString(encoding)
      .replace(/=+$/, '');
    // Signs that depend on what stands beside are left out.
    return encoded.slice(before === 0 ? 0 : before + 1, -2);
  });

/** Every form in which something that was asked could be kept: as it is, folded, by its stem, encoded for addresses, in base64, in JSON, reversed bytes of UTF-16. */
export const formsOf = (text: string): string[] => {
  const folded = fold(text);
  const plain = [text, text.toLowerCase(), folded, ...['pl', 'en', 'uk'].map((locale) => stem(folded, locale))];
  const encoded = [text, folded].flatMap((each) => [
    encodeURIComponent(each),
    encodeURIComponent(each).toLowerCase(),
    JSON.stringify(each).slice(1, -1),
    [...each].map((sign) => (sign > '~' ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}` : sign)).join(''),
    Buffer.from(each).toString('hex'),
    ...base64Of(each, 'base64'),
    ...base64Of(each, 'base64url'),
  ]);
  return [...new Set([...plain, ...encoded])].filter((form) => form.length >= 6);
};

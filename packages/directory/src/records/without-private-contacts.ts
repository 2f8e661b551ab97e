/**
 * What leads to a person: an address, a number, a name in a messenger. Where only an organisation may be reached, no text may hold one.
 * Digits of every script count, and what is written with blanks, dots or invisible signs between.
 */

const EMAIL = /[^\s@<>()]+\s?(?:@|\(at\)|\[at\]|\{at\})\s?[^\s@<>()]+\s?(?:\.|\(dot\)|\[dot\])\s?\p{L}{2,}/iu;
const MESSENGER =
  /(?:^|[^\p{L}\p{N}.])(?:wa\.me|t\.me|m\.me|telegram\.me|signal\.me|viber:\/\/|chat\.whatsapp\.com|(?:www\.|m\.)?facebook\.com|(?:www\.)?instagram\.com|vk\.com|mailto:|tel:|sms:)/iu;
const HANDLE = /(?:^|[\s(,:;])@[\p{L}\p{N}_.]{3,}/u;
/** Seven digits or more, as numbers are written, with or without a country code. */
const NUMBER = /\+?\d(?:[\s()./–—-]{0,3}\d){6,}/gu;
const TIME = String.raw`(?:[01]?\d|2[0-4])[.:]\d{2}`;
const DATE = String.raw`(?:\d{4}-\d{2}-\d{2}|\d{1,2}[.\/]\s?\d{1,2}[.\/]\s?\d{4}|(?:19|20)\d{2})`;
/** Dates and hours have as many digits as a number has. */
const MOMENTS = new RegExp(`^(?:${DATE}|${TIME})(?:\\s?[-–—/,]?\\s?(?:${DATE}|${TIME}))*$`, 'u');

const asciiDigit = (digit: string): string => {
  // Digits of a script stand ten in a row, and the first of each row begins at a multiple that \p{Nd} keeps together.
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
};

/** Folds what only looks different. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, asciiDigit);

export type PrivateContact = 'EMAIL' | 'NUMBER' | 'NAME';

/** What of this kind a text holds; null: nothing. */
export const privateContactIn = (text: string): PrivateContact | null => {
  const read = plain(text);
  if (EMAIL.test(read)) return 'EMAIL';
  if ((read.match(NUMBER) ?? []).some((number) => !MOMENTS.test(number.trim()))) return 'NUMBER';
  return MESSENGER.test(read) || HANDLE.test(read) ? 'NAME' : null;
};

export const privateContactAdvice: Readonly<Record<PrivateContact, string>> = {
  EMAIL: 'Leave the e-mail address out: the hub shows the contacts of your organisation, and the way to a volunteer leads through it.',
  NUMBER: 'Leave the telephone number out: the hub shows the contacts of your organisation, and the way to a volunteer leads through it.',
  NAME: 'Leave the address or name in a messenger out: the hub shows the contacts of your organisation, and the way to a volunteer leads through it.',
};

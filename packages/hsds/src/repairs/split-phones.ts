import { isNoNumber, unspoiltNumber } from '@drogowskaz/directory';

/** A stroke between two whole numbers, "240000000/240000001": area codes before it and endings behind it are shorter. */
const STROKE = String.raw`(?<=(?:\d[^\d/]*){9})\/(?=(?:[^\d/]*\d){9})`;
const BETWEEN = new RegExp(
  String.raw`[;\n\r|]|\s\/\s|${STROKE}|,\s?(?=[+(]?\d)|(?<=\d)\s+(?=(?:tel|kom|mob|cell|phone|fax|faks)\b)|\s+(?:lub|oraz|albo|or|and|i)\s+`,
  'i',
);

/** A whole number of Poland; what begins another one is no digit of it. */
const WHOLE = String.raw`(?:(?:\+|00)48[\s-]?)?\(?\d(?:[\s()-]?\d){8}(?!\d)`;
const WHOLE_ONES = new RegExp(String.raw`^${WHOLE}(?:\s+${WHOLE})+$`);
/** The digits of one number alone. */
const MOST_DIGITS = 15;
const GROUPS = /^[\d\s()-]+$/;

/** Numbers between which only a blank stands: each is whole, has a plus of its own, or is grouped like the other. */
const splitByBlank = (text: string): string[] => {
  if (text.length > 2 * LONGEST) return [text];
  const byPlus = text.split(/\s+(?=\+\d)/);
  if (byPlus.length > 1) return byPlus.every((part) => digitsOf(part) >= FEWEST_WHOLE) ? byPlus : [text];
  if (WHOLE_ONES.test(text)) return text.match(new RegExp(WHOLE, 'g')) ?? [text];
  const groups = text.split(/\s+/);
  const [one, other] = [groups.slice(0, groups.length / 2), groups.slice(groups.length / 2)];
  const shape = (part: readonly string[]): string => part.map((group) => group.length).join();
  const isTwice = GROUPS.test(text) && groups.length % 2 === 0 && shape(one) === shape(other) && digitsOf(text) >= MOST_DIGITS - 1;
  return isTwice ? [one.join(' '), other.join(' ')] : [text];
};

const digitsOf = (text: string): number => text.match(/\p{Nd}/gu)?.length ?? 0;
const FEWEST_WHOLE = 7;

/** Several numbers in one cell: "24 367 17 00 lub 24 367 17 01; tel. kom. 600 000 000". One number stays one. */
export const splitPhones = (text: string): string[] => splitBySign(text).flatMap(splitByBlank);

const splitBySign = (text: string): string[] => {
  const parts = text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  // "24 367 17 00/01" and "24 367 17 00, 01" are one number and the ending of another: nothing is guessed of it.
  return parts.length > 1 && parts.every((part) => part.replace(/\D/g, '').length >= 5) ? parts : [text.trim()];
};

/** The number without quotation marks and without the word that says what it is. */
export const cleanPhone = (text: string): string =>
  text
    .replace(/^["'“”„\s]+|["'“”\s]+$/g, '')
    .replace(/^(?:tel(?:efon|ephone)?|phone|ph|mob(?:ile)?|kom(?:órka)?|t|m|p)\s*(?:\.|:)+\s*/i, '')
    .replace(/^tel:/i, '')
    .trim();

const LONGEST = 60;
/** "112" is one. */
const FEWEST_DIGITS = 3;
/** Of "24 367 17 00 wew. 12" and "24 367 17 00/367 17 01" the first number. */
const BEHIND = /(?<=\d\D*)(?:[/,–]|\p{L}).*$/su;
export const isPhone = (text: string): boolean =>
  text.length <= LONGEST &&
  unspoiltNumber(text) !== null &&
  digitsOf(text) >= FEWEST_DIGITS &&
  digitsOf(text.replace(BEHIND, '')) <= MOST_DIGITS &&
  !isNoNumber(text);

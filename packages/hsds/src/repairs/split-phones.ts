import { unspoiltNumber } from '@drogowskaz/directory';

/** A stroke between two whole numbers, "240000000/240000001": area codes before it and endings behind it are shorter. */
const STROKE = String.raw`(?<=(?:\d[^\d/]*){9})\/(?=(?:[^\d/]*\d){9})`;
const BETWEEN = new RegExp(String.raw`[;\n\r|]|\s\/\s|${STROKE}|,\s?(?=[+(]?\d)|\s+(?:lub|oraz|albo|or|and|i)\s+`, 'i');

/** Several numbers in one cell: "24 367 17 00 lub 24 367 17 01; tel. kom. 600 000 000". One number stays one. */
export const splitPhones = (text: string): string[] => {
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
export const isPhone = (text: string): boolean =>
  text.length <= LONGEST && unspoiltNumber(text) !== null && (text.match(/\p{Nd}/gu)?.length ?? 0) >= FEWEST_DIGITS;

/** "48 24 …" and "8 495 …" are whole numbers of eleven digits; else nine in Poland, and then no more than the last digits of others. */
const RANGE =
  /^((?:(?:\+|00)\s?48[\s-]*|\(?0-?)?(?!8[\s(-]|48[\s-]*\(?\d{2}[\s)-])(?:[()\s./-]*\d){9})\s*((?:[-–/,]|do\b|to\b)\s*\d{1,3})$/iu;

/** "24 367 00 00-05", "24 367-00-00/01": the number that is whole, and how further ones end. Null: it is one number. */
export const rangeOfNumbers = (number: string): { readonly first: string; readonly others: string } | null => {
  const [, first, others] = RANGE.exec(number.trim()) ?? [];
  return first === undefined || others === undefined ? null : { first, others };
};

const MANTISSA = /^(\d)\.(\d+)E\+?(\d{1,2})$/i;
/** A number that a spreadsheet wrote with an exponent, "6.0E+08": most are rounded. */
const WITH_EXPONENT = /^\d(?:[.,]\d+)?E[+-]?\d{1,2}$/i;

/** The digits of what a spreadsheet took for a number: "600100200.0", "6.00100200E+08". Null where it has rounded them away. */
export const unspoiltNumber = (written: string): string | null => {
  const [, first = '', others = '', exponent] = MANTISSA.exec(written) ?? [];
  if (exponent !== undefined && others.length === Number(exponent)) return first + others;
  return WITH_EXPONENT.test(written) ? null : written.replace(/^(\d{7,15})\.0+$/, '$1');
};

/** What stands in a column only to fill it: "000000000", "+48 111 111 111", "123456789". */
const FILLER = /^(?:\+\d{1,3}|(?:00)?48(?=\d{9}$))?(?:0+|(\d)\1{5,}|0?123456(?:7(?:8(?:9(?:0)?)?)?)?|987654(?:3(?:2(?:1(?:0)?)?)?)?)$/;
/** "2026-03-01", "31/02/2026": a column of days beside that of telephones. */
const DAY =
  /^(?:\d{4}([-./])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])([-./])(?:0?[1-9]|1[0-2])\2(?:19|20)\d{2})$/;

/** Digits that nobody answers: they fill their place, or are a day. */
export const isNoNumber = (written: string): boolean => FILLER.test(written.replace(/[^\d+]/g, '')) || DAY.test(written.trim());

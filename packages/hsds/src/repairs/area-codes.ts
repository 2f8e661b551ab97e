/** So many digits make a number whole, whatever stands beside it. */
const WHOLE_DIGITS = 9;
/** "112" and "999" are dialled everywhere, and so are the six digits that Europe has in common. */
const EVERYWHERE = /^(?:\d{3}|116\d{3})$/;

/** "24", "(020)" and "0-24" without what stands around them; null: it is none. */
export const readAreaCode = (written: string): string | null => {
  const digits = written.replace(/[\s()/-]/g, '');
  return /^0?[1-9]\d{0,4}$/.test(digits) ? digits : null;
};

/** A number that is dialled in its area alone, with the code of that area; one that has it, or is whole, is left as it is. Null: the code is none. */
export const withAreaCode = (number: string, code: string | null): string | null => {
  const digits = number.replace(/\D/g, '');
  const isWhole = /^(?:\+|00|\(?0[1-9])/.test(number) || digits.length >= WHOLE_DIGITS || EVERYWHERE.test(digits);
  return isWhole ? number : code && `${code} ${number}`;
};

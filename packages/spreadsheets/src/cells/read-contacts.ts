import { isNoNumber, rangeOfNumbers, unspoiltNumber } from '@drogowskaz/directory';

/** Only where such signs begin: from each letter of a long word on it would read that word again. */
const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const WEB =
  /(?:https?:\/\/|www\.)[^\s;,<>"]+|(?<![@\w.-])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:pl|eu|org|com|net|info|edu|gov)(?:\/[^\s;,<>"]*)?(?![\w@])/giu;

/** What was found, and what of the cell was neither that nor a sign between. */
export interface Found {
  readonly values: readonly string[];
  readonly rest: string;
}

const BETWEEN = /[\s;,|/()<>]|\b(lub|oraz|albo|i|or|and|e-?mail|mail|www|tel|adres|strona)\b[.:]?|[-–:]/giu;
const restOf = (text: string): string => text.replace(BETWEEN, ' ').trim();

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

export const readEmails = (written: string): Found => {
  const text = written.replace(/mailto:/gi, '').replace(/(?<!\s)\s*[([]at[)\]]\s*/gi, '@');
  return {
    values: distinct(Array.from(text.matchAll(EMAIL), ([email]) => email.replace(/\.$/, ''))),
    rest: restOf(text.replace(EMAIL, ' ')),
  };
};

/** With "https://" where people leave it out. */
export const readWebs = (written: string): Found => {
  const found = Array.from(written.matchAll(WEB), ([web]) => web.replace(/[.)]+$/, ''));
  const values = found.map((web) => (/^https?:/i.test(web) ? web : `https://${web}`)).filter((web) => URL.canParse(web));
  return { values: distinct(values), rest: restOf(written.replace(WEB, ' ')) };
};

const MOST_DIGITS = 15;
const FEWEST_DIGITS = 3;
const digitsOf = (text: string): number => text.replace(/\D/g, '').length;

/** A slash parts two numbers only where both sides are whole ones: "24/367 00 00" is one. */
const partsOf = (text: string): string[] =>
  text.split(/[;,\n|]|\b(?:lub|oraz|albo|i|or|and)\b/iu).flatMap((part) => {
    const sides = part.split('/');
    return sides.length > 1 && sides.every((side) => digitsOf(side) >= 7) ? sides : [part];
  });

const LABEL = /^\s*(?:tel(?:efon)?|fax|faks|kom(?:órka)?|mob(?:ile)?|phone|nr|t|k)\b[.:]*\s*/iu;
const EXTENSION = /(?<![\s,])[\s,]*(?:wew(?:n(?:ętrzny)?)?|w|ext)\.?\s*(\d{1,6})\s*$/iu;

/** Telephone numbers, as they were written but for what stands around them. What has no number in it is the rest. */
export const readPhones = (written: string): Found => {
  const values: string[] = [];
  const rest: string[] = [];
  // "wew. 12" after a comma belongs to the number before it.
  for (const part of partsOf(written.replace(/[,;]\s*(?=(?:wew|ext)\b)/giu, ' '))) {
    let text = part;
    while (LABEL.test(text)) text = text.replace(LABEL, '');
    text = text
      .replace(/[–—]/g, '-')
      .replace(/^(?:00[\s-]?|\((?:\+|00)\s?(?=[1-9]\d{0,2}\)))(?=[1-9])/, '+')
      .replace(/^(\+\d{1,3})\)/, '$1')
      .replace(/^\(?0-?(?=\d{2}\)?)/, (zero) => (zero.startsWith('(') ? '(' : ''))
      .trim();
    const extension = EXTENSION.exec(text);
    const said = (extension ? text.slice(0, extension.index) : text).replace(/\s+/g, ' ').trim();
    const range = rangeOfNumbers(said);
    const number = range?.first ?? unspoiltNumber(said) ?? '';
    const digits = digitsOf(number);
    const isNumber = /^\+?[\d\s()./-]+$/.test(number) && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && !isNoNumber(number);
    if (isNumber) values.push(extension ? `${number} wew. ${extension[1]}` : number);
    else if (text !== '') rest.push(text);
    if (isNumber && range) rest.push(range.others);
  }
  return { values: distinct(values), rest: rest.join('; ') };
};

import { readCountry } from './country.ts';
import { lookedUp } from './looked-up.ts';

/** Of the countries whose feeds come here. */
const CODES: Readonly<Record<string, string>> = {
  ...{ AT: '43', BE: '32', BG: '359', BY: '375', CA: '1', CH: '41', CZ: '420', DE: '49', DK: '45', ES: '34', FI: '358', FR: '33' },
  ...{ GB: '44', GE: '995', GR: '30', HU: '36', IE: '353', IT: '39', LT: '370', LV: '371', MD: '373', NL: '31', NO: '47', PL: '48' },
  ...{ PT: '351', RO: '40', RU: '7', SE: '46', SK: '421', TR: '90', UA: '380', US: '1' },
};
const KNOWN: ReadonlySet<string> = new Set(Object.values(CODES));
/** What stands before a number at home alone; 0 where nothing else is said. In Italy the first zero belongs to the number. */
const TRUNKS: Readonly<Record<string, string>> = {
  ...{ '1': '', '30': '', '34': '', '39': '', '45': '', '47': '', '48': '', '351': '', '371': '', '420': '' },
  ...{ '7': '8', '36': '06' },
};
/** So many digits behind the code make a whole number where no trunk is dialled. */
const FEWEST_BEHIND = 8;
/** "112" and "116 111" are dialled at home alone. */
const FEWEST_DIGITS = 7;

/** "44", "+44", "0044" and "GB" as "44"; null: nobody here knows it. */
export const readCallingCode = (written: string): string | null => {
  const [, digits] = /^(?:\+|00)?(\d{1,3})$/.exec(written.trim()) ?? [];
  const code = digits ?? lookedUp(CODES, readCountry(written) ?? '') ?? '';
  return KNOWN.has(code) ? code : null;
};

const isWhole = (number: string): boolean => /^(?:\+|00)/.test(number) || digitsOf(number).length < FEWEST_DIGITS;
const digitsOf = (number: string): string => number.replace(/\D/g, '');

/** The number, if it needs no code of a country. */
export const onlyWhole = (number: string): string | null => (isWhole(number) ? number : null);

/** A number as it is dialled from everywhere; null where nobody can tell. One that has its code, or is short, is left as it is. */
export const withCallingCode = (number: string, code: string): string | null => {
  const plain = number.replace(/^\((\d+)\)/, '$1').trim();
  const digits = digitsOf(plain);
  if (isWhole(plain)) return number;
  const trunk = TRUNKS[code] ?? '0';
  if (trunk !== '' && plain.startsWith(trunk)) return `+${code} ${plain.slice(trunk.length).trim()}`;
  if (!digits.startsWith(code) || (trunk === '' && code !== '39' && digits.length < code.length + FEWEST_BEHIND))
    return `+${code} ${plain}`;
  return trunk === '' && code !== '39' ? `+${plain}` : null;
};

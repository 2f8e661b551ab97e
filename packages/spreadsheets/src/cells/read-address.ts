/** Street and number, postal code and town, as far as a cell tells them. */
export interface ReadAddress {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
}

const POSTCODE = /\b(\d{2})\s?[-–]\s?(\d{3})\b/;
const STREET = /^(ul|al|aleja|aleje|pl|plac|os|osiedle|rynek|skwer|rondo|bulwar|szosa|droga)\b\.?/iu;

/** "9400", "09400", "09 - 400" as "09-400"; null for what is none. */
export const readPostalCode = (written: string): string | null => {
  const text = written.trim();
  const parted = /^(\d{2})\s?[-–—]?\s?(\d{3})$/.exec(text);
  if (parted) return `${parted[1]}-${parted[2]}`;
  // A spreadsheet took it for a number.
  return /^\d{4}$/.test(text) ? `0${text[0]}-${text.slice(1)}` : null;
};

const tidy = (text: string): string => text.replace(/^[\s,;.–-]+|[\s,;–-]+$/g, '').replace(/\s+/g, ' ');

/** An address in one cell: "ul. Kwiatowa 1, 09-400 Płock", "Płock, ul. Kwiatowa 1", "Kwiatowa 1". */
export const readAddress = (written: string): ReadAddress => {
  const text = written.replace(/\n/g, ', ');
  const code = POSTCODE.exec(text);
  if (code) {
    const before = tidy(text.slice(0, code.index));
    const [city = '', ...after] = text
      .slice(code.index + code[0].length)
      .split(',')
      .map(tidy);
    return { street: before || tidy(after.filter(Boolean).join(', ')), postalCode: `${code[1]}-${code[2]}`, city };
  }
  const parts = text.split(',').map(tidy).filter(Boolean);
  const streets = parts.filter((part) => STREET.test(part) || /\d/.test(part));
  const towns = parts.filter((part) => !streets.includes(part));
  const [city = ''] = towns;
  return streets.length === 0
    ? { street: '', postalCode: '', city: parts.join(', ') }
    : { street: streets.join(', '), postalCode: '', city };
};

import { readCurrency } from '../repairs/country.ts';
import { type ReadPrice, readPrice } from '../repairs/read-price.ts';
import type { Values } from './values.ts';

const MOST = 1_000_000_000;

export interface Price {
  readonly amount?: number;
  readonly currency?: string;
  /** Where a number and a currency would say more, or less, than what is written. */
  readonly words?: string;
}

const namesMoney = (text: string): boolean => (text.match(/\p{L}+|\p{Sc}/gu) ?? []).some((word) => readCurrency(word) !== null);

const priceIn = (values: Values): { raw: unknown; text: string; price: ReadPrice | null } => {
  const raw = values.raw('amount');
  if (typeof raw === 'number' && Number.isFinite(raw)) return { raw, text: String(raw), price: { amount: raw, currency: null } };
  const text = typeof raw === 'string' ? (values.line('amount', 200) ?? '') : '';
  return { raw, text, price: readPrice(text) };
};

/** What something costs, of `amount` and `currency` together: neither "od 50 zł" nor 50 of money that nobody here knows is 50 złoty. */
export const priceOf = (values: Values): Price => {
  const written = values.line('currency', 40);
  const { raw, text, price } = priceIn(values);
  const code = written === undefined || /^[A-Z]{3}$/.test(written) ? written : (readCurrency(written) ?? undefined);
  const isKnown = written === undefined || code !== undefined;
  const isOne = code === undefined || price?.currency == null || price.currency === code;
  if (/\d/.test(text) && !(price && isKnown && isOne)) {
    const words = written === undefined || namesMoney(text) ? text : `${text} ${written}`;
    values.repair('price-in-words', 'amount', raw, words);
    return { words };
  }
  if (!isKnown) values.drop('currency', written);
  else if (code !== written) values.repair('currency-code', 'currency', written, code);
  const currency = code ?? price?.currency;
  const of = currency == null ? {} : { currency };
  if (!price || price.amount < 0 || price.amount > MOST) {
    if (raw !== undefined && text !== '') values.drop('amount', raw);
    return of;
  }
  if (raw !== price.amount) values.repair('number-from-text', 'amount', raw, price.amount);
  return { ...of, amount: price.amount };
};

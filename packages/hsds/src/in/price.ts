import { fold } from '@drogowskaz/text';
import { readCurrency } from '../repairs/country.ts';
import { isFree, type ReadPrice, readPrice } from '../repairs/read-price.ts';
import { besides, mayLimit } from './besides.ts';
import type { Node } from './node.ts';
import { plainKey } from './plain-key.ts';
import { printed } from './printed.ts';
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
  return { raw, text, price: isFree(text) ? { amount: 0, currency: null } : readPrice(text) };
};

const MINIMUM = /^(?:min(?:imum)?|from|od|lowest|low)$/;
const MAXIMUM = /^(?:max(?:imum)?|to|up to|do|highest|high)$/;
const EACH = /^(?:per|each|za|unit|jednostka|interval|period|frequency|basis|billing)$/;
const ONCE = /^(?:once|one[- ]?(?:time|off)|jednorazow\w*)$/;

interface Beside {
  /** As a unit: "unit": "EUR". */
  currency?: string;
  minimum?: string;
  maximum?: string;
  /** What is said of the amount beside it, in short. */
  more: string[];
}

/** What stands beside an amount and makes another price of it: "max_amount", "per": "hour". */
const besideAmount = (node: Node): Beside => {
  const found: Beside = { more: [] };
  for (const [key, value] of besides(node)) {
    if (!mayLimit(key, value) || ONCE.test(fold(printed(value)).trim())) continue;
    const name = plainKey(key)
      .replace(/\b(?:amount|price|cost|fee|value|kwota|cena|oplata)\b/g, '')
      .trim();
    const said = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : JSON.stringify(value);
    const currency = EACH.test(name) ? readCurrency(said) : null;
    if (currency !== null) found.currency = currency;
    else if (MINIMUM.test(name)) found.minimum = said;
    else if (MAXIMUM.test(name)) found.maximum = said;
    else if (!EACH.test(name) || typeof value === 'boolean') found.more.push(`(${key}: ${said})`);
    else found.more.push(said.includes('/') ? said : `/ ${said.replace(/^(?:per|za)\s+/i, '')}`);
  }
  return found;
};

/** "20–50 EUR / hour". */
const inWords = (text: string, currency: string | undefined, { minimum, maximum, more }: Beside): string => {
  const bounds = [...new Set([minimum, maximum])].filter((bound) => bound !== undefined && bound !== text);
  const range =
    bounds.length === 2 || minimum === maximum
      ? bounds.join('–')
      : bounds.map((bound) => `${bound === minimum ? '≥' : '≤'} ${bound}`).join('');
  const said = text === '' || bounds.length === 0 ? text || range : `${text} (${range})`;
  return [said, currency !== undefined && !namesMoney(said) ? currency : '', ...more].filter((part) => part !== '').join(' ');
};

/** What something costs, of `amount` and `currency` together: neither "od 50 zł" nor 50 of money that nobody here knows is 50 złoty. */
export const priceOf = (values: Values, node: Node): Price => {
  const written = values.line('currency', 40);
  const { raw, text, price } = priceIn(values);
  const beside = besideAmount(node);
  const code = written === undefined ? beside.currency : /^[A-Z]{3}$/.test(written) ? written : (readCurrency(written) ?? undefined);
  const isKnown = written === undefined || code !== undefined;
  const isOne = [price?.currency, beside.currency].every((other) => code === undefined || other == null || other === code);
  const { minimum, maximum } = beside;
  const hasBounds = (minimum ?? maximum) !== undefined && !(minimum === text && maximum === text);
  const isMore = hasBounds || beside.more.length > 0;
  if (hasBounds || (/\d/.test(text) && !(price && isKnown && isOne && !isMore))) {
    const words = inWords(text, written ?? code, beside);
    values.repair('price-in-words', 'amount', raw ?? null, words);
    return { words };
  }
  if (!isKnown) values.drop('currency', written);
  else if (code !== written) values.repair('currency-code', 'currency', written ?? null, code);
  const currency = code ?? price?.currency;
  const of = currency == null ? {} : { currency };
  if (!price || price.amount < 0 || price.amount > MOST || (isFree(text) && isMore)) {
    if (raw !== undefined && text !== '') values.drop('amount', raw);
    return of;
  }
  if (raw !== price.amount) values.repair('number-from-text', 'amount', raw, price.amount);
  return { ...of, amount: price.amount };
};

import { fold, phrases } from '@drogowskaz/text';
import { readCurrency } from './country.ts';
import { readNumber } from './read-number.ts';

export interface ReadPrice {
  readonly amount: number;
  /** Written beside it, if it was. */
  readonly currency: string | null;
}

/** One number, and at most its currency on either side: "50", "1 234,50 zł", "£35", "EUR 20", "50,-". */
const PRICE = /^(\p{L}+|\p{Sc})?\.?\s*([+-]?\d[\d\s.,'\u00a0\u202f]*?)(?:,-|\.-)?\s*(\p{L}+|\p{Sc})?\.?$/u;
/** "1.200" may be little more than one. */
const IN_DOUBT = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** What is just a price; null for a bound, a range, about so much, so much for each, or what is in doubt: "od 50 zł", "50-100", "ok. 50", "50 zł/h". */
export const readPrice = (text: string): ReadPrice | null => {
  const [, before, number = '', after] = PRICE.exec(text.trim()) ?? [];
  const amount = IN_DOUBT.test(number.trim()) ? null : readNumber(number);
  if (amount === null || (before !== undefined && after !== undefined)) return null;
  const unit = before ?? after;
  const currency = unit === undefined ? null : readCurrency(unit);
  return unit !== undefined && currency === null ? null : { amount, currency };
};

const FREE = new RegExp(
  `^(?:${phrases(
    [
      'bezpłatnie, bezpłatny, bezpłatna, bezpłatne, nieodpłatnie, nieodpłatny, nieodpłatna, nieodpłatne, darmowy, darmowa, darmowe, za darmo, gratis',
      'free, free of charge, for free, no charge, no cost, at no cost, kostenlos, kostenfrei, gebührenfrei, безкоштовно, безплатно, бесплатно',
      'gratuit, gratuite, gratuitement, gratuito, gratuita, zdarma, bezplatně, bezplatne, zadarmo',
    ].join(','),
  )})[.!]?$`,
  'u',
);

/** Whether a text says nothing but that it costs nothing. */
export const isFree = (text: string): boolean => FREE.test(fold(text).trim());

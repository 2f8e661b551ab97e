import { fold } from '@drogowskaz/text';
import { isOtherCurrency, saysOtherUnit } from './other-unit.ts';
import { readNumber } from './read-number.ts';
import { readYesNo } from './read-yes-no.ts';

export interface ReadCost {
  readonly free: boolean | null;
  readonly amount: number | null;
  /** Of the amount, ISO 4217; null without one. */
  readonly currency: string | null;
  /** What was written, when it says more than that. */
  readonly note: string;
  /** A price is written so that nobody can tell which one: "1.200". */
  readonly isUnclear: boolean;
}

const FREE = 'bezplatn\\w*|nieodplatn\\w*|darmow\\w*|za darmo|gratis\\w*|free|bez oplat\\w*|brak oplat\\w*|wstep wolny';
const PAID = 'platn\\w*|odplatn\\w*|paid';
/** What may stand beside "bezpłatnie" without taking away from it: whatever else does may say for whom. */
const SERVICE = 'uslug[aio]|udzial|wstep|pomoc|porad[ay]|zajecia|konsultacje|wizyt[ay]|jest|sa|calkowicie|w pelni|of charge';
const UNIT = '(?:zl(?:ot\\w+)?|pln)\\b\\.?';
const PRICE = `(\\d[\\d\\s.,]*?)(?:,-|\\.-)?\\s*(${UNIT})?`;
const BEFORE = '(?:(?:cena|koszt|oplata|odplatnosc|wstep|bilet|skladka|platne|odplatnie|cost|price|fee)\\s*:?\\s*)?';
/** For what: "za godzinę", "/h", "od osoby". */
const EACH =
  '(?:\\s*(?:/\\s*|(?:za|per)\\s+(?:jedn\\w+\\s+)?|od\\s+(?=osob|par|rodzin))[a-z]+\\.?|\\s+(?:miesiecznie|rocznie|tygodniowo|jednorazowo|brutto|each))?';

/** The same in a heading, where "za" may as well say what is paid for ("opłata za kurs"). */
const ASKED_EACH =
  /(?:\/|\bper\b|\bza\b|\bod\b|\bjedn\w+)\s*(?:h\b|hour|godz|os\b|osob|person|dzien|day|tydz|week|mies|month|noc|night|lekcj|lesson)|miesieczn|roczn|tygodniow/;

const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`);
const ONE = whole(`${BEFORE}${PRICE}(${EACH})`);
const FROM_TO = whole(`${BEFORE}(?:(?:od|from)\\s+)?${PRICE}(?:\\s*(?:-|–|do|to)\\s*${PRICE})?${EACH}`);
const ALL_FREE = whole(`(?:(?:${SERVICE})\\s+)*(?:${FREE})(?:\\s+(?:${SERVICE}))*`);
const ALL_PAID = whole(`(?:(?:${SERVICE})\\s+)*(?:${PAID})(?:\\s+(?:${SERVICE}))*`);
const SAYS_FREE = new RegExp(`\\b(?:${FREE})\\b`);
const ASKS = new RegExp(`\\b(?:${FREE}|${PAID}|oplat\\w*|koszt\\w*|czy|cost)\\b`);
/** Prices have no thousandths, and who means a thousand may write a blank. */
const IN_DOUBT = /^\d{1,3}[.,]\d{3}$/;

const said = (free: boolean | null, note = '', amount: number | null = null, isUnclear = false): ReadCost => ({
  ...{ free, amount, note, isUnclear },
  currency: amount === null ? null : 'PLN',
});

/** "20 EUR": a price in other money, by the code that every country writes alike. Small letters may be a word ("20 all", "5 try"). */
const IN_OTHER_MONEY = /^(\d[\d\s.,]*?)\s*([A-Z]{3})$/;

/**
 * "bezpłatnie", "25 zł", "1 200,00 zł", "20 zł/h", "tak" under "odpłatność": what it costs. A heading says what yes and no mean. What says more than is
 * understood ("od 20 zł", "bezpłatnie dla seniorów", "zwrot 50 zł") stays in words: nothing is promised to be free, or to cost so much.
 */
export const readCost = (written: string, heading = ''): ReadCost => {
  const [, number = '', currency = ''] = IN_OTHER_MONEY.exec(written.trim()) ?? [];
  if (!isOtherCurrency(currency)) return readPrice(written, written, heading);
  const price = readPrice(`${number} zł`, written, heading);
  return price.amount === null ? price : { ...price, currency };
};

/** `inZloty`: what was written, as if its money were złoty. */
const readPrice = (inZloty: string, written: string, heading: string): ReadCost => {
  const text = fold(inZloty)
    .trim()
    .replace(/[.!]+$/, '');
  const [answer, asked] = [readYesNo(written), fold(heading)];
  // A dash says nothing; yes and no are answers only where the heading asks.
  if (/^[-–—]+$/.test(text)) return said(null);
  if (answer !== null && ASKS.test(asked) && (/^\p{L}{2,}$/u.test(text) || !/koszt|oplat|cost/.test(asked)))
    return said(SAYS_FREE.test(asked) ? answer : !answer);
  if (ALL_FREE.test(text)) return said(true, /^\S+$/.test(text) ? '' : written);
  if (ALL_PAID.test(text)) return said(false, /^\S+$/.test(text) ? '' : written);
  const [one, price = '', unit, each] = ONE.exec(text) ?? [];
  if (one !== undefined) {
    const isUnclear = IN_DOUBT.test(price.trim());
    const isOther = unit === undefined && saysOtherUnit(heading);
    const isInZloty = unit !== undefined || (each === '' && !isOther);
    const isEach = each !== '' || ASKED_EACH.test(asked);
    const amount = isUnclear || !isInZloty ? null : readNumber(price);
    // Words without what the heading says would tell another price.
    const words = isOther || (isEach && each === '') ? `${written} (${heading})` : written;
    // "0 zł za dziecko" is free for some.
    if (amount === null || (amount === 0 && each !== '')) return said(null, words, null, isUnclear);
    return amount === 0 ? said(true) : said(false, isEach ? words : '', amount);
  }
  const [range, ...parts] = FROM_TO.exec(text) ?? [];
  const least = range === undefined ? null : readNumber(parts[0] ?? '');
  const isBare = range !== undefined && (parts[1] ?? parts[3]) === undefined;
  return said(least !== null && least > 0 ? false : null, isBare && saysOtherUnit(heading) ? `${written} (${heading})` : written);
};

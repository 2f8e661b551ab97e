import { fold } from '@drogowskaz/text';
import { readNumber } from './read-number.ts';
import { readYesNo } from './read-yes-no.ts';

export interface ReadCost {
  readonly free: boolean | null;
  readonly amount: number | null;
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

const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`);
const ONE = whole(`${BEFORE}${PRICE}(${EACH})`);
const FROM_TO = whole(`${BEFORE}(?:(?:od|from)\\s+)?${PRICE}(?:\\s*(?:-|–|do|to)\\s*${PRICE})?${EACH}`);
const ALL_FREE = whole(`(?:(?:${SERVICE})\\s+)*(?:${FREE})(?:\\s+(?:${SERVICE}))*`);
const ALL_PAID = whole(`(?:(?:${SERVICE})\\s+)*(?:${PAID})(?:\\s+(?:${SERVICE}))*`);
const FOREIGN = /\b(?:eur|usd|gbp|chf|uah)\b|[€$£]/;
const SAYS_FREE = new RegExp(`\\b(?:${FREE})\\b`);
const ASKS = new RegExp(`\\b(?:${FREE}|${PAID}|oplat\\w*|koszt\\w*|czy|cost)\\b`);
/** Prices have no thousandths, and who means a thousand may write a blank. */
const IN_DOUBT = /^\d{1,3}[.,]\d{3}$/;

const said = (free: boolean | null, note = '', amount: number | null = null, isUnclear = false): ReadCost => ({
  free,
  amount,
  note,
  isUnclear,
});

/**
 * "bezpłatnie", "25 zł", "1 200,00 zł", "20 zł/h", "tak" under "odpłatność": what it costs. A heading says what yes and no mean. What says more than is
 * understood ("od 20 zł", "bezpłatnie dla seniorów", "zwrot 50 zł") stays in words: nothing is promised to be free, or to cost so much.
 */
export const readCost = (written: string, heading = ''): ReadCost => {
  const text = fold(written)
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
    const isInZloty = unit !== undefined || (each === '' && !FOREIGN.test(asked));
    const amount = isUnclear || !isInZloty ? null : readNumber(price);
    // "0 zł za dziecko" is free for some.
    if (amount === null || (amount === 0 && each !== '')) return said(null, written, null, isUnclear);
    return amount === 0 ? said(true) : said(false, each === '' ? '' : written, amount);
  }
  const [range, ...parts] = FROM_TO.exec(text) ?? [];
  const least = range === undefined ? null : readNumber(parts[0] ?? '');
  return said(least !== null && least > 0 ? false : null, written);
};

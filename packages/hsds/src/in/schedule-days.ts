/** On which days a row of hours is open, or closed. */
import { onFirstDay, SINCE } from './schedule-moments.ts';
import { everyDay, type Rule, ruleOf } from './schedule-rule.ts';
import type { Values } from './values.ts';

export interface Days {
  /** Null: once. */
  rule: Rule | null;
  /** Why nobody can tell on which days it is. */
  problem: string | null;
  /** The first one. */
  date: string;
  validFrom: string | undefined;
  validTo: string | undefined;
}

export const NO_DAY = 'A time without days and without a date is on no day; write byday with freq, or dtstart.';

export const daysOf = (values: Values, isClosed: boolean): Days => {
  const [since, validFrom, validTo] = [values.date('dtstart'), values.date('valid_from'), values.date('valid_to')];
  const said = ruleOf(values, since, isClosed) ?? everyDay(values, { since, validFrom, validTo }, isClosed);
  const rule = said !== null && 'text' in said ? said : null;
  const isOneDay = validFrom !== undefined && validFrom === validTo;
  const first = since ?? (said === null && !isOneDay ? undefined : (validFrom ?? SINCE));
  return {
    rule,
    problem: said !== null && 'problem' in said ? said.problem : first === undefined ? NO_DAY : null,
    date: since ?? onFirstDay(first ?? SINCE, rule),
    validFrom,
    validTo,
  };
};

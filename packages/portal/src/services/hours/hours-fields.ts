import { rowCount } from '../form/row-count.ts';
import type { DraftSchedule } from '../service-draft.ts';
import { type ExceptionRow, exceptionKinds, type HoursForm, type HoursRow, holidayChoices, repeats, weekdays } from './hours-form.ts';

const rowTexts = ['from', 'to', 'since', 'validFrom', 'validTo', 'note'] as const;
const exceptionTexts = ['date', 'lastDate', 'from', 'to', 'note'] as const;

/** The fields of the page: "rows.0.days", "exceptions.1.date", "holidays". */
export const hoursFields = ({ rows, exceptions, holidays }: HoursForm): URLSearchParams => {
  const fields = new URLSearchParams({ holidays });
  rows.forEach((row, position) => {
    fields.set(`rows.${position}.repeat`, row.repeat);
    for (const day of row.days) fields.append(`rows.${position}.days`, day);
    for (const name of rowTexts) fields.set(`rows.${position}.${name}`, row[name]);
  });
  exceptions.forEach((exception, position) => {
    fields.set(`exceptions.${position}.kind`, exception.kind);
    for (const name of exceptionTexts) fields.set(`exceptions.${position}.${name}`, exception[name]);
  });
  return fields;
};

const oneOf = <Value extends string>(values: readonly [Value, ...Value[]], written: string | null): Value =>
  values.find((value) => value === written) ?? values[0];

const texts = <Name extends string>(fields: URLSearchParams, prefix: string, names: readonly Name[]): Record<Name, string> =>
  Object.fromEntries(names.map((name) => [name, (fields.get(`${prefix}.${name}`) ?? '').trim()])) as Record<Name, string>;

/** What was typed. `kept` are the stored times that no row can say; a ticked "drop.0" takes the first of them out. */
export const hoursTyped = (fields: URLSearchParams, kept: readonly DraftSchedule[]): HoursForm => ({
  rows: Array.from({ length: rowCount(fields, 'rows') }, (_, position): HoursRow => {
    const prefix = `rows.${position}`;
    const days = fields.getAll(`${prefix}.days`);
    return {
      ...texts(fields, prefix, rowTexts),
      repeat: oneOf(repeats, fields.get(`${prefix}.repeat`)),
      days: weekdays.filter((day) => days.includes(day)),
    };
  }),
  exceptions: Array.from({ length: rowCount(fields, 'exceptions') }, (_, position): ExceptionRow => {
    const prefix = `exceptions.${position}`;
    return { ...texts(fields, prefix, exceptionTexts), kind: oneOf(exceptionKinds, fields.get(`${prefix}.kind`)) };
  }),
  holidays: oneOf(holidayChoices, fields.get('holidays')),
  kept: kept.filter((_, position) => !fields.has(`drop.${position}`)),
});

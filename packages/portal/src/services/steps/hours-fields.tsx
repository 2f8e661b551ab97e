import { fill } from '@drogowskaz/page-kit';
import { Button, Checkbox, Checkboxes, Radios, Select, TextField } from '../../fields/index.ts';
import type { Visit } from '../../frame/page.ts';
import { exceptionKinds, type HoursForm, holidayChoices, repeats, weekdays } from '../hours/hours-form.ts';
import { farHoursInWords, hoursInWords, nextHolidays } from '../hours/hours-in-words.ts';
import type { DraftPlace } from '../service-draft.ts';
import { type FieldName, serviceTexts } from '../texts/service-texts.ts';
import { rowsShown } from './rows.ts';

export interface HoursFieldsProps {
  visit: Visit;
  /** Whose hours these are. */
  place: DraftPlace;
  stored: HoursForm;
  present: URLSearchParams;
}

/** Rows of hours, what holds on holidays, days that are different: no rule to be learnt. */
export const HoursFields = ({ visit: { view, form, now }, place, stored, present }: HoursFieldsProps) => {
  const texts = serviceTexts(view.locale);
  const { hours } = texts;
  const named = (pattern: FieldName, position: number) => {
    const { label, hint } = texts.fields[pattern];
    const name = pattern.replace('*', String(position));
    return { name, label, value: present.get(name), ...(hint === undefined ? {} : { hint }) };
  };
  const time = (pattern: FieldName, position: number) => (
    <TextField {...named(pattern, position)} optional inputmode="numeric" width="short" />
  );
  const date = (pattern: FieldName, position: number) => <TextField {...named(pattern, position)} optional type="date" width="medium" />;
  const exceptions = rowsShown(form, present, 'exceptions');
  return (
    <>
      {rowsShown(form, present, 'rows').map((row) => (
        <fieldset key={row} class="row">
          <legend>{fill(hours.row, { number: row + 1 })}</legend>
          <Checkboxes
            {...named('rows.*.days', row)}
            values={present.getAll(`rows.${row}.days`)}
            choices={weekdays.map((value) => ({ value, label: hours.days[value] }))}
          />
          <div class="beside">
            {time('rows.*.from', row)}
            {time('rows.*.to', row)}
          </div>
          <details class="more">
            <summary>{hours.season}</summary>
            <Select {...named('rows.*.repeat', row)} choices={repeats.map((value) => ({ value, label: hours.repeats[value] }))} />
            {date('rows.*.since', row)}
            {date('rows.*.validFrom', row)}
            {date('rows.*.validTo', row)}
            <TextField {...named('rows.*.note', row)} optional />
          </details>
        </fieldset>
      ))}
      <Button does="add-rows" kind="secondary">
        {hours.addRow}
      </Button>
      <Radios
        name="holidays"
        label={texts.fields.holidays.label}
        hint={fill(hours.nextHolidays, {
          days: nextHolidays(now)
            .map((day) => view.formats.day(day))
            .join('; '),
        })}
        value={present.get('holidays') ?? ''}
        choices={holidayChoices.map((value) => ({ value, label: hours.holidays[value] }))}
      />
      <Radios
        name="byAppointment"
        label={texts.fields.byAppointment.label}
        value={present.get('byAppointment') ?? ''}
        choices={[
          { value: 'yes', label: texts.yes },
          { value: 'no', label: texts.no },
          { value: '', label: texts.notKnown },
        ]}
      />
      <details class="more" open={stored.exceptions.length > 0 || form.get('do') === 'add-exceptions'}>
        <summary>{hours.exceptions}</summary>
        <p class="hint">{hours.exceptionsHint}</p>
        {exceptions.map((row) => (
          <fieldset key={row} class="row">
            <legend>{fill(hours.exception, { number: row + 1 })}</legend>
            <Select {...named('exceptions.*.kind', row)} choices={exceptionKinds.map((value) => ({ value, label: hours.kinds[value] }))} />
            {date('exceptions.*.date', row)}
            {date('exceptions.*.lastDate', row)}
            <div class="beside">
              {time('exceptions.*.from', row)}
              {time('exceptions.*.to', row)}
            </div>
            <TextField {...named('exceptions.*.note', row)} optional />
          </fieldset>
        ))}
        <Button does="add-exceptions" kind="secondary">
          {hours.addException}
        </Button>
      </details>
      {stored.kept.length > 0 && (
        <fieldset class="row">
          <legend>{hours.kept}</legend>
          {stored.kept.map((schedule, position) => (
            <Checkbox
              key={schedule.start}
              name={`drop.${position}`}
              label={fill(hours.drop, { hours: farHoursInWords(schedule, { locale: view.locale, now }) })}
            />
          ))}
        </fieldset>
      )}
      {(place.schedules ?? []).length > 0 && (
        <p class="note">{fill(hours.reads, { hours: hoursInWords(place.schedules ?? [], { locale: view.locale, now }) })}</p>
      )}
    </>
  );
};

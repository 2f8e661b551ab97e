import { fill } from '@drogowskaz/page-kit';
import { type ColumnField, columnFields, columnName, severalColumns } from '@drogowskaz/spreadsheets';
import { Button, Checkbox, Form, Select, TextField } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import type { FieldError } from '../frame/view.ts';
import { choicesFor } from '../services/form/choices.ts';
import { editors } from '../services/roles.ts';
import { serviceTexts } from '../services/texts/service-texts.ts';
import { broughtSpreadsheet, rememberChoices } from './brought.ts';
import { inShort } from './in-short.ts';
import { offeredProviders } from './providers.ts';
import { stepOf } from './step.ts';
import { spreadsheetTexts } from './texts/spreadsheet-texts.ts';

const SAMPLES = 3;
const LONGEST_SAMPLE = 60;
/** An answer like the others: a list that may stay empty would be called optional at every column. */
const NO_FIELD = 'none';

/** What each column holds: guessed, to be corrected; and what no column says. */
export const columnsPage: PortalPage = {
  path: '/spreadsheets/:id/columns',
  who: editors,
  show: async (visit) => {
    const { view, caller, query } = visit;
    const t = spreadsheetTexts(view.locale);
    const brought = await broughtSpreadsheet(visit);
    const { choices, table } = brought;
    const providers = await offeredProviders(visit);
    const below = table.sheet.rows.slice(choices.header + 1);
    const width = Math.max(table.headings.length, choices.mapping.length);
    const fields = columnFields.filter((field) => field !== 'provider' || caller.providerId === null);
    const samplesOf = (column: number): string =>
      [...new Set(below.map(({ cells }) => cells[column] ?? '').filter(Boolean))]
        .slice(0, SAMPLES)
        .map((cell) => inShort(cell, LONGEST_SAMPLE).replaceAll('\n', ' '))
        .join(' · ');
    return {
      ...stepOf(visit, brought, 'columns'),
      title: t.columnsTitle,
      notice: query.has('known') ? t.known : undefined,
      content: (
        <>
          <p>{t.columnsLead}</p>
          <Form>
            {Array.from({ length: width }, (_, column) => {
              const samples = samplesOf(column);
              if (samples === '' && !table.headings[column]) return null;
              return (
                <Select
                  key={column}
                  name={`column.${column}`}
                  label={fill(t.column, { letter: columnName(column), heading: table.headings[column] || '–' })}
                  hint={samples === '' ? t.noSamples : fill(t.samples, { samples })}
                  value={choices.mapping[column] ?? NO_FIELD}
                  choices={[{ value: NO_FIELD, label: t.ignore }, ...fields.map((field) => ({ value: field, label: t.fields[field] }))]}
                />
              );
            })}
            <h2>{t.rest}</h2>
            {caller.providerId === null && (
              <Select
                name="provider"
                label={t.provider}
                value={choices.provider}
                empty={t.providerFromSheet}
                optional
                choices={providers.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
            <Select
              name="locale"
              label={serviceTexts(view.locale).fields.locale.label}
              value={choices.locale}
              choices={choicesFor('locale', view.locale)}
            />
            <Select
              name="municipality"
              label={t.municipality}
              value={choices.municipality}
              choices={choicesFor('municipality', view.locale)}
              empty="–"
            />
            <TextField name="city" label={t.city} value={choices.city} optional />
            <Select
              name="deliveryMode"
              label={t.deliveryMode}
              value={choices.deliveryMode}
              choices={choicesFor('deliveryModes', view.locale)}
            />
            <Checkbox name="lenient" label={t.lenient} hint={t.lenientHint} checked={choices.lenient} />
            <Button>{t.next}</Button>
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { view, form, text, params, caller, again } = visit;
    const t = spreadsheetTexts(view.locale);
    const brought = await broughtSpreadsheet(visit);
    const width = Math.max(brought.table.headings.length, brought.choices.mapping.length);
    const mapping = Array.from({ length: width }, (_, column): ColumnField | null => {
      const chosen = form.get(`column.${column}`);
      return columnFields.find((field) => field === chosen) ?? null;
    });
    const errors: FieldError[] = mapping.flatMap((field, column) =>
      field && !severalColumns.has(field) && mapping.indexOf(field) !== column
        ? [{ field: `column.${column}`, text: fill(t.taken, { field: t.fields[field] }) }]
        : [],
    );
    const known = await offeredProviders(visit);
    const provider = known.find(({ id }) => id === text('provider'))?.id ?? '';
    if (!mapping.includes('name')) errors.push({ field: 'column.0', text: t.nameNeeded });
    if (caller.providerId === null && provider === '' && !mapping.includes('provider'))
      errors.push({ field: 'provider', text: t.providerNeeded });
    if (errors.length > 0) return again(...errors);
    await rememberChoices(visit, brought, {
      ...brought.choices,
      ...{ mapping, provider, city: text('city').slice(0, 100), lenient: form.has('lenient') },
      ...{ locale: text('locale') || view.locale, municipality: text('municipality'), deliveryMode: text('deliveryMode') || 'IN_PERSON' },
    });
    return { to: `/spreadsheets/${params.id}/topics` };
  },
};

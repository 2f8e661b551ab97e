import { fill } from '@drogowskaz/page-kit';
import { findHeader } from '@drogowskaz/spreadsheets';
import { Button, Form, Radios, Select } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { editors } from '../services/roles.ts';
import { broughtSpreadsheet, saveChoices } from './brought.ts';
import { guessMapping, readChoices, tableOf } from './choices.ts';
import { inShort } from './in-short.ts';
import { knownMapping } from './operations.ts';
import { stepOf } from './step.ts';
import { spreadsheetTexts } from './texts/spreadsheet-texts.ts';

const ROWS_SHOWN = 12;
const CELLS_SHOWN = 6;
const LONGEST_CELL = 30;

/** Which sheet, and where its header is. */
export const tablePage: PortalPage = {
  path: '/spreadsheets/:id/table',
  who: editors,
  show: async (visit) => {
    const { view, form, query } = visit;
    const t = spreadsheetTexts(view.locale);
    const brought = await broughtSpreadsheet(visit);
    const { book, choices } = brought;
    const place = Number(form.get('sheet') ?? query.get('sheet') ?? choices.sheet);
    const sheet = book.sheets[place] ?? brought.table.sheet;
    const header = place === choices.sheet ? choices.header : findHeader(sheet.rows);
    const inWords = (cells: readonly string[]) =>
      cells
        .filter(Boolean)
        .slice(0, CELLS_SHOWN)
        .map((cell) => inShort(cell, LONGEST_CELL))
        .join(' | ');
    return {
      ...stepOf(visit, brought, 'table'),
      title: t.tableTitle,
      content: (
        <>
          <p>{t.tableLead}</p>
          {book.notes.length > 0 && (
            <div class="note">
              <h2>{t.noticed}</h2>
              <ul>
                {book.notes.map(({ code, sheet: of = '', what = '' }) => (
                  <li key={`${code}${of}`}>{fill(t.notes[code], { sheet: of, what })}</li>
                ))}
              </ul>
            </div>
          )}
          <Form>
            {book.sheets.length > 1 ? (
              <Select
                name="sheet"
                label={t.sheet}
                value={String(place)}
                choices={book.sheets.map(({ name, rows }, at) => ({
                  value: String(at),
                  label: fill(t.sheetRows, { name: name || t.onlySheet, count: rows.length }),
                }))}
              />
            ) : (
              <input type="hidden" name="sheet" value="0" />
            )}
            <input type="hidden" name="shown" value={place} />
            <Radios
              name="header"
              label={t.header}
              value={String(header)}
              choices={sheet.rows.slice(0, Math.max(ROWS_SHOWN, header + 1)).map(({ number, cells }, at) => ({
                value: String(at),
                label: `${number}: ${inWords(cells)}`,
              }))}
            />
            <Button>{t.next}</Button>
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { form, text, params, ask } = visit;
    const brought = await broughtSpreadsheet(visit);
    const sheet = Number(text('sheet')) || 0;
    // Another sheet has other rows: they are shown first.
    if (text('shown') !== String(sheet)) return { to: `/spreadsheets/${params.id}/table?sheet=${sheet}` };
    const rows = brought.book.sheets[sheet]?.rows ?? [];
    const header = Math.min(Math.max(0, Number(form.get('header')) || 0), Math.max(0, rows.length - 1));
    const place = { sheet, header };
    const table = tableOf(brought.book, place);
    const same = sheet === brought.choices.sheet && header === brought.choices.header;
    const guessed = { ...brought.choices, ...place, mapping: same ? brought.choices.mapping : guessMapping(table, header) };
    const { spreadsheetMapping: known } = await ask<{ spreadsheetMapping: string | null }>(knownMapping, {
      fingerprint: table.fingerprint,
    });
    await saveChoices(visit, brought, { ...(readChoices(known) ?? guessed), ...place });
    return { to: `/spreadsheets/${params.id}/columns${known ? '?known' : ''}` };
  },
};

import { fill } from '@drogowskaz/page-kit';
import { keptDays } from '@drogowskaz/platform';
import { readingLimits, readWorkbook, WorkbookRefused } from '@drogowskaz/spreadsheets';
import { Button, Form } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { KeptRow } from '../lists/index.ts';
import { editors } from '../services/roles.ts';
import { FileField } from '../uploads/index.ts';
import { MOST_EXPORTED } from './file-pages.ts';
import { forgetSpreadsheet, keepSpreadsheet, keptSpreadsheets } from './operations.ts';
import { spreadsheetTexts } from './texts/spreadsheet-texts.ts';

interface Kept {
  spreadsheets: { id: string; name: string; keptUntil: string; provider: { name: string } | null; municipality: { name: string } | null }[];
}
interface Keeping {
  kept: { spreadsheet: { id: string } | null };
}

/** A spreadsheet to read, those that are on their way, and the way out. */
export const spreadsheetsPage: PortalPage = {
  path: '/spreadsheets',
  who: editors,
  upload: { field: 'file', largestBytes: readingLimits.bytes },
  show: async ({ view, ask, query }) => {
    const t = spreadsheetTexts(view.locale);
    const { spreadsheets } = await ask<Kept>(keptSpreadsheets);
    return {
      title: t.title,
      notice: query.get('done') === 'forgotten' ? t.forgotten : undefined,
      content: (
        <>
          <p>{t.lead}</p>
          <Form upload>
            <FileField name="file" label={t.file} hint={t.fileHint} accept=".xlsx,.csv,.txt,.tsv,text/csv" />
            <Button>{t.read}</Button>
          </Form>
          <p>
            {t.sample}: <a href={view.link('/spreadsheets/sample.xlsx')}>XLSX</a> · <a href={view.link('/spreadsheets/sample.csv')}>CSV</a>
          </p>
          <h2>{t.export}</h2>
          <p>
            {fill(t.exportText, { most: MOST_EXPORTED })} <a href={view.link('/spreadsheets/services.xlsx')}>XLSX</a> ·{' '}
            <a href={view.link('/spreadsheets/services.csv')}>CSV</a>
          </p>
          <h2>{t.kept}</h2>
          <p class="about">{fill(t.keptFor, { days: keptDays.spreadsheet })}</p>
          {spreadsheets.length === 0 && <p>{t.keptNone}</p>}
          <ul class="rows">
            {spreadsheets.map(({ id, name, keptUntil, provider, municipality }) => (
              <KeptRow
                key={id}
                id={id}
                name={name}
                href={view.link(`/spreadsheets/${id}/preview`)}
                about={[provider?.name ?? municipality?.name, fill(t.keptUntil, { date: view.formats.date(keptUntil) })]}
                forget={t.forget}
              />
            ))}
          </ul>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { file, ask, again, view, text } = visit;
    const t = spreadsheetTexts(view.locale);
    if (text('forget') !== '') {
      await ask(forgetSpreadsheet, { id: text('forget') });
      return { to: '/spreadsheets?done=forgotten' };
    }
    if (file === null) return again({ field: 'file', text: t.fileMissing });
    try {
      const content = JSON.stringify(await readWorkbook(file.bytes));
      const { kept } = await ask<Keeping>(keepSpreadsheet, { name: file.name || t.file, content });
      if (!kept.spreadsheet) return again({ field: 'file', text: t.tooMuch });
      return { to: `/spreadsheets/${kept.spreadsheet.id}/table` };
    } catch (error) {
      if (!(error instanceof WorkbookRefused)) throw error;
      return again({ field: 'file', text: fill(t.refusals[error.code], { what: error.what }) });
    }
  },
};

import { asCsv } from '@drogowskaz/platform';
import { readingLimits, writeXlsx } from '@drogowskaz/spreadsheets';
import type { PortalPage, SentFile, Visit } from '../frame/page.ts';
import { editors } from '../services/roles.ts';
import { exportRows } from './export-sheet.ts';
import { type PresentService, presentServices } from './find-service.ts';
import { rowsToMend } from './rows-to-mend.ts';
import { sampleRows } from './sample.ts';
import { spreadsheetTexts } from './texts/spreadsheet-texts.ts';

const types = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;
type FileType = keyof typeof types;

/** CSV as Polish spreadsheets open it, whatever the language of the page: a mark for UTF-8, semicolons, no formulas. */
const asFile = async (name: string, type: FileType, rows: readonly (readonly string[])[]): Promise<SentFile> => ({
  file: { name: `${name}.${type}`, type: types[type], text: type === 'csv' ? asCsv(rows, 'pl') : await writeXlsx(name, rows) },
});

const filePages = (path: string, name: (visit: Visit) => string, rows: (visit: Visit) => Promise<string[][]>): PortalPage[] =>
  (['csv', 'xlsx'] as const).map((type) => ({
    path: `${path}.${type}`,
    who: editors,
    show: async (visit) => asFile(name(visit), type, await rows(visit)),
  }));

/** What the wizard reads at a time, without the row of headings: the file can be brought again. */
export const MOST_EXPORTED = readingLimits.rows - 1;
const ownServices = async (visit: Visit): Promise<PresentService[]> =>
  (await presentServices(visit, null, { most: MOST_EXPORTED, isWanted: ({ status }) => status !== 'ARCHIVED' })).slice(0, MOST_EXPORTED);

export const spreadsheetFiles: readonly PortalPage[] = [
  ...filePages(
    '/spreadsheets/sample',
    () => 'przyklad-uslugi',
    async ({ view }) => sampleRows(view.locale),
  ),
  ...filePages(
    '/spreadsheets/services',
    ({ view }) => spreadsheetTexts(view.locale).fileName,
    async (visit) => exportRows(await ownServices(visit), visit.view.locale, visit.now),
  ),
  ...filePages('/spreadsheets/:id/wrong', ({ view }) => spreadsheetTexts(view.locale).wrongFileName, rowsToMend),
];

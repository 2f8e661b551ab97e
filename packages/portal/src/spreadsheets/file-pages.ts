import { asCsv } from '@drogowskaz/platform';
import { writeXlsx } from '@drogowskaz/spreadsheets';
import type { PortalPage, SentFile, Visit } from '../frame/page.ts';
import { editors } from '../services/roles.ts';
import { broughtSpreadsheet, rowsOf } from './brought.ts';
import { exportRows } from './export-sheet.ts';
import type { PresentService } from './find-service.ts';
import { servicesToExport } from './operations.ts';
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

/** All that somebody writes for; a file that the wizard reads again. */
const MOST_EXPORTED = 5_000;
const ownServices = async ({ ask }: Visit): Promise<PresentService[]> => {
  const all: PresentService[] = [];
  for (let after: string | null = null; all.length < MOST_EXPORTED; ) {
    interface Answer {
      myServices: { nodes: PresentService[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    }
    const { myServices }: Answer = await ask<Answer>(servicesToExport, { after });
    all.push(...myServices.nodes.filter(({ status }) => status !== 'ARCHIVED'));
    if (!myServices.pageInfo.hasNextPage) break;
    after = myServices.pageInfo.endCursor;
  }
  return all;
};

const wrongRows = async (visit: Visit): Promise<string[][]> => {
  const t = spreadsheetTexts(visit.view.locale);
  const brought = await broughtSpreadsheet(visit);
  const { headings } = brought.table;
  const reason = headings.indexOf(t.reason);
  const columns = headings.map((_, column) => column).filter((column) => column !== reason);
  const wrong = rowsOf(brought).flatMap(({ number, cells, service, problems }) => {
    const result = brought.results[number];
    if (result?.state !== 'WRONG' && !(result === undefined && problems.length > 0)) return [];
    // Who stood in the row above is said, as that row is not in this file.
    const own = columns.map((column) => cells[column] || (brought.choices.mapping[column] === 'provider' ? (service?.provider ?? '') : ''));
    return [[...own, (result?.texts ?? problems.map(({ code, what }) => t.problems[code].replace('{what}', () => what))).join('\n')]];
  });
  return [[...columns.map((column) => headings[column] ?? ''), t.reason], ...wrong];
};

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
  ...filePages('/spreadsheets/:id/wrong', ({ view }) => spreadsheetTexts(view.locale).wrongFileName, wrongRows),
];

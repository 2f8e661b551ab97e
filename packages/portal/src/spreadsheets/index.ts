import type { PortalPage } from '../frame/page.ts';
import { columnsPage } from './columns-page.tsx';
import { spreadsheetFiles } from './file-pages.ts';
import { spreadsheetsPage } from './list-page.tsx';
import { previewPage } from './preview-page.tsx';
import { resultPage } from './result-page.tsx';
import { tablePage } from './table-page.tsx';
import { topicsPage } from './topics-page.tsx';

export const spreadsheetPages: readonly PortalPage[] = [
  spreadsheetsPage,
  tablePage,
  columnsPage,
  topicsPage,
  previewPage,
  resultPage,
  ...spreadsheetFiles,
];

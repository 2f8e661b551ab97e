export type { ReadingNote, Sheet, SheetRow, Workbook } from './workbook.ts';

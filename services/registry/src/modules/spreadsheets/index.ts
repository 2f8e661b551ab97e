export { forgetSpreadsheets } from './keep-spreadsheet.ts';
export { SpreadsheetEntity, SpreadsheetMappingEntity } from './spreadsheet-entities.ts';

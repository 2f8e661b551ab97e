/** A table as an office has it, with nothing made of it yet. */
export interface SheetRow {
  /** As spreadsheets count: the first is 1. */
  readonly number: number;
  /** What its cells show, without the white space around it; trailing empty ones are left out. */
  readonly cells: readonly string[];
  /** Its office does not show it. */
  readonly hidden?: true;
  /** Its quotation marks do not fit together: where its cells end, and whether it is one row, nobody can tell. */
  readonly broken?: true;
  /** It may be several rows, between whose quotation marks everything became one cell. */
  readonly several?: true;
}

export interface Sheet {
  readonly name: string;
  readonly hidden?: true;
  /** Without the rows that are empty. */
  readonly rows: readonly SheetRow[];
}

/** What was noticed while reading: told to whoever brought the file. */
export interface ReadingNote {
  readonly code:
    | 'ENCODING'
    | 'DELIMITER'
    | 'NUL'
    /** Rows whose quotes do not fit together. */
    | 'QUOTES'
    /** Rows that may be several, as a quotation mark is missing. */
    | 'SEVERAL_ROWS'
    | 'BROKEN_CHARACTERS'
    | 'FORMULAS'
    | 'FORMULAS_WITHOUT_VALUE'
    | 'ERRORS'
    | 'MERGED'
    | 'HIDDEN_SHEET'
    | 'HIDDEN_ROWS'
    | 'HIDDEN_COLUMNS'
    /** Cells far to the right of the table, in columns without a heading: left out. */
    | 'FAR_CELLS'
    | 'CUT_CELLS'
    | 'CLEANED_CELLS';
  readonly sheet?: string;
  /** How many, or which. */
  readonly what?: string;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly notes: readonly ReadingNote[];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every((text) => typeof text === 'string');
const isRow = (row: unknown): boolean => isObject(row) && Number.isInteger(row.number) && areTexts(row.cells);
const isSheet = (sheet: unknown): boolean =>
  isObject(sheet) && typeof sheet.name === 'string' && Array.isArray(sheet.rows) && sheet.rows.every(isRow);

/** Whether what was kept as JSON is a workbook that can be shown. */
export const isWorkbook = (value: unknown): value is Workbook =>
  isObject(value) &&
  Array.isArray(value.sheets) &&
  value.sheets.every(isSheet) &&
  Array.isArray(value.notes) &&
  value.notes.every(isObject);

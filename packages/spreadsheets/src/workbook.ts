/** A table as an office has it, with nothing made of it yet. */
export interface SheetRow {
  /** As spreadsheets count: the first is 1. */
  readonly number: number;
  /** What its cells show, without the white space around it; trailing empty ones are left out. */
  readonly cells: readonly string[];
  /** Its office does not show it. */
  readonly hidden?: true;
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
    /** Its quotes did not close: they were read as letters. */
    | 'QUOTES'
    | 'BROKEN_CHARACTERS'
    | 'FORMULAS'
    | 'FORMULAS_WITHOUT_VALUE'
    | 'ERRORS'
    | 'MERGED'
    | 'HIDDEN_SHEET'
    | 'HIDDEN_ROWS'
    | 'HIDDEN_COLUMNS'
    | 'CUT_CELLS';
  readonly sheet?: string;
  /** How many, or which. */
  readonly what?: string;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly notes: readonly ReadingNote[];
}

/** Why a file is not read. Pages have the sentences. */
export type ReadingRefusal =
  | 'EMPTY'
  | 'TOO_LARGE'
  /** Neither CSV nor XLSX. */
  | 'FORMAT'
  /** XLS of old. */
  | 'OLD_EXCEL'
  /** ODS, DOCX and whatever else is packed the same way. */
  | 'OTHER_PACKED'
  | 'ENCRYPTED'
  /** Unpacked it is larger than can be believed. */
  | 'BOMB'
  | 'ENTRIES'
  /** Declares its own entities, which no spreadsheet program writes. */
  | 'ENTITIES'
  | 'SHEETS'
  | 'ROWS'
  | 'COLUMNS'
  | 'CHARACTERS'
  | 'BROKEN'
  | 'TIME'
  | 'MEMORY';

export class WorkbookRefused extends Error {
  readonly code: ReadingRefusal;
  /** Which cell, where one is to blame. */
  readonly what: string;

  constructor(code: ReadingRefusal, message: string = code, what = '') {
    super(message);
    this.name = 'WorkbookRefused';
    this.code = code;
    this.what = what;
  }
}

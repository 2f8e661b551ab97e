/** What reading a file may cost. Each is crossed by a test. */
export interface ReadingLimits {
  /** Of the file as it comes. */
  readonly bytes: number;
  /** Of all that is packed in it, together. */
  readonly unpackedBytes: number;
  /** How many times as large a packed part may become; what is smaller than `freeBytes` may become anything. */
  readonly ratio: number;
  readonly freeBytes: number;
  /** Parts that are packed in it. */
  readonly entries: number;
  readonly sheets: number;
  /** Rows that hold something, of all sheets together. Empty ones cost nothing. */
  readonly rows: number;
  readonly columns: number;
  /** Characters of a cell; what is longer is cut, and told. */
  readonly cellLength: number;
  /** Characters of all cells together. */
  readonly characters: number;
  /** Of the thread that reads: then it is ended. */
  readonly heapMegabytes: number;
  readonly milliseconds: number;
}

const MEGABYTE = 1_024 * 1_024;

export const readingLimits: ReadingLimits = {
  bytes: 10 * MEGABYTE,
  unpackedBytes: 120 * MEGABYTE,
  ratio: 150,
  freeBytes: 2 * MEGABYTE,
  entries: 500,
  sheets: 50,
  rows: 5_000,
  columns: 100,
  cellLength: 20_000,
  characters: 3_000_000,
  heapMegabytes: 512,
  milliseconds: 20_000,
};

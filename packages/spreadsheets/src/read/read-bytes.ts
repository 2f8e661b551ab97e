import { wideEncoding } from '@drogowskaz/tables';
import type { Workbook } from '../workbook.ts';
import { checkPackage } from './check-package.ts';
import { readCsv } from './read-csv.ts';
import type { ReadingLimits } from './reading-limits.ts';
import { WorkbookRefused } from './workbook-refused.ts';

const begins = (bytes: Uint8Array, ...beginning: number[]): boolean => beginning.every((byte, place) => bytes[place] === byte);

const BINARY_LOOKED_AT = 4_096;
/** Pictures, programs, PDF: what has many signs that no text has. */
const isBinary = (bytes: Uint8Array): boolean => {
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46) || begins(bytes, 0x1f, 0x8b)) return true;
  const looked = bytes.subarray(0, BINARY_LOOKED_AT);
  if (wideEncoding(looked)) return false;
  let controls = 0;
  for (const byte of looked) if (byte > 0 && byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls += 1;
  return controls > looked.length / 20;
};

/** What the bytes of a file are, by themselves; its name and what a browser calls it say nothing. For the thread that reads. */
export const readBytes = async (bytes: Buffer, limits: ReadingLimits): Promise<Workbook> => {
  if (bytes.length === 0) throw new WorkbookRefused('EMPTY');
  if (bytes.length > limits.bytes) throw new WorkbookRefused('TOO_LARGE');
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    // A workbook with a password is packed into the old format, too.
    throw new WorkbookRefused(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'ENCRYPTED' : 'OLD_EXCEL');
  }
  let book: Workbook;
  if (begins(bytes, 0x50, 0x4b)) {
    await checkPackage(bytes, limits);
    // Loaded when it is needed: it is a megabyte.
    const { readXlsx } = await import('./read-xlsx.ts');
    book = readXlsx(bytes, limits);
  } else if (isBinary(bytes)) throw new WorkbookRefused('FORMAT');
  else book = await readCsv(bytes, limits);
  if (book.sheets.every(({ rows }) => rows.length === 0)) throw new WorkbookRefused('EMPTY');
  return book;
};

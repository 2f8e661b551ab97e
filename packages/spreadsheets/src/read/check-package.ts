import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import type { ReadingLimits } from './reading-limits.ts';
import { WorkbookRefused } from './workbook-refused.ts';

/** A name in it that no other kind of packed document has. */
const WORKBOOK = /^xl\/(workbook\.xml|workbook\.bin)$/i;
const XML = /\.(xml|rels|vml)$/i;
/** Also in sixteen bits, where every other byte is zero. */
const DOCTYPE = /<!(DOCTYPE|ENTITY)/i;
/** So that what lies across two pieces is seen. */
const OVERLAP = 40;

const open = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    ),
  );

/**
 * Unpacks all of it once, keeping nothing: sizes are counted as they come, never believed. What passes is small enough to be read, holds no
 * declaration of entities, and is a workbook. Answers nothing, or throws why it is refused.
 */
export const checkPackage = async (bytes: Buffer, limits: ReadingLimits): Promise<void> => {
  let zip: ZipFile;
  try {
    zip = await open(bytes);
  } catch (error) {
    throw new WorkbookRefused('BROKEN', (error as Error).message);
  }
  if (zip.entryCount > limits.entries) throw new WorkbookRefused('ENTRIES', `It has ${zip.entryCount} parts.`);
  let unpacked = 0;
  let isWorkbook = false;
  let entries = 0;

  const checkEntry = (entry: Entry): Promise<void> =>
    new Promise((resolve, reject) => {
      entries += 1;
      if (entries > limits.entries) return reject(new WorkbookRefused('ENTRIES'));
      if (WORKBOOK.test(entry.fileName)) isWorkbook = true;
      if (entry.isEncrypted()) return reject(new WorkbookRefused('ENCRYPTED'));
      if (unpacked + entry.uncompressedSize > limits.unpackedBytes) return reject(new WorkbookRefused('BOMB'));
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(new WorkbookRefused('BROKEN', error.message));
        let size = 0;
        let before = '';
        const refuse = (refusal: WorkbookRefused) => {
          stream.destroy();
          reject(refusal);
        };
        stream.on('data', (chunk: Buffer) => {
          size += chunk.length;
          unpacked += chunk.length;
          if (unpacked > limits.unpackedBytes) return refuse(new WorkbookRefused('BOMB'));
          if (size > limits.freeBytes && size > entry.compressedSize * limits.ratio) return refuse(new WorkbookRefused('BOMB'));
          if (!XML.test(entry.fileName)) return;
          const text = before + chunk.toString('latin1').replaceAll('\0', '');
          if (DOCTYPE.test(text)) return refuse(new WorkbookRefused('ENTITIES'));
          before = text.slice(-OVERLAP);
        });
        stream.on('error', (problem: Error) => reject(new WorkbookRefused('BROKEN', problem.message)));
        stream.on('end', () => resolve());
      });
    });

  await new Promise<void>((resolve, reject) => {
    zip.on('error', (error: Error) => reject(new WorkbookRefused('BROKEN', error.message)));
    zip.on('end', () => resolve());
    zip.on('entry', (entry: Entry) => {
      checkEntry(entry).then(() => zip.readEntry(), reject);
    });
    zip.readEntry();
  });
  if (!isWorkbook) throw new WorkbookRefused('OTHER_PACKED');
};

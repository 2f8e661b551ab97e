import { fromBufferPromise } from 'yauzl';
import type { ReadingLimits } from './reading-limits.ts';
import { WorkbookRefused } from './workbook-refused.ts';

/** A name in it that no other kind of packed document has. */
const WORKBOOK = /^xl\/(workbook\.xml|workbook\.bin)$/i;
const XML = /\.(xml|rels|vml)$/i;
/** Also in sixteen bits, where every other byte is zero. */
const DOCTYPE = /<!(DOCTYPE|ENTITY)/i;
/** So that what lies across two pieces is seen. */
const OVERLAP = 40;

/**
 * Unpacks all of it once, keeping nothing: sizes are counted as they come, never believed. What passes is small enough to be read, holds no
 * declaration of entities, and is a workbook. Answers nothing, or throws why it is refused.
 */
export const checkPackage = async (bytes: Buffer, limits: ReadingLimits): Promise<void> => {
  const zip = await fromBufferPromise(bytes, { strictFileNames: false });
  if (zip.entryCount > limits.entries) throw new WorkbookRefused('ENTRIES', `It has ${zip.entryCount} parts.`);
  let unpacked = 0;
  let isWorkbook = false;
  for await (const entry of zip.eachEntry()) {
    if (WORKBOOK.test(entry.fileName)) isWorkbook = true;
    if (entry.isEncrypted()) throw new WorkbookRefused('ENCRYPTED');
    if (unpacked + entry.uncompressedSize > limits.unpackedBytes) throw new WorkbookRefused('BOMB');
    const isXml = XML.test(entry.fileName);
    let size = 0;
    let before = '';
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      size += chunk.length;
      unpacked += chunk.length;
      if (unpacked > limits.unpackedBytes) throw new WorkbookRefused('BOMB');
      if (size > limits.freeBytes && size > entry.compressedSize * limits.ratio) throw new WorkbookRefused('BOMB');
      if (!isXml) continue;
      const text = before + chunk.toString('latin1').replaceAll('\0', '');
      if (DOCTYPE.test(text)) throw new WorkbookRefused('ENTITIES');
      before = text.slice(-OVERLAP);
    }
  }
  if (!isWorkbook) throw new WorkbookRefused('OTHER_PACKED');
};

/** Runs in a thread of its own: `readWorkbook` starts and ends it. */
import { parentPort, workerData } from 'node:worker_threads';
import { readBytes } from './read-bytes.ts';
import type { ReadingLimits } from './reading-limits.ts';
import { WorkbookRefused } from './workbook-refused.ts';

const { bytes, limits } = workerData as { bytes: Uint8Array; limits: ReadingLimits };
try {
  parentPort?.postMessage({ book: await readBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), limits) });
} catch (error) {
  const { code, what } = error instanceof WorkbookRefused ? error : { code: 'BROKEN', what: '' };
  parentPort?.postMessage({ code, what, message: String((error as Error).message ?? error) });
}

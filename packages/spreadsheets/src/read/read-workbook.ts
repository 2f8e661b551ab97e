import { Worker } from 'node:worker_threads';
import type { Workbook } from '../workbook.ts';
import { type ReadingLimits, readingLimits } from './reading-limits.ts';
import { type ReadingRefusal, WorkbookRefused } from './workbook-refused.ts';

/** Threads that read at the same time; who comes later waits. */
const MOST_AT_ONCE = 2;
let reading = 0;
const waiting: (() => void)[] = [];

const THREAD = new URL(import.meta.url.endsWith('.ts') ? './reading-thread.ts' : './reading-thread.js', import.meta.url);

type Message = { book: Workbook; code?: never } | { book?: never; code: ReadingRefusal; message: string; what: string };

/** Reads a CSV or XLSX file in a thread that is ended when it takes too long or too much memory. Throws `WorkbookRefused`, and nothing else, for whatever the bytes are. */
export const readWorkbook = async (bytes: Uint8Array, limits: ReadingLimits = readingLimits): Promise<Workbook> => {
  if (bytes.byteLength > limits.bytes) throw new WorkbookRefused('TOO_LARGE');
  if (reading < MOST_AT_ONCE) reading += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await inThread(bytes, limits);
  } finally {
    // Its place goes to the next one at once, before anybody who comes now.
    const next = waiting.shift();
    if (next) next();
    else reading -= 1;
  }
};

const inThread = (bytes: Uint8Array, limits: ReadingLimits): Promise<Workbook> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, {
      workerData: { bytes, limits },
      // Nothing of the process is its business.
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 64 },
    });
    const timer = setTimeout(() => end(() => reject(new WorkbookRefused('TIME'))), limits.milliseconds);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      settle();
      void thread.terminate();
    };
    thread.once('message', (message: Message) =>
      end(() => (message.book ? resolve(message.book) : reject(new WorkbookRefused(message.code, message.message, message.what)))),
    );
    thread.once('error', (error: Error & { code?: string }) =>
      end(() => reject(new WorkbookRefused(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'MEMORY' : 'BROKEN', error.message))),
    );
    thread.once('exit', () => end(() => reject(new WorkbookRefused('BROKEN', 'The thread ended without an answer.'))));
  });

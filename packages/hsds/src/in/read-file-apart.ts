import { Worker } from 'node:worker_threads';
import { SourceRefused } from './sources/limits.ts';
import { ThreadMessages } from './thread-messages.ts';
import type { OrganizationRead, ReadOptions } from './types.ts';

/** What can be told to another thread of how to read. */
type PlainOptions = Omit<ReadOptions, 'signal' | 'onRow'>;

export interface FileOrder {
  path: string;
  /** As its file has it; see `ColumnMapping`. */
  mapping?: unknown;
  options: PlainOptions;
}

/** What the thread answers: organisations, in parcels, as a message costs something; the last one says so. */
export type Parcel = { reads: OrganizationRead[]; last: boolean } | { failure: unknown; refused: boolean; message: string };
/** What it says between them: so many rows have been laid down. */
export interface Laid {
  rows: number;
}

/** So many parcels may lie ready: enough that neither side waits for the other, and no more of the feed in memory. */
const AHEAD = 4;
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './reading-thread.ts' : './reading-thread.js', import.meta.url);

/**
 * The same as `readOrganizations` of a file, an archive or a folder, in a thread of its own: reading takes as long as writing what was
 * read, and they need not wait for each other.
 */
export async function* readFileApart(
  path: string,
  { mapping, signal, onRow, ...options }: ReadOptions & { mapping?: unknown },
): AsyncGenerator<OrganizationRead> {
  const order: FileOrder = { path, options, ...(mapping !== undefined && { mapping }) };
  const thread = new Worker(THREAD, { workerData: order, env: {}, execArgv: ['--disable-warning=ExperimentalWarning'] });
  const messages = new ThreadMessages<Parcel | Laid>(thread);
  const stop = (): void => messages.end(signal?.reason);
  signal?.addEventListener('abort', stop);
  try {
    signal?.throwIfAborted();
    for (let asked = 0; asked < AHEAD; asked += 1) thread.postMessage('more');
    for (;;) {
      const parcel = await messages.next();
      signal?.throwIfAborted();
      if ('rows' in parcel) {
        onRow?.(parcel.rows);
        continue;
      }
      if ('failure' in parcel) throw parcel.refused ? new SourceRefused(parcel.message) : parcel.failure;
      thread.postMessage('more');
      yield* parcel.reads;
      if (parcel.last) return;
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    await thread.terminate();
  }
}

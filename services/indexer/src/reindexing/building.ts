import type { BesideIndex, SearchEngine } from '@drogowskaz/search';
import type { ReindexStore } from './reindex-store.ts';

/** A building that begins with a server that may be away now. */
export interface Rebuilding {
  store: Pick<ReindexStore, keyof ReindexStore>;
  open(): Promise<Building>;
}

/** What it takes to build the index of an engine beside the live one. */
export interface Building extends BesideIndex {
  store: Pick<ReindexStore, keyof ReindexStore>;
  /** Asks and writes what is beside. Only whoever builds writes there. */
  beside: SearchEngine;
  /** Remembers that what is beside equals the directory: whoever asks the live name goes on asking it after the swap. */
  vouch(): Promise<void>;
  /** Forgets that of all others, which get no more changes. */
  vouchOnly(): Promise<void>;
  /** Runs the work while nobody writes the live index. */
  withoutWriters<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Runs the work when no other process builds; null when one does. */
  alone<Result>(work: () => Promise<Result>): Promise<{ result: Result } | null>;
}

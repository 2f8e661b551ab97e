import type { SourceKind } from '../../provenance/index.ts';
import type { ReadStep } from '../foreign-organization.ts';

/** What was taken away. */
export interface FeedDeletion {
  id: string;
  type: 'service' | 'organization';
}

/** Another directory as it is read. */
export interface Feed {
  kind: SourceKind;
  /** The identity of the hub that it is. */
  hub: string | null;
  /** When it was restored from a back-up, by our clock: what was read of it before may be undone without a word. null: never, or it does not say. */
  restoredAt: Date | null;
  /** Under which it says that its own records stand; null: it does not say. */
  licence: string | null;
  /** Changes are read from this moment on next time: the time of the source when this was asked. */
  cursor: Date;
  /** Whether it tells what has changed since a moment. */
  tellsChanges: boolean;
  /** Its organisations with their services; with `since` only those that have changed from then on. `onRow` hears how many rows have come before. */
  read(since: Date | null, onRow?: (rows: number) => void): AsyncIterable<ReadStep>;
  /** What was taken away from then on. Empty where the source does not tell. */
  deletions(since: Date): AsyncIterable<FeedDeletion>;
  /** Which hub says at another address that it is there; null: none, or nothing of the internet. */
  hubAt(url: string): Promise<string | null>;
  close(): Promise<void>;
}

import type { SearchEngine } from './engine.ts';

/** What tells an index from any other, and from itself as it was when an old copy of it was taken. */
export interface IndexIdentity {
  /** Another one for each index that is made, also by another hub or under the same name. */
  made: string;
  /** When it was last changed, ISO 8601: earlier than it was seen before is an index that was put back. */
  changed: string;
}

export type IndexLook =
  | { state: 'ready'; identity: IndexIdentity }
  /** Not there, or made otherwise than this program makes it. */
  | { state: 'unfit'; why: string };

export interface OpenedIndex {
  identity: IndexIdentity;
  /** Why the index was made anew, for an operator; null: it was there and fit. */
  madeAnew: string | null;
}

/** An engine that is not the database: it may go, come back, and be another one then. Until it is opened it answers `UNAVAILABLE`. */
export interface OutsideEngine extends SearchEngine {
  readonly index: string;
  /** Where it is, without secrets. */
  readonly place: string;
  /**
   * Makes what the hub needs there and is missing: keys, index. An index that is there but unfit is made anew, empty. One process at a time. Throws
   * `OperatorError` for what only an operator can mend.
   */
  open(): Promise<OpenedIndex>;
  /** Why the index that is there has to be built anew; null: it is as this program makes it, or there is none. */
  unfit(): Promise<string | null>;
  /** For when another process has opened it: makes no index. */
  join(): Promise<IndexIdentity>;
  /** Begins a new index in the place of one that cannot be mended. */
  startAnew(): Promise<IndexIdentity>;
  /** Cheap, and with the hub's own keys. Throws when it is away. */
  look(): Promise<IndexLook>;
}

import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient } from './database.ts';

/**
 * The generation of everything that the public reads: another text after each committed change, never one that was there before. Answers at
 * once when it is not the one that is known, else as soon as it changes, at the latest after a second. Rejects when nobody can tell.
 */
export type AskGeneration = (known: string | null, signal?: AbortSignal) => Promise<string>;

/** For so long a question waits for a change: whoever asks again and again knows that what it knows is no older. */
const WAIT_MS = 1_000;
const CHANNEL = 'drogowskaz_directory';

/**
 * Reads the generation from the database. It is read anew for each answer; LISTEN only shortens the wait. Both go over one connection: when
 * that is lost, the next question opens another one, or fails.
 */
export class DirectoryGeneration {
  readonly #pool: Pool;
  #connection: Promise<PoolClient> | null = null;
  #heard = new Set<() => void>();
  #closing = new AbortController();

  /** The pool is for this alone: one connection is enough. It stays the caller's to close, after `close`. */
  constructor(pool: Pool) {
    this.#pool = pool;
  }

  readonly ask: AskGeneration = async (known, signal) => {
    const ends = signal ? AbortSignal.any([signal, this.#closing.signal]) : this.#closing.signal;
    ends.throwIfAborted();
    const client = await this.#connect();
    const waiting = this.#change(ends);
    try {
      const now = await read(client);
      if (now !== known) return now;
      await waiting.change;
      ends.throwIfAborted();
      return await read(client);
    } finally {
      waiting.leave();
    }
  };

  async close(): Promise<void> {
    this.#closing.abort(new Error('The registry is being stopped'));
    (await this.#connection?.catch(() => null))?.release(true);
    this.#connection = null;
  }

  #connect(): Promise<PoolClient> {
    this.#connection ??= this.#listen().catch((error: unknown) => {
      this.#connection = null;
      throw error;
    });
    return this.#connection;
  }

  async #listen(): Promise<PoolClient> {
    const client = await this.#pool.connect();
    const lost = () => {
      if (this.#connection === null) return;
      this.#connection = null;
      client.release(true);
      this.#tell();
    };
    client.once('end', lost);
    client.on('notification', () => this.#tell());
    try {
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      client.off('end', lost);
      client.release(true);
      throw error;
    }
    return client;
  }

  #tell(): void {
    for (const hear of this.#heard) hear();
  }

  #change(signal: AbortSignal): { change: Promise<unknown>; leave: () => void } {
    const left = new AbortController();
    const ends = AbortSignal.any([signal, left.signal]);
    let hear = () => {};
    const heard = new Promise<void>((resolve) => {
      hear = resolve;
    });
    this.#heard.add(hear);
    return {
      change: Promise.race([heard, pause(WAIT_MS, undefined, { signal: ends, ref: false }).catch(() => undefined)]),
      leave: () => {
        this.#heard.delete(hear);
        left.abort();
      },
    };
  }
}

const read = async (client: PoolClient): Promise<string> => {
  const { rows } = await client.query<{ generation: string }>('select directory.generation() as generation');
  return rows[0]?.generation ?? '';
};

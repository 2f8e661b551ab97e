import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { HsdsFault } from './hsds-fault.ts';

/** So many read everything at once; others are told to come again. */
const MOST_STREAMS = 8;
/** Of these, one reader may have so many. */
export const MOST_OF_ONE = 2;
/** Who takes nothing of what waits for so long has gone, or keeps the place from others. */
const STALLED_MS = 30_000;

/** Answers as long as the directory: a few at a time, each for as long as somebody reads it. */
export class LineStreams {
  readonly #stalledMs: number;
  readonly #readers = new Map<string, number>();
  #open = 0;

  constructor({ stalledMs = STALLED_MS }: { stalledMs?: number } = {}) {
    this.#stalledMs = stalledMs;
  }

  /** `signal` tells that the reader has left. Throws when there is no place. */
  send(reply: FastifyReply, reader: string, lines: (signal: AbortSignal) => AsyncIterable<string>): FastifyReply {
    const { raw } = reply;
    // Left before it began: nothing would tell it a second time.
    if (raw.destroyed) return reply.send('');
    const own = this.#readers.get(reader) ?? 0;
    if (this.#open >= MOST_STREAMS || own >= MOST_OF_ONE) {
      reply.header('retry-after', '60');
      throw new HsdsFault('Too many are reading everything at once. Come again in a minute, or read pages.', 503);
    }
    this.#open += 1;
    this.#readers.set(reader, own + 1);
    const gone = new AbortController();
    raw.once('close', () => {
      this.#leave(reader);
      gone.abort();
    });
    // Silence alone is none of hers: it may be us who wait, for a budget.
    raw.setTimeout(this.#stalledMs, () => {
      if (raw.writableLength > 0) raw.destroy();
    });
    return reply.send(Readable.from(lines(gone.signal), { objectMode: true, highWaterMark: 1 }));
  }

  #leave(reader: string): void {
    this.#open -= 1;
    const left = (this.#readers.get(reader) ?? 1) - 1;
    if (left === 0) this.#readers.delete(reader);
    else this.#readers.set(reader, left);
  }
}

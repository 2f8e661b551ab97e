/** The engine for large directories. It finds, counts and ranks by the same rules as the built-in one: see `docs/ranking.md`. */
import { createHash } from 'node:crypto';
import { type Clock, systemClock } from '@drogowskaz/platform';
import type { KeptIndex } from '../engine.ts';
import { FEW } from './answer/page.ts';
import type { AskOptions } from './answer/round.ts';
import { search } from './answer/search.ts';
import { suggest } from './answer/suggest.ts';
import { connectForQuestions, connectForWriting } from './connection.ts';
import type { HubKeys } from './keys/ensure-keys.ts';
import { inTurn } from './writing/in-turn.ts';
import { forget, prepare, put, remove, versionsOf } from './writing/write-index.ts';

/** Runs the work while nobody else writes the index. */
export type WithWriterLock = <Result>(work: () => Promise<Result>) => Promise<Result>;

export interface MeilisearchEngineOptions {
  /** Such as http://127.0.0.1:7700. */
  host: string;
  keys: HubKeys;
  index: string;
  clock?: Clock;
  /** Milliseconds that a question may take. @default 2000 */
  timeout?: number;
  /**
   * Meilisearch compares no versions: two writers at once could leave the older one. Writers of this engine take turns; this makes those of other
   * processes wait as well. @default no other process writes
   */
  withWriterLock?: WithWriterLock;
  /** So many found services are ordered in this process; of more, Meilisearch sorts. @default FEW */
  few?: number;
  /** Told how many changes of the index wait in the server, each time before something is written. */
  onWaiting?: (tasks: number) => void;
}

export const meilisearchEngine = (options: MeilisearchEngineOptions): KeptIndex => {
  const { host, keys, index, clock = systemClock, timeout = 2_000, withWriterLock = (work) => work(), few = FEW } = options;
  const asking = connectForQuestions({ host, apiKey: keys.search });
  const target = { client: connectForWriting({ host, apiKey: keys.indexing }), index, onWaiting: options.onWaiting };
  // Every process has the same key, and nobody else has it.
  const secret = createHash('sha256').update(`cursors ${keys.search}`).digest();
  /** The time begins with the first request: understanding the first question of a process builds a dictionary. */
  const ask = (signal?: AbortSignal): AskOptions => {
    let limited: AbortSignal | undefined;
    return {
      client: asking,
      index,
      get signal() {
        limited ??= AbortSignal.any([AbortSignal.timeout(timeout), ...(signal ? [signal] : [])]);
        return limited;
      },
    };
  };
  const turns = inTurn();
  const write = <Result>(work: () => Promise<Result>): Promise<Result> => turns(() => withWriterLock(work));
  /** Words that this process has put into the index: they need not be sent again. */
  const knownWords = new Set<string>();
  return {
    name: 'MEILISEARCH',
    search: (question, signal) => search(ask(signal), question, { secret, few }),
    suggest: (question, signal) => suggest(ask(signal), question, { now: clock.now(), few }),
    put: async (documents) => {
      if (documents.length === 0) return;
      // Before its turn: the server works on what came before meanwhile.
      const prepared = await prepare(documents, clock.now());
      await write(() => put(target, prepared, knownWords));
    },
    remove: async (ids) => {
      if (ids.length > 0) await write(() => remove(target, ids));
    },
    forget: async (ids) => {
      if (ids.length > 0) await write(() => forget(target, ids));
    },
    async *versions() {
      yield* await versionsOf(target);
    },
  };
};

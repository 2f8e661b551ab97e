import { type Clock, type Logger, operator } from '@drogowskaz/platform';
import type { MikroORM } from '@mikro-orm/postgresql';
import { inTransaction, type Transaction, type TransactionOptions } from '../../database/transaction.ts';
import type { SourceEntity } from '../provenance/index.ts';
import { withSourceLock } from './lock-source.ts';
import { removeSource } from './remove-source.ts';
import { type OpenFeed, type RunOrder, runSource } from './run-source.ts';
import { addSource, findSource, type ListedSource, listSources, type SourceOrder } from './store/sources.ts';

export interface HarvestParts {
  orm: MikroORM;
  clock: Clock;
  databaseUrl: string;
  logger: Logger;
  open: OpenFeed;
  requestId: string;
}

/** Following other directories. */
export interface Harvesting {
  add(order: SourceOrder): Promise<SourceEntity>;
  list(): Promise<ListedSource[]>;
  /** By id, name or address. Throws an `OperatorError` when there is none. */
  find(which: string): Promise<SourceEntity>;
  /** Runs one source now; null when another process is at it. */
  run(id: string, order?: RunOrder): Promise<SourceEntity | null>;
  /** Runs what is due by its schedule, one after another. */
  runDue(signal?: AbortSignal): Promise<void>;
  /** Takes everything of a source away. Answers how many services were shown; null when another process is at it. */
  remove(id: string): Promise<number | null>;
}

export const openHarvesting = ({ orm, clock, databaseUrl, logger, open, requestId }: HarvestParts): Harvesting => {
  const work: TransactionOptions = { orm, clock, caller: operator, requestId };
  const run = (id: string, order?: RunOrder) => withSourceLock(databaseUrl, id, () => runSource({ work, open, logger }, id, order));
  return {
    add: (order) => inTransaction(work, (transaction) => addSource(transaction, order)),
    list: () => inTransaction(work, listSources),
    find: (which) => inTransaction(work, (transaction) => findSource(transaction, which)),
    run,
    runDue: async (signal) => {
      for (const id of await inTransaction(work, dueSources)) {
        if (signal?.aborted) return;
        await run(id, signal ? { signal } : {});
      }
    },
    remove: (id) => withSourceLock(databaseUrl, id, () => removeSource(work, id)),
  };
};

const dueSources = async ({ em, now }: Transaction): Promise<string[]> =>
  (
    await em.execute<{ id: string }[]>(
      `select id from registry.source where state not in ('REMOVED', 'IMPORTED') and next_at <= ? order by next_at, id`,
      [now],
    )
  ).map(({ id }) => id);

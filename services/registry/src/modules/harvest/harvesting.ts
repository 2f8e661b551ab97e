import { type Clock, type Logger, operator } from '@drogowskaz/platform';
import type { MikroORM } from '@mikro-orm/postgresql';
import { inTransaction, type Transaction, type TransactionOptions } from '../../database/transaction.ts';
import { type AskedOfSource, SourceEntity } from '../provenance/index.ts';
import { withSourceLock } from './lock-source.ts';
import { removeSource } from './remove-source.ts';
import { isDue } from './rules/next-run.ts';
import { type OpenFeed, type RunOrder, runSource } from './run-source.ts';
import { addSource, FOLLOWED, findSource, type ListedSource, listSources, type SourceOrder } from './store/sources.ts';
import { tellAgain } from './tell-again.ts';

export interface HarvestParts {
  orm: MikroORM;
  clock: Clock;
  databaseUrl: string;
  logger: Logger;
  open: OpenFeed;
  publicUrl: string;
  requestId: string;
  longestReadingMs?: number | undefined;
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

export const openHarvesting = ({ orm, clock, databaseUrl, requestId, ...surroundings }: HarvestParts): Harvesting => {
  const work: TransactionOptions = { orm, clock, caller: operator, requestId };
  const run = (id: string, order?: RunOrder) => withSourceLock(databaseUrl, id, () => runSource({ ...surroundings, work }, id, order));
  const remove = (id: string) => withSourceLock(databaseUrl, id, () => removeSource(work, id));
  const lookAfter = ({ id, asked, due }: DueSource, signal?: AbortSignal): Promise<unknown> => {
    if (asked === 'REMOVE') return remove(id);
    if (due) return run(id, { accept: asked === 'ACCEPT', ...(signal && { signal }) });
    return withSourceLock(databaseUrl, id, () => tellAgain(work, id));
  };
  return {
    add: (order) => inTransaction(work, (transaction) => addSource(transaction, order)),
    list: () => inTransaction(work, listSources),
    find: (which) => inTransaction(work, (transaction) => findSource(transaction, which)),
    run,
    runDue: async (signal) => {
      const faults: unknown[] = [];
      for (const source of await inTransaction(work, dueSources)) {
        if (signal?.aborted) return;
        // Others wait behind it, and it is the first of the next time, too.
        await lookAfter(source, signal).catch((error: unknown) => {
          if (signal?.aborted) throw error;
          faults.push(new Error(`The source ${source.id} was not looked after`, { cause: error }));
        });
      }
      if (faults.length > 0) throw new AggregateError(faults, 'Some sources were not looked after; all others were');
    },
    remove,
  };
};

interface DueSource {
  id: string;
  asked: AskedOfSource | null;
  /** To be read; else only what is said of it has changed. */
  due: boolean;
}

/** What somebody waits for comes first. */
const dueSources = async ({ em, now }: Transaction): Promise<DueSource[]> => {
  const sources = await em.find(
    SourceEntity,
    { $or: [{ tellAgain: true }, FOLLOWED], state: { $ne: 'REMOVED' } },
    {
      fields: ['asked', 'state', 'tellAgain', 'nextAt', 'everyMinutes', 'failures'],
      orderBy: { nextAt: 'asc', id: 'asc' },
    },
  );
  return sources
    .map((source) => {
      const { id, asked, tellAgain, state } = source;
      return { id, asked, tellAgain, due: state !== 'IMPORTED' && (asked !== null || isDue(source, now)) };
    })
    .filter(({ due, tellAgain }) => due || tellAgain)
    .sort((one, other) => Number(one.asked === null) - Number(other.asked === null));
};

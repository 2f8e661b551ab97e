/** The engine that comes with the hub: PostgreSQL keeps the index, this process keeps columns of it. See `docs/ranking.md`. */
import { type Clock, type Pool, systemClock } from '@drogowskaz/platform';
import type { KeptIndex } from '../engine.ts';
import { search } from './answer/search.ts';
import { suggest } from './answer/suggest.ts';
import { ColumnCache } from './columns/column-cache.ts';
import { inTransaction } from './layout/transaction.ts';
import { forget, put, remove } from './writing/write-index.ts';

export interface BuiltInEngineOptions {
  /** As the indexer's role, or any that may read and write the schema `search`. */
  pool: Pool;
  clock?: Clock;
  /** Milliseconds that PostgreSQL may take over one statement of a question. @default 2000 */
  timeout?: number;
}

const VERSIONS_AT_ONCE = 5_000;

export const builtInEngine = ({ pool, clock = systemClock, timeout = 2_000 }: BuiltInEngineOptions): KeptIndex => {
  const cache = new ColumnCache(pool);
  return {
    name: 'BUILT_IN',
    search: (question) => search(pool, cache, question, timeout),
    suggest: (question) => suggest(pool, cache, question, clock.now(), timeout),
    put: (documents) => put(pool, documents),
    remove: (ids) => remove(pool, ids),
    forget: (ids) => forget(pool, ids),
    versions: () => versions(pool),
  };
};

async function* versions(pool: Pool): AsyncGenerator<{ id: string; version: number }> {
  for (let after: string | null = null; ; ) {
    const { rows }: { rows: { id: string; version: string }[] } = await inTransaction(pool, { timeout: 30_000 }, (client) =>
      client.query(`select id, version from entry where $1::uuid is null or id > $1 order by id limit ${VERSIONS_AT_ONCE}`, [after]),
    );
    for (const { id, version } of rows) yield { id, version: Number(version) };
    if (rows.length < VERSIONS_AT_ONCE) return;
    after = rows.at(-1)?.id ?? null;
  }
}

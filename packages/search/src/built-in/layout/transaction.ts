import type { Pool, PoolClient } from '@drogowskaz/platform';
import { LIVE_SCHEMA } from './tables.ts';

export interface TransactionOptions {
  schema?: string;
  /** Milliseconds after which PostgreSQL gives up a statement. */
  timeout: number;
  /** Everything the transaction reads is of one moment. */
  snapshot?: boolean;
}

/** Runs `work` in one transaction in which unqualified names are the index's. Rolled back when `work` throws. */
export const inTransaction = async <Result>(
  pool: Pool,
  { schema = LIVE_SCHEMA, timeout, snapshot = false }: TransactionOptions,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(
      `begin ${snapshot ? 'isolation level repeatable read read only' : ''}; set local search_path = ${schema}; set local statement_timeout = ${timeout}`,
    );
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    // A connection that could not even roll back is not given to anybody else.
    client.release(broken);
  }
};

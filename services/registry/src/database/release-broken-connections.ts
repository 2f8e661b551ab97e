import type { Pool, PoolClient } from '@drogowskaz/platform';

/** Whoever holds a connection hears of its end by the query that fails, and gives it back at once. */
const GIVEN_BACK_WITHIN_MS = 1_000;

/**
 * Kysely, by which MikroORM opens transactions, does not give a connection back when its commit or rollback fails, as when the server was
 * killed in the middle of it. Each would be one less until none is left and every write waits for ever: so what has ended is taken back.
 */
export const releaseBrokenConnections = (pool: Pool): void => {
  const held = new Set<PoolClient>();
  pool.on('release', (_error, client) => held.delete(client as PoolClient));
  pool.on('acquire', (client) => held.add(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      setTimeout(() => {
        if (held.has(client)) client.release(true);
      }, GIVEN_BACK_WITHIN_MS).unref();
    });
  });
};

import { openPool, servingRoles } from '@drogowskaz/platform';

const KEY = "hashtextextended('harvest:' || $1, 0)";

/** Runs work while no other process runs it for this source; null when one does. The lock ends with its connection, however this process ends. */
export const withSourceLock = async <Result>(
  databaseUrl: string,
  sourceId: string,
  work: () => Promise<Result>,
): Promise<Result | null> => {
  const pool = openPool({ url: databaseUrl, role: servingRoles.registry, max: 1, applicationName: 'drogowskaz-harvest-lock' });
  try {
    const client = await pool.connect();
    try {
      const { rows } = await client.query<{ got: boolean }>(`select pg_try_advisory_lock(${KEY}) as got`, [sourceId]);
      if (!rows[0]?.got) return null;
      try {
        return await work();
      } finally {
        await client.query(`select pg_advisory_unlock(${KEY})`, [sourceId]);
      }
    } finally {
      client.release(true);
    }
  } finally {
    await pool.end();
  }
};

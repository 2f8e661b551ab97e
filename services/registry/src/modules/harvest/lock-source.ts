import { openPool, servingRoles, tryAdvisoryLock } from '@drogowskaz/platform';

/** Runs work while no other process runs it for this source; null when one does. The lock ends with its connection, however this process ends. */
export const withSourceLock = async <Result>(
  databaseUrl: string,
  sourceId: string,
  work: () => Promise<Result>,
): Promise<Result | null> => {
  const pool = openPool({ url: databaseUrl, role: servingRoles.registry, max: 1, applicationName: 'drogowskaz-harvest-lock' });
  try {
    return (await tryAdvisoryLock(pool, `harvest of ${sourceId}`, work))?.result ?? null;
  } finally {
    await pool.end();
  }
};

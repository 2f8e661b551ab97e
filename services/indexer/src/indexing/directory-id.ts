import { newId, type Pool } from '@drogowskaz/platform';

/**
 * What tells this directory from any other, made once. An index outside of the database is named by it: one that another database has filled holds
 * versions and removals that mean nothing here.
 */
export const directoryId = async (pool: Pool): Promise<string> => {
  await pool.query("insert into indexer.remembered (name, value) values ('directory', $1) on conflict (name) do nothing", [newId()]);
  const { rows } = await pool.query<{ value: string }>("select value from indexer.remembered where name = 'directory'");
  return rows[0]?.value ?? '';
};

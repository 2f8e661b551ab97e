/** A back-up is restored into nothing, or into a hub that nobody has used yet: there is nothing then that could be lost. */
import { exitCodes, OperatorError, type PoolClient } from '@drogowskaz/platform';
import { keptSchemas, keptTables, madeAgainSchemas, quoted } from './kept-tables.ts';

/** What a hub that serves writes by itself. Who was erased stands in `erasures.log`, too, and is learnt again from there. */
const WRITTEN_BY_ITSELF = new Set([
  'accounts.attempt',
  'directory.change',
  'directory.coverage_day',
  'registry.asked',
  'registry.asked_words',
  'registry.erasure',
  'registry.hub',
]);

/** Others of the hub would go on writing, or have read what is about to change. */
export async function refuseRunningHub(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select distinct application_name as name from pg_stat_activity
     where datname = current_database() and application_name like 'drogowskaz-%' and application_name <> 'drogowskaz-owner'`,
  );
  if (rows.length === 0) return;
  throw new OperatorError(
    `A hub is using this database (${rows.map(({ name }) => name).join(', ')}). Stop all of its processes, then restore. Nothing was changed.`,
    exitCodes.temporaryFailure,
  );
}

export async function refuseUsedHub(client: PoolClient): Promise<void> {
  const used: string[] = [];
  for (const { name } of await keptTables(client)) {
    if (WRITTEN_BY_ITSELF.has(name)) continue;
    const { rowCount } = await client.query(`select 1 from ${quoted(name)} limit 1`);
    if (rowCount !== 0) used.push(name);
  }
  if (used.length === 0) return;
  const some = used.slice(0, 3).join(', ');
  throw new OperatorError(
    `This hub is not empty (${some}${used.length > 3 ? ` and ${used.length - 3} more tables have rows` : ' has rows'}), and a back-up replaces nothing. Restore it into a new one: another DATA_DIR, or a DATABASE_URL to an empty database. Nothing was changed.`,
    exitCodes.cannotCreate,
  );
}

/** The tables of an empty hub of another version than the back-up's make way. */
export async function clearEmptyHub(client: PoolClient): Promise<void> {
  await client.query([...keptSchemas, ...madeAgainSchemas].map((schema) => `drop schema if exists ${schema} cascade`).join('; '));
}

/** What of the database a back-up keeps. Asked of the database itself, so that a table of a later migration is in it without a word here. */
import { exitCodes, OperatorError, type PoolClient } from '@drogowskaz/platform';

/** Where everything is that nobody could make again. A test holds every schema that `migrate` makes to this list or the next one. */
export const keptSchemas = ['accounts', 'directory', 'registry'] as const;

/**
 * Made from the others, by the program that runs: the built-in index, what the indexers remember of it, and the queue. Of the queue nothing is lost:
 * its jobs are run by the clock, too (mails, publications), and what is to be indexed is found by comparing, or by building the index anew.
 */
export const madeAgainSchemas = ['search', 'search_next', 'indexer', 'graphile_worker'] as const;

/** Which migrations ran is said in the header; the tables of a restored hub are made by them. */
export const MIGRATIONS = 'registry.migration';

export interface KeptTable {
  name: string;
  /** Without those that the database computes. */
  columns: string[];
}

export interface KeptSequence {
  name: string;
  value: string;
  called: boolean;
}

const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** `registry.service` as SQL. */
export const quoted = (name: string): string => {
  const [schema = '', ...rest] = name.split('.');
  return `${identifier(schema)}.${identifier(rest.join('.'))}`;
};
export const columnList = (columns: readonly string[]): string => columns.map(identifier).join(', ');

const TABLES = `
  select n.nspname || '.' || c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relkind = 'r' and n.nspname = any($1) and n.nspname || '.' || c.relname <> '${MIGRATIONS}'
  group by 1 order by 1`;

export const keptTables = async (client: PoolClient): Promise<KeptTable[]> => (await client.query<KeptTable>(TABLES, [keptSchemas])).rows;

const SEQUENCES = `
  select n.nspname || '.' || c.relname as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'S' and n.nspname = any($1) and not exists (
    select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i')
      and d.refclassid = 'pg_class'::regclass and d.refobjid = '${MIGRATIONS}'::regclass)
  order by 1`;

export const keptSequences = async (client: PoolClient): Promise<string[]> =>
  (await client.query<{ name: string }>(SEQUENCES, [keptSchemas])).rows.map(({ name }) => name);

export const sequenceState = async (client: PoolClient, name: string): Promise<KeptSequence> => {
  const { rows } = await client.query<{ value: string; called: boolean }>(
    `select last_value::text as value, is_called as called from ${quoted(name)}`,
  );
  return { name, value: rows[0]?.value ?? '1', called: rows[0]?.called ?? false };
};

export const ranMigrations = async (client: PoolClient): Promise<string[]> =>
  (await client.query<{ name: string }>(`select name from ${MIGRATIONS} order by id`)).rows.map(({ name }) => name);

/**
 * Row level security shows a user who is neither owner nor superuser some rows, and says nothing of the others: a back-up without them would look
 * whole. The owner has a policy that shows her all.
 */
const PARTLY_SEEN = `
  select c.oid::regclass::text as name from pg_class c
  where c.relkind = 'r' and c.relnamespace::regnamespace::text = any($1) and row_security_active(c.oid) and (
    exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive)
    or not exists (
      select from pg_policy p
      where p.polrelid = c.oid and p.polpermissive and p.polcmd in ('*', 'r') and pg_get_expr(p.polqual, c.oid) = 'true'
        and exists (select from unnest(p.polroles) r(oid) where r.oid = 0 or pg_has_role(current_user, r.oid, 'USAGE'))))
  order by 1`;

export async function requireAllRows(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ name: string }>(PARTLY_SEEN, [keptSchemas]);
  if (rows.length === 0) return;
  throw new OperatorError(
    `The user of DATABASE_URL is not shown every row of ${rows.map(({ name }) => name).join(', ')}. Use the user who owns the tables (who ran "migrate"), or a superuser.`,
    exitCodes.noPermission,
  );
}

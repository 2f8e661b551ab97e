/** Pools, roles and locks of PostgreSQL. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { exitCodes, OperatorError } from './exit-codes.ts';
import type { Logger } from './logger.ts';

export type Pool = pg.Pool;
export type PoolClient = pg.PoolClient;

/** Roles that serve. They cannot log in and own nothing; a pool takes one when it connects. */
export const servingRoles = { registry: 'drogowskaz_registry', indexer: 'drogowskaz_indexer' } as const;
export type ServingRole = (typeof servingRoles)[keyof typeof servingRoles];

export interface PoolOptions {
  url: string;
  /** Unset: the user of the URL, who owns everything; for migrations only. */
  role?: ServingRole;
  max: number;
  applicationName: string;
  logger?: Logger;
}

/** The URL with the role as a connection parameter: whatever connects by it starts as that role. Also for libraries with pools of their own. */
export function urlWithRole(url: string, role: ServingRole): string {
  const parsed = new URL(url);
  const options = parsed.searchParams.get('options');
  parsed.searchParams.set('options', `${options === null ? '' : `${options} `}-c role=${role}`);
  return parsed.toString();
}

/** A pool whose idle connections may break without harm: the next query opens a new one. */
export function openPool({ url, role, max, applicationName, logger }: PoolOptions): Pool {
  const pool = new pg.Pool({
    connectionString: role === undefined ? url : urlWithRole(url, role),
    max,
    application_name: applicationName,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  });
  // A connection that breaks while it is in use tells its query; without this listener it would end the process as well.
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('error', (error) => {
    if (!pool.ending) logger?.warn({ err: error, pool: applicationName }, 'an idle database connection broke');
  });
  return pool;
}

/** Typed SQL over a pool; closing the pool stays with whoever opened it. */
export const openKysely = <Tables>(pool: Pool): Kysely<Tables> => new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });

/** Throws an `OperatorError` when the database cannot be reached or is too old. */
export async function requireDatabase(owner: Pool): Promise<{ version: string }> {
  const answer = await owner
    .query<{ version: string; number: number; encoding: string }>(
      "select current_setting('server_version') as version, current_setting('server_version_num')::int as number, current_setting('server_encoding') as encoding",
    )
    .catch((error: unknown) => {
      throw new OperatorError(
        `The database of DATABASE_URL cannot be reached: ${reason(error)}. Check that it runs and that the URL is right.`,
      );
    });
  const { version, number, encoding } = answer.rows[0] ?? { version: 'unknown', number: 0, encoding: 'unknown' };
  if (number < 150_000) {
    throw new OperatorError(
      `PostgreSQL 15 or newer is needed, but DATABASE_URL leads to ${version}. Upgrade it or use another one.`,
      exitCodes.config,
    );
  }
  if (encoding !== 'UTF8') {
    throw new OperatorError(
      `The database of DATABASE_URL stores texts as ${encoding}, but UTF8 is needed: create it with ENCODING 'UTF8'.`,
      exitCodes.config,
    );
  }
  return { version };
}

/** Without host names or user names that a driver puts into its messages elsewhere. */
const reason = (error: unknown): string => {
  if (error instanceof AggregateError && error.errors.length > 0) return reason(error.errors[0]);
  return error instanceof Error && error.message !== '' ? error.message : 'no answer';
};

/** Creates the serving roles where they are missing and lets the owner take them. Roles belong to the whole cluster: another database's run may have made them. */
export async function ensureRoles(owner: Pool): Promise<void> {
  for (const role of Object.values(servingRoles)) {
    for (let attempt = 1; !(await canTake(owner, role)); attempt += 1) {
      try {
        await createRole(owner, role);
      } catch (error) {
        const code = (error as { code?: string }).code;
        if (code === '42501') {
          throw new OperatorError(
            `The database user may not create the roles that the hub serves with. Ask the administrator of the database to run:\n${await statementsFor(owner)}`,
            exitCodes.noPermission,
          );
        }
        // Two runs at once on one cluster: PostgreSQL refuses the second writer of a shared catalogue row instead of waiting.
        if (attempt >= 20) throw error;
        await new Promise((resolve) => setTimeout(resolve, 20 * attempt));
      }
    }
  }
}

/** Everything that is still missing, so that the administrator is asked once. */
async function statementsFor(owner: Pool): Promise<string> {
  const { rows } = await owner.query<{ name: string }>('select quote_ident(current_user) as name');
  const statements: string[] = [];
  for (const role of Object.values(servingRoles)) {
    if (await canTake(owner, role)) continue;
    if (!(await exists(owner, role))) statements.push(`  CREATE ROLE ${role} NOLOGIN;`);
    statements.push(`  GRANT ${role} TO ${rows[0]?.name};`);
  }
  return statements.join('\n');
}

const exists = async (owner: Pool, role: ServingRole): Promise<boolean> =>
  (await owner.query('select 1 from pg_roles where rolname = $1', [role])).rowCount === 1;

async function canTake(owner: Pool, role: ServingRole): Promise<boolean> {
  const { rows } = await owner.query<{ may: boolean }>(
    `select pg_has_role(current_user, oid, case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end) as may
     from pg_roles where rolname = $1`,
    [role],
  );
  return rows[0]?.may === true;
}

async function createRole(owner: Pool, role: ServingRole): Promise<void> {
  if (!(await exists(owner, role))) await owner.query(`create role ${role} nologin`);
  await owner.query(`grant ${role} to current_user`);
}

/** Runs `work` when nobody holds the named lock, and holds it meanwhile; answers null at once when somebody does. */
export async function tryAdvisoryLock<Result>(pool: Pool, name: string, work: () => Promise<Result>): Promise<{ result: Result } | null> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ held: boolean }>(
      "select pg_try_advisory_lock(hashtextextended('drogowskaz:' || $1, 0)) as held",
      [name],
    );
    if (rows[0]?.held !== true) return null;
    try {
      return { result: await work() };
    } finally {
      // A connection that broke has lost its lock already.
      await client.query("select pg_advisory_unlock(hashtextextended('drogowskaz:' || $1, 0))", [name]).catch(() => undefined);
    }
  } finally {
    client.release();
  }
}

/** Runs `work` while this database holds the named lock; others with the same name wait. The lock goes when the connection does. */
export async function withAdvisoryLock<Result>(pool: Pool, name: string, work: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock(hashtextextended('drogowskaz:' || $1, 0))", [name]);
    try {
      return await work(client);
    } finally {
      await client.query("select pg_advisory_unlock(hashtextextended('drogowskaz:' || $1, 0))", [name]);
    }
  } finally {
    client.release();
  }
}

/** A database for one test file. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { startTestCluster } from './cluster.ts';

/** What a database starts with: made once per run, then copied. */
export interface DatabaseTemplate {
  /** Names the state that `migrate` leaves: lower-case letters, digits and underscores. Same name, same state. */
  name: string;
  /** Gets the owner's URL of an empty database; must have closed its connections when it resolves. */
  migrate(url: string): Promise<void>;
}

export interface TestDatabase {
  /** The owner's URL. Pools take a serving role with `openPool({ url, role })`. */
  url: string;
  /** Drops the database, also when connections are open. */
  drop(): Promise<void>;
}

/** Set by jest's global set-up; outside of jest (benchmarks) a cluster is started on first use. */
const CLUSTER_VARIABLE = 'DROGOWSKAZ_TEST_CLUSTER';

let ownCluster: Promise<{ url: string; stop(): Promise<void> }> | null = null;

async function clusterUrl(): Promise<string> {
  const fromJest = process.env[CLUSTER_VARIABLE];
  if (fromJest !== undefined) return fromJest;
  ownCluster ??= startTestCluster();
  return (await ownCluster).url;
}

/** For programs outside of jest: stops the cluster that `createTestDatabase` started. */
export async function stopOwnCluster(): Promise<void> {
  const cluster = ownCluster;
  ownCluster = null;
  await (await cluster)?.stop();
}

const withDatabase = (url: string, database: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
};

async function asOwner<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function ensureTemplate(cluster: string, { name, migrate }: DatabaseTemplate): Promise<string> {
  if (!/^[a-z0-9_]{1,40}$/.test(name))
    throw new Error(`A template is named with lower-case letters, digits and underscores, not ${JSON.stringify(name)}.`);
  const database = `template_${name}`;
  await asOwner(cluster, async (client) => {
    // Test files run in several workers: the first migrates, the others wait for it.
    await client.query('select pg_advisory_lock(hashtext($1))', [database]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [database]);
    if (rowCount !== 0) return;
    await client.query(`drop database if exists ${database} with (force)`);
    await client.query(`create database ${database}`);
    await migrate(withDatabase(cluster, database));
    // Copies plan with what the template knows of its tables; nobody waits for autovacuum in each.
    await asOwner(withDatabase(cluster, database), async (inside) => void (await inside.query('vacuum (analyze)')));
    await client.query(`alter database ${database} is_template true`);
  });
  return database;
}

/** An empty database, or a copy of the template; in the cluster of the run, or in that of the given URL. */
export async function createTestDatabase(template?: DatabaseTemplate, given?: string): Promise<TestDatabase> {
  const cluster = given ?? (await clusterUrl());
  const source = template === undefined ? 'template0' : await ensureTemplate(cluster, template);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asOwner(cluster, async (client) => {
    // PostgreSQL refuses to copy a template while another copy of it begins; they take turns.
    await client.query('select pg_advisory_lock(hashtext($1))', [source]);
    await client.query(`create database ${name} template ${source}`);
  });
  return {
    url: withDatabase(cluster, name),
    drop: () => asOwner(cluster, async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}

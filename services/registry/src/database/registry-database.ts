import type { DirectoryTables } from '@drogowskaz/directory';
import { type Pool, servingRoles } from '@drogowskaz/platform';
import { MikroORM } from '@mikro-orm/postgresql';
import { Kysely, PostgresDialect } from 'kysely';
import { entities } from './entities.ts';
import { releaseBrokenConnections } from './release-broken-connections.ts';

/** What a statement looked like, for tests and metrics; never its parameters. */
export type ObserveStatement = (sql: string) => void;

export interface RegistryDatabase {
  /** For writing, in transactions with the caller's settings. */
  orm: MikroORM;
  /** For reading what is public, without a transaction. */
  directory: Kysely<DirectoryTables>;
  close(): Promise<void>;
}

export interface RegistryDatabaseOptions {
  databaseUrl: string;
  /** The pool of the public reads, in the role of the registry. */
  readPool: Pool;
  /** Connections for transactions. */
  poolSize: number;
  observe?: ObserveStatement | undefined;
}

/** Both ways to the database serve as `drogowskaz_registry`, a role that owns nothing. */
export const openRegistryDatabase = async (options: RegistryDatabaseOptions): Promise<RegistryDatabase> => {
  const { observe } = options;
  const orm = await MikroORM.init({
    entities,
    clientUrl: options.databaseUrl,
    driverOptions: {
      options: `-c role=${servingRoles.registry}`,
      application_name: 'drogowskaz-registry-write',
      keepAlive: true,
      onPoolCreated: releaseBrokenConnections,
    },
    pool: { min: 0, max: options.poolSize },
    allowGlobalContext: false,
    debug: observe ? ['query'] : false,
    ...(observe && { loggerFactory: () => statementLogger(observe) }),
  });
  const directory = new Kysely<DirectoryTables>({
    dialect: new PostgresDialect({ pool: options.readPool }),
    ...(observe && { log: (event) => observe(event.query.sql) }),
  });
  return { orm, directory, close: () => orm.close(true) };
};

const statementLogger = (observe: ObserveStatement) => {
  const silent = () => undefined;
  return {
    log: silent,
    error: silent,
    warn: silent,
    logQuery: ({ query }: { query: string }) => observe(query),
    setDebugMode: silent,
    isEnabled: () => true,
  };
};

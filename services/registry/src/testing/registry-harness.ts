/** A registry over a database of its own, for tests: real PostgreSQL, the serving role, a clock that one can move. */
import { type Caller, ensureRoles, MovableClock, newId, openPool, type Pool, prepareQueue, silentLogger } from '@drogowskaz/platform';
import { createTestDatabase } from '@drogowskaz/testing';
import { type ExecutionResult, graphql } from 'graphql';
import type { Transaction } from '../database/transaction.ts';
import { createRegistry, type JobSurroundings, migrateRegistry, type Registry, type RegistryJob } from '../index.ts';

export const PLOCK = '1462011';
export const BIELSK = '1419012';

export interface RegistryHarness {
  registry: Registry;
  clock: MovableClock;
  /** Connections of the owner, who sees everything: for looking behind the scenes. */
  owner: Pool;
  url: string;
  /** Statements since the last call. */
  statements(): string[];
  /** Work of one caller in one transaction. */
  transact<Result>(caller: Caller, work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** A job of the registry, now. */
  runJob(name: RegistryJob['name'], surroundings?: Partial<JobSurroundings>): Promise<void>;
  ask(caller: Caller, source: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they asked for.
  data: any;
  errors: { message: string; code: unknown; extensions: Record<string, unknown> }[];
}

export const migrateForTests = async (url: string): Promise<void> => {
  const pool = openPool({ url, max: 2, applicationName: 'test-migrations' });
  try {
    await ensureRoles(pool);
    await prepareQueue(pool);
  } finally {
    await pool.end();
  }
  await migrateRegistry(url);
};

export const openRegistryHarness = async (now = '2026-11-23T09:00:00Z'): Promise<RegistryHarness> => {
  const database = await createTestDatabase({ name: 'registry', migrate: migrateForTests });
  const clock = new MovableClock(now);
  let seen: string[] = [];
  const registry = await createRegistry({
    databaseUrl: database.url,
    clock,
    logger: silentLogger,
    poolSize: 4,
    observeStatement: (sql) => seen.push(sql),
  });
  const owner = openPool({ url: database.url, max: 2, applicationName: 'test-owner' });
  return {
    registry,
    clock,
    owner,
    url: database.url,
    statements: () => {
      const taken = seen;
      seen = [];
      return taken;
    },
    transact: (caller, work) => registry.definition.context(callOf(caller)).transact(work),
    runJob: async (name, surroundings) => {
      const job = registry
        .jobs({ mail: mailsToNowhere, folder: '/nowhere', logger: silentLogger, ...surroundings })
        .find((each) => each.name === name);
      if (!job) throw new Error(`There is no job ${name}.`);
      await job.run();
    },
    ask: async (caller, source, variables) => {
      const contextValue = registry.definition.context(callOf(caller));
      const result = await graphql({
        schema: registry.definition.schema,
        source,
        contextValue,
        ...(variables && { variableValues: variables }),
      });
      return answerOf(result);
    },
    close: async () => {
      await registry.close();
      await owner.end();
      await database.drop();
    },
  };
};

const callOf = (caller: Caller) => ({ caller, requestId: newId(), signal: new AbortController().signal });

/** Tests that send mails say where to. */
const mailsToNowhere = { folder: '/nowhere', from: 'noreply@example.org', publicUrl: 'https://example.org' };

const answerOf = ({ data, errors = [] }: ExecutionResult): Answer => ({
  data: JSON.parse(JSON.stringify(data ?? null)),
  errors: errors.map((error) => ({
    message: error.originalError?.stack ?? error.message,
    code: error.extensions.code,
    extensions: error.extensions,
  })),
});

export const ngo = (providerId: string): Caller => ({
  role: 'NGO_EDITOR',
  keyId: KEYS.ngo,
  accountId: null,
  providerId,
  municipality: null,
});
export const moderator = (municipality = PLOCK): Caller => ({
  role: 'MODERATOR',
  keyId: KEYS.moderator,
  accountId: null,
  providerId: null,
  municipality: municipality.slice(0, 6),
});
export const administrator: Caller = {
  role: 'ADMINISTRATOR',
  keyId: '00000000-0000-4000-8000-00000000000a',
  accountId: null,
  providerId: null,
  municipality: null,
};
const KEYS = { ngo: '00000000-0000-4000-8000-000000000001', moderator: '00000000-0000-4000-8000-000000000002' };

import { type Caller, type Clock, worksForMunicipality } from '@drogowskaz/platform';
import type { EntityManager, MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import type { ActingCaller } from '../modules/accounts/index.ts';

/** One unit of work: who does it, when, and the entity manager that is bound to its transaction. */
export interface Transaction {
  em: EntityManager;
  caller: ActingCaller;
  requestId: string;
  now: Date;
}

export interface TransactionOptions {
  orm: MikroORM;
  clock: Clock;
  caller: Caller;
  requestId: string;
}

/** Deadlock and serialisation failure: nothing was wrong with the work, only with its neighbours. */
const TRANSIENT = new Set(['40P01', '40001']);
const ATTEMPTS = 5;

/** The server ended the connection, as when it starts again, and nobody had heard of it yet. */
const wasCut = (error: unknown): boolean => {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return code === '57P01' || code === '57P02' || code === 'ECONNRESET' || String(message).startsWith('Connection terminated');
};

/**
 * Runs work in one transaction in which row level security knows the caller. Everything that somebody who is signed in reads or writes
 * goes through here; what flushes at the end commits with its audit rows and its jobs, or not at all.
 */
export const inTransaction = async <Result>(
  { orm, clock, caller, requestId }: TransactionOptions,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> => {
  const variables = {
    'drogowskaz.role': caller.role,
    'drogowskaz.provider': caller.providerId ?? '',
    'drogowskaz.municipality': caller.municipality ?? '',
    'drogowskaz.key': caller.keyId ?? '',
    'drogowskaz.account': caller.accountId ?? '',
  };
  for (let attempt = 1; ; attempt += 1) {
    let begun = false;
    try {
      const fork = orm.em.fork({ session: { variables } });
      return await fork.transactional(async (em) => {
        begun = true;
        return work({
          em: em as EntityManager,
          caller: { ...caller, delegated: await delegatedTo(em, caller) },
          requestId,
          now: clock.now(),
        });
      });
    } catch (error) {
      const transient = begun ? TRANSIENT.has(String((error as { code?: unknown }).code)) : wasCut(error);
      if (attempt >= ATTEMPTS || !transient) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
    }
  }
};

/** Read anew in each transaction: what a municipality takes back ends at once. */
const delegatedTo = async (em: SqlEntityManager, caller: Caller): Promise<string[]> => {
  if (!worksForMunicipality(caller) || caller.municipality === null) return [];
  const rows = await em.execute<{ from_key: string }[]>('select from_key from registry.delegation where to_key = ?', [caller.municipality]);
  return rows.map(({ from_key }) => from_key);
};

/** Roles that no caller has, each for one kind of work. */
export type WorkingRole = 'PUBLISHER' | 'POSTMAN' | 'ACCOUNTS' | 'REGISTRAR' | 'COUNTER';

/** Runs a part of a transaction in a role of its own, whose policies are for just that; the caller's role comes back after it. */
export const asRole = async <Result>({ em, caller }: Transaction, role: WorkingRole, work: () => Promise<Result>): Promise<Result> => {
  await em.flush();
  await em.execute("select set_config('drogowskaz.role', ?, true)", [role]);
  const result = await work();
  await em.execute("select set_config('drogowskaz.role', ?, true)", [caller.role]);
  return result;
};

/**
 * Runs the step that writes the public projection. It must see what other tenants show of a changed place or provider, which the caller
 * must not: the role sees published records only.
 */
export const asPublisher = <Result>(transaction: Transaction, work: () => Promise<Result>): Promise<Result> =>
  asRole(transaction, 'PUBLISHER', work);

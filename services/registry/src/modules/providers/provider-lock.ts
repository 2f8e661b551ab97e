import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidArray } from '../../database/uuid-array.ts';

/**
 * Until the end of the transaction nobody changes these providers: what is published now carries their present names, or whoever
 * renames one comes later and publishes it again. An advisory lock, because who publishes may not write providers.
 */
export const holdProviders = (em: EntityManager, ids: readonly string[]): Promise<void> => lock(em, 'pg_advisory_xact_lock_shared', ids);

/** The other side, for who changes providers or publishes for them: waits for the others, and makes the next ones wait. */
export const takeProviders = (em: EntityManager, ids: readonly string[]): Promise<void> => lock(em, 'pg_advisory_xact_lock', ids);

/** One after another in order of id, so that two who lock the same ones do not wait for each other. */
const lock = async (em: EntityManager, how: string, ids: readonly string[]): Promise<void> => {
  await em.execute(`select ${how}(hashtextextended('provider:' || id, 0)) from unnest(?::text[]) as given(id)`, [
    uuidArray([...new Set(ids)].sort()),
  ]);
};

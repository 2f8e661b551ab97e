import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Until the end of the transaction nobody changes these providers: what is published now carries their present names, or whoever
 * renames one comes later and publishes it again. An advisory lock, because who publishes may not write providers.
 */
export const holdProviders = async (em: EntityManager, ids: readonly string[]): Promise<void> => {
  for (const id of [...ids].sort()) await em.execute("select pg_advisory_xact_lock_shared(hashtextextended('provider:' || ?, 0))", [id]);
};

/** The other side, for who changes a provider or publishes for it: waits for the others, and makes the next ones wait. */
export const takeProvider = async (em: EntityManager, id: string): Promise<void> => {
  await em.execute("select pg_advisory_xact_lock(hashtextextended('provider:' || ?, 0))", [id]);
};

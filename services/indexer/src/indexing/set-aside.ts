import { type Kysely, sql } from 'kysely';
import type { IndexerTables } from './tables.ts';

/** A service whose present version could not be put into the index. What the index held before stays there. */
export interface SetAside {
  serviceId: string;
  version: number;
  error: string;
}

export class SetAsideStore {
  readonly #database: Kysely<IndexerTables>;

  constructor(database: Kysely<IndexerTables>) {
    this.#database = database;
  }

  async remember(entries: readonly SetAside[]): Promise<void> {
    if (entries.length === 0) return;
    await this.#database
      .insertInto('indexer.set_aside')
      .values(entries.map(({ serviceId, version, error }) => ({ service_id: serviceId, version, error: error.slice(0, 2_000) })))
      .onConflict((conflict) =>
        conflict.column('service_id').doUpdateSet((row) => ({
          version: row.ref('excluded.version'),
          error: row.ref('excluded.error'),
          attempts: sql<number>`set_aside.attempts + 1`,
        })),
      )
      .execute();
  }

  /** They are in the index, or gone from the directory. */
  async forget(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.#database.deleteFrom('indexer.set_aside').where('service_id', '=', sql<string>`any(${ids}::uuid[])`).execute();
  }

  async all(limit = 1_000): Promise<SetAside[]> {
    const rows = await this.#database.selectFrom('indexer.set_aside').selectAll().orderBy('since', 'desc').limit(limit).execute();
    return rows.map(({ service_id, version, error }) => ({ serviceId: service_id, version: Number(version), error }));
  }

  /** Which of these are set aside. */
  async among(ids: readonly string[]): Promise<string[]> {
    const rows = await this.#database
      .selectFrom('indexer.set_aside')
      .select('service_id')
      .where('service_id', '=', sql<string>`any(${ids}::uuid[])`)
      .execute();
    return rows.map(({ service_id }) => service_id);
  }

  async count(): Promise<number> {
    const { count } = await this.#database
      .selectFrom('indexer.set_aside')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  }
}

import { type Kysely, sql } from 'kysely';
import type { IndexerTables } from '../indexing/tables.ts';

export interface OwedChange {
  id: string;
  /** Another one each time it is owed. */
  change: string;
}

/** Services whose present state an index outside of the database has not got yet: it was away when they changed. */
export class OwedChanges {
  readonly #database: Kysely<IndexerTables>;
  readonly #index: string;

  constructor(database: Kysely<IndexerTables>, index: string) {
    this.#database = database;
    this.#index = index;
  }

  async add(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await sql`insert into indexer.owed (index_name, service_id)
      select ${this.#index}, id from unnest(${[...ids]}::uuid[]) as missed (id) order by id
      on conflict (index_name, service_id) do update set change = default`.execute(this.#database);
  }

  async some(limit: number): Promise<OwedChange[]> {
    const rows = await this.#database
      .selectFrom('indexer.owed')
      .select(['service_id', 'change'])
      .where('index_name', '=', this.#index)
      .orderBy('service_id')
      .limit(limit)
      .execute();
    return rows.map(({ service_id, change }) => ({ id: service_id, change }));
  }

  /** What was owed again in the meantime stays. */
  async paid(changes: readonly OwedChange[]): Promise<void> {
    if (changes.length === 0) return;
    await sql`delete from indexer.owed owed
      using unnest(${changes.map(({ id }) => id)}::uuid[], ${changes.map(({ change }) => change)}::bigint[]) as paid (id, change)
      where owed.index_name = ${this.#index} and owed.service_id = paid.id and owed.change = paid.change`.execute(this.#database);
  }

  async count(): Promise<number> {
    const { count } = await this.#database
      .selectFrom('indexer.owed')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('index_name', '=', this.#index)
      .executeTakeFirstOrThrow();
    return Number(count);
  }
}

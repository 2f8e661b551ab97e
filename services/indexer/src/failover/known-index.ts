import type { IndexIdentity } from '@drogowskaz/search';
import { type Kysely, sql } from 'kysely';
import type { IndexerTables } from '../indexing/tables.ts';

/** Of each index that was proven to equal the database: when it was last seen changed. Remembered in the database, as processes come and go. */
export type KnownIndexes = ReadonlyMap<IndexIdentity['made'], number>;

/** Whether this is the index that was proven, and not an older copy of it. */
export const isKnown = (known: KnownIndexes, { made, changed }: IndexIdentity): boolean => {
  const lastSeen = known.get(made);
  return lastSeen !== undefined && Date.parse(changed) >= lastSeen;
};

export class KnownIndexStore {
  readonly #database: Kysely<IndexerTables>;
  readonly #prefix: string;

  constructor(database: Kysely<IndexerTables>, index: string) {
    this.#database = database;
    this.#prefix = `proven ${index} `;
  }

  /** To be read before the index is looked at: what is looked at later has changed later. */
  async read(): Promise<KnownIndexes> {
    const rows = await this.#database
      .selectFrom('indexer.remembered')
      .select(['name', 'value'])
      .where(sql<boolean>`starts_with(name, ${this.#prefix})`)
      .execute();
    return new Map(rows.map(({ name, value }) => [name.slice(this.#prefix.length), Number(value)]));
  }

  async remember({ made, changed }: IndexIdentity): Promise<void> {
    await this.#database
      .insertInto('indexer.remembered')
      .values({ name: this.#prefix + made, value: String(Date.parse(changed)) })
      .onConflict((conflict) =>
        conflict.column('name').doUpdateSet({ value: sql<string>`greatest(remembered.value::bigint, excluded.value::bigint)::text` }),
      )
      .execute();
  }

  /** Of the indexes that bore the name before, nothing is known any more: what was missed there was not written down. */
  async forgetOthers({ made }: IndexIdentity): Promise<void> {
    await this.#database
      .deleteFrom('indexer.remembered')
      .where(sql<boolean>`starts_with(name, ${this.#prefix})`)
      .where('name', '<>', this.#prefix + made)
      .execute();
  }
}

import { type Kysely, sql } from 'kysely';
import type { IndexerTables } from '../indexing/tables.ts';

/** How the building of an index beside the live one stands. Kept in the database: every process that writes has to know. */
export interface ReindexState {
  /** `building`: whatever is written to the live index is noted, to be replayed beside. */
  phase: 'building' | 'done' | 'given_up';
  /** What it is built with. */
  layout: string;
  generation: string;
  /** Up to this id everything is in the new index. */
  after: string | null;
  done: number;
  total: number;
  /** Grows with every swap. */
  swaps: number;
  /** Why it was given up. */
  reason: string | null;
  startedAt: Date;
}

/** What was written to the live index, to be replayed. */
export interface NotedChanges {
  ids: string[];
  /** Of the last one. */
  upTo: string;
}

/** Thrown into a building that another process has begun anew or ended. */
export class ReindexOvertaken extends Error {
  constructor() {
    super('Another process has taken the building of the index over: this one stops.');
    this.name = 'ReindexOvertaken';
  }
}

export class ReindexStore {
  readonly #database: Kysely<IndexerTables>;
  readonly #index: string;

  constructor(database: Kysely<IndexerTables>, index: string) {
    this.#database = database;
    this.#index = index;
  }

  async read(): Promise<ReindexState | null> {
    const row = await this.#database.selectFrom('indexer.reindex').selectAll().where('index_name', '=', this.#index).executeTakeFirst();
    if (!row) return null;
    const { phase, layout, generation, after, done, total, swaps, reason, started_at: startedAt } = row;
    return { phase, layout, generation, after, done, total, swaps, reason, startedAt };
  }

  /** From now on changes are noted. */
  async begin({ layout, generation, total }: Pick<ReindexState, 'layout' | 'generation' | 'total'>): Promise<void> {
    const fresh = { phase: 'building' as const, layout, generation, total, after: null, done: 0, reason: null, ended_at: null };
    await this.#forgetChanges();
    await this.#database
      .insertInto('indexer.reindex')
      .values({ index_name: this.#index, ...fresh })
      .onConflict((conflict) => conflict.column('index_name').doUpdateSet({ ...fresh, started_at: new Date() }))
      .execute();
  }

  /** Throws when it is no longer this building that is going on. */
  async advance(generation: string, progress: Partial<Pick<ReindexState, 'after' | 'done'>> = {}): Promise<void> {
    const { numUpdatedRows } = await this.#database
      .updateTable('indexer.reindex')
      .set({ phase: 'building', ...progress })
      .where('index_name', '=', this.#index)
      .where('phase', '=', 'building')
      .where('generation', '=', generation)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new ReindexOvertaken();
  }

  /** Called when the live index has them. Without a building there is nobody to note it for. */
  async note(ids: readonly string[]): Promise<void> {
    await sql`
      insert into indexer.reindex_change (index_name, service_id)
      select distinct index_name, id from indexer.reindex, unnest(${ids}::uuid[]) as changed (id)
      where index_name = ${this.#index} and phase = 'building'
      on conflict (index_name, service_id) do update set number = excluded.number`.execute(this.#database);
  }

  /** The oldest first; null: there are none. */
  async noted(limit: number): Promise<NotedChanges | null> {
    const rows = await this.#database
      .selectFrom('indexer.reindex_change')
      .select(['service_id', 'number'])
      .where('index_name', '=', this.#index)
      .orderBy('number')
      .limit(limit)
      .execute();
    const last = rows.at(-1);
    return last ? { ids: rows.map(({ service_id }) => service_id), upTo: last.number } : null;
  }

  /** They are in the new index. What has changed again since then has a higher number and stays. */
  async replayed({ ids, upTo }: NotedChanges): Promise<void> {
    await this.#database
      .deleteFrom('indexer.reindex_change')
      .where('index_name', '=', this.#index)
      .where('service_id', '=', sql<string>`any(${ids}::uuid[])`)
      .where('number', '<=', upTo)
      .execute();
  }

  /** The new index bears the live name. */
  async finish(generation: string): Promise<void> {
    await this.#end(generation, 'done', null);
  }

  async giveUp(generation: string, reason: string): Promise<void> {
    await this.#end(generation, 'given_up', reason.slice(0, 2_000));
  }

  async #end(generation: string, phase: 'done' | 'given_up', reason: string | null): Promise<void> {
    await this.#database
      .updateTable('indexer.reindex')
      .set((row) => ({ phase, reason, ended_at: new Date(), swaps: phase === 'done' ? row('swaps', '+', 1) : row.ref('swaps') }))
      .where('index_name', '=', this.#index)
      .where('phase', '=', 'building')
      .where('generation', '=', generation)
      .execute();
    await this.#forgetChanges();
  }

  async #forgetChanges(): Promise<void> {
    await this.#database.deleteFrom('indexer.reindex_change').where('index_name', '=', this.#index).execute();
  }
}

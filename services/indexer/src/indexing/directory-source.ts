import { isShown, type PublicServiceCard, type PublicServiceDetail } from '@drogowskaz/directory';
import { type Kysely, sql } from 'kysely';
import type { PublishedService } from '../projecting/project-service.ts';
import type { IndexerTables } from './tables.ts';

/** How a service stands in search now: published, removed (also behind another record of the same service), or never heard of. */
export type Standing =
  | { id: string; service: PublishedService; removedAt: null }
  /** `removedAt` is the version of the removal; null: it was never public. */
  | { id: string; service: null; removedAt: number | null };

const PAGE = 5_000;

/** Another record of the same service is shown in its place: it is public, and in no index. */
const SHOWN = isShown('SERVICE', 'directory.service.id');

/** Reads the public projections: the only thing of the registry's that the indexer may see; and tells that what is found has changed. */
export class DirectorySource {
  readonly #database: Kysely<IndexerTables>;

  constructor(database: Kysely<IndexerTables>) {
    this.#database = database;
  }

  /** The current state of many services in one statement. */
  async standings(ids: readonly string[]): Promise<Standing[]> {
    const rows = await this.#database
      .selectFrom(sql<{ id: string }>`unnest(${ids}::uuid[])`.as<'asked'>(sql`asked (id)`))
      .leftJoin('directory.service as service', 'service.id', 'asked.id')
      .leftJoin('directory.tombstone as tombstone', 'tombstone.service_id', 'asked.id')
      .leftJoin('directory.linked_record as linked', (join) => join.onRef('linked.id', '=', 'asked.id').on('linked.kind', '=', 'SERVICE'))
      .select([
        'asked.id',
        'service.card',
        'service.detail',
        'service.version',
        'service.updated_at',
        'tombstone.version as removed_at',
        'linked.leader_id',
      ])
      .execute();
    return rows.map(({ id, card, detail, version, updated_at, removed_at, leader_id }): Standing => {
      if (card === null || detail === null || version === null || updated_at === null) {
        return { id, service: null, removedAt: removed_at === null ? null : Number(removed_at) };
      }
      if (leader_id !== null) return { id, service: null, removedAt: Number(version) };
      const service = {
        card: card as PublicServiceCard,
        detail: detail as PublicServiceDetail,
        version: Number(version),
        updatedAt: updated_at,
      };
      return { id, service, removedAt: null };
    });
  }

  /** Ids and versions of everything that is public, in order of id. */
  async *versions(): AsyncIterable<{ id: string; version: number }> {
    for (let after: string | null = null; ; ) {
      let page = this.#database.selectFrom('directory.service').select(['id', 'version']).where(SHOWN).orderBy('id').limit(PAGE);
      if (after !== null) page = page.where('id', '>', after);
      const rows = await page.execute();
      for (const { id, version } of rows) yield { id, version: Number(version) };
      if (rows.length < PAGE) return;
      after = rows.at(-1)?.id ?? null;
    }
  }

  /** How many services are public. */
  async count(): Promise<number> {
    const { count } = await this.#database
      .selectFrom('directory.service')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where(SHOWN)
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  /** Ids of everything that is public, in order, from the one after `from`. The size of a page is asked for each. */
  async *idPages(pageSize: () => number, from: string | null = null): AsyncIterable<string[]> {
    for (let after = from; ; ) {
      const size = pageSize();
      let page = this.#database.selectFrom('directory.service').select('id').where(SHOWN).orderBy('id').limit(size);
      if (after !== null) page = page.where('id', '>', after);
      const ids = (await page.execute()).map(({ id }) => id);
      if (ids.length > 0) yield ids;
      if (ids.length < size) return;
      after = ids.at(-1) ?? null;
    }
  }

  /** Ids of what changes although nobody changes it: services with opening hours or a verification that runs out. */
  async *idsTouchedByTime(pageSize: number): AsyncIterable<string[]> {
    for (let after: string | null = null; ; ) {
      let page = this.#database
        .selectFrom('directory.service')
        .select('id')
        .where(SHOWN)
        .where(
          sql<boolean>`(card #>> '{verification,dueAt}' is not null
            or jsonb_path_exists(detail, '$.locations[*].schedules[*]') or jsonb_path_exists(detail, '$.schedules[*]'))`,
        )
        .orderBy('id')
        .limit(pageSize);
      if (after !== null) page = page.where('id', '>', after);
      const ids = (await page.execute()).map(({ id }) => id);
      if (ids.length > 0) yield ids;
      if (ids.length < pageSize) return;
      after = ids.at(-1) ?? null;
    }
  }

  /** Searches answer otherwise from now on: whoever keeps answers hears it. */
  async tellChange(): Promise<void> {
    await sql`select directory.tell_change()`.execute(this.#database);
  }

  /** Which of these are collections of the directory. */
  async knownCollections(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.#database
      .selectFrom('directory.collection')
      .select('id')
      .where('id', 'in', [...ids])
      .execute();
    return new Set(rows.map(({ id }) => id));
  }
}

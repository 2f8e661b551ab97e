import {
  type DirectoryTables,
  isShown,
  type LocalizedString,
  type PublicLocation,
  type PublicServiceCard,
  type PublicServiceDetail,
  type PublicSource,
  type PublicStandard,
  readStandard,
} from '@drogowskaz/directory';
import { isUuid } from '@drogowskaz/platform';
import DataLoader from 'dataloader';
import { type Kysely, type Selectable, sql } from 'kysely';
import { coverageDays, type DayCounts, readDay } from '../modules/coverage/index.ts';
import type { LinkedKind } from '../modules/linking/index.ts';
import type { Position } from './cursor.ts';

export interface ServiceRow {
  id: string;
  card: PublicServiceCard;
  detail: PublicServiceDetail;
  updated_at: Date;
  position: Position;
}

export interface ProviderRow {
  id: string;
  name: string;
  sort_name: string;
  description: LocalizedString;
  url: string | null;
  municipality: string | null;
  /** Whose record it is; null, or absent of one that is not public yet: written here. */
  source?: PublicSource | null;
  /** When it was last published; absent of one that is not public yet. */
  updated_at?: Date;
}

export interface Page<Row> {
  rows: Row[];
  hasNextPage: boolean;
}

/**
 * Lists of services that hang on something: on a provider, in the order of names; on a collection, in the order of the collection. `given`
 * holds what is in the list of `owners.id`: a service that another record stands for is there as that one.
 */
const lists = {
  provider: {
    given: sql`(
      select distinct coalesce(l.leader_id, o.id) as id from directory.service o
      left join directory.linked_record l on l.kind = 'SERVICE' and l.id = o.id
      where o.provider_id = any(array(
        select owners.id union all select p.id from directory.linked_record p where p.kind = 'PROVIDER' and p.leader_id = owners.id)))`,
    key: sql`s.sort_name`,
    keyType: sql`text collate "C"`,
    ownerType: sql`uuid`,
  },
  collection: {
    given: sql`(
      select coalesce(l.leader_id, c.service_id) as id, min(c.position) as position from directory.collection_service c
      left join directory.linked_record l on l.kind = 'SERVICE' and l.id = c.service_id where c.collection_id = owners.id group by 1)`,
    key: sql`given.position`,
    keyType: sql`integer`,
    ownerType: sql`text`,
  },
} as const;
export type ServiceList = keyof typeof lists;

interface LinkQuestion {
  kind: LinkedKind;
  id: string;
}

/** A provider that another one stands for is not in lists of its own. */
const SHOWN_PROVIDER = isShown('PROVIDER', 'directory.provider.id');

interface ListQuestion {
  list: ServiceList;
  owner: string;
  first: number;
  after: Position | null;
}

/** Reads of schema `directory` for one request: no transaction, no rights needed, one statement for each edge however long the page. */
export class DirectoryReader {
  readonly #db: Kysely<DirectoryTables>;
  #standard: Promise<PublicStandard> | null = null;
  readonly #services: DataLoader<string, ServiceRow | null>;
  readonly #providers: DataLoader<string, ProviderRow | null>;
  readonly #leaders: DataLoader<LinkQuestion, string | null, string>;
  readonly #followers: DataLoader<LinkQuestion, string[], string>;
  readonly #places: DataLoader<string, PublicLocation | null>;
  readonly #pages: DataLoader<ListQuestion, Page<ServiceRow>, string>;
  readonly #counts: DataLoader<{ list: ServiceList; owner: string }, number, string>;

  constructor(db: Kysely<DirectoryTables>) {
    this.#db = db;
    this.#services = new DataLoader((ids) => this.#loadServices(ids));
    this.#providers = new DataLoader((ids) => this.#loadProviders(ids));
    const cacheKeyFn = ({ kind, id }: LinkQuestion) => `${kind} ${id}`;
    this.#leaders = new DataLoader((questions) => this.#loadLeaders(questions), { cacheKeyFn });
    this.#followers = new DataLoader((questions) => this.#loadFollowers(questions), { cacheKeyFn });
    this.#places = new DataLoader((ids) => this.#loadPlaces(ids));
    this.#pages = new DataLoader((questions) => this.#loadPages(questions), { cacheKeyFn: (question) => JSON.stringify(question) });
    this.#counts = new DataLoader((questions) => this.#loadCounts(questions), { cacheKeyFn: (question) => JSON.stringify(question) });
  }

  async service(id: string): Promise<ServiceRow | null> {
    return isUuid(id) ? this.#services.load(id.toLowerCase()) : null;
  }

  async provider(id: string): Promise<ProviderRow | null> {
    return isUuid(id) ? this.#providers.load(id.toLowerCase()) : null;
  }

  /** What the public knows of a place, whatever is given there. */
  async place(id: string): Promise<PublicLocation | null> {
    return isUuid(id) ? this.#places.load(id.toLowerCase()) : null;
  }

  /** Forgets what was read before a write. */
  forget(serviceId: string): void {
    this.#services.clear(serviceId.toLowerCase());
  }

  /** The record that is shown in the place of this one; null when it is shown itself. */
  leaderOf(kind: LinkedKind, id: string): Promise<string | null> {
    return this.#leaders.load({ kind, id: id.toLowerCase() });
  }

  /** The records that this one stands for. */
  followersOf(kind: LinkedKind, id: string): Promise<string[]> {
    return this.#followers.load({ kind, id: id.toLowerCase() });
  }

  /** Forgets them before they are read after a decision. */
  forgetLinks(): void {
    this.#leaders.clearAll();
    this.#followers.clearAll();
  }

  servicesOf(list: ServiceList, owner: string, first: number, after: Position | null): Promise<Page<ServiceRow>> {
    return this.#pages.load({ list, owner, first, after });
  }

  countOf(list: ServiceList, owner: string): Promise<number> {
    return this.#counts.load({ list, owner });
  }

  async providers(first: number, after: Position | null, municipalityKey: string | null): Promise<Page<ProviderRow>> {
    let query = this.#db
      .selectFrom('directory.provider')
      .select(['id', 'name', 'sort_name', 'description', 'url', 'municipality', 'source', 'updated_at'])
      .where(SHOWN_PROVIDER)
      .orderBy('sort_name')
      .orderBy('id')
      .limit(first + 1);
    if (municipalityKey !== null) query = query.where(sql<boolean>`left(municipality, 6) = ${municipalityKey}`);
    if (after) query = query.where(sql<boolean>`(sort_name, id) > (${after.key}, ${after.id}::uuid)`);
    const rows = await query.execute();
    return { rows: rows.slice(0, first), hasNextPage: rows.length > first };
  }

  async countProviders(municipalityKey: string | null): Promise<number> {
    let query = this.#db
      .selectFrom('directory.provider')
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .where(SHOWN_PROVIDER);
    if (municipalityKey !== null) query = query.where(sql<boolean>`left(municipality, 6) = ${municipalityKey}`);
    const { count } = await query.executeTakeFirstOrThrow();
    return Number(count);
  }

  /** The range of services, read once a request. */
  standard(): Promise<PublicStandard> {
    this.#standard ??= readStandard(this.#db);
    return this.#standard;
  }

  /** Forgets it before it is read after a write. */
  forgetStandard(): void {
    this.#standard = null;
  }

  async collections(): Promise<Selectable<DirectoryTables['directory.collection']>[]> {
    return this.#db.selectFrom('directory.collection').select(['id', 'title', 'description', 'home_key']).orderBy('id').execute();
  }

  /** The days of which coverage is kept, the earliest first. */
  coverageDays(): Promise<string[]> {
    return coverageDays(this.#db);
  }

  /** Throws BAD_USER_INPUT when nothing is kept of the day. */
  coverageDay(day: string): Promise<ReadonlyMap<string, DayCounts>> {
    return readDay(this.#db, day);
  }

  async #loadServices(ids: readonly string[]): Promise<(ServiceRow | null)[]> {
    const rows = await this.#db
      .selectFrom('directory.service')
      .select(['id', 'card', 'detail', 'updated_at', 'sort_name'])
      .where('id', 'in', [...ids])
      .execute();
    const byId = new Map(rows.map((row) => [row.id, { ...row, position: { key: row.sort_name, id: row.id } }]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async #loadProviders(ids: readonly string[]): Promise<(ProviderRow | null)[]> {
    const rows = await this.#db
      .selectFrom('directory.provider')
      .select(['id', 'name', 'sort_name', 'description', 'url', 'municipality', 'source', 'updated_at'])
      .where('id', 'in', [...ids])
      .execute();
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async #loadLeaders(questions: readonly LinkQuestion[]): Promise<(string | null)[]> {
    const ids = questions.map(({ id }) => id).filter(isUuid);
    const { rows } = await sql<{ kind: string; id: string; leader_id: string }>`
      select kind, id, leader_id from directory.linked_record where id = any(${ids}::uuid[])`.execute(this.#db);
    const leaders = new Map(rows.map(({ kind, id, leader_id }) => [`${kind} ${id}`, leader_id]));
    return questions.map(({ kind, id }) => leaders.get(`${kind} ${id}`) ?? null);
  }

  async #loadFollowers(questions: readonly LinkQuestion[]): Promise<string[][]> {
    const ids = questions.map(({ id }) => id).filter(isUuid);
    const { rows } = await sql<{ kind: string; id: string; leader_id: string }>`
      select kind, id, leader_id from directory.linked_record where leader_id = any(${ids}::uuid[]) order by id`.execute(this.#db);
    const followers = Map.groupBy(rows, ({ kind, leader_id }) => `${kind} ${leader_id}`);
    return questions.map(({ kind, id }) => (followers.get(`${kind} ${id}`) ?? []).map((row) => row.id));
  }

  async #loadPlaces(ids: readonly string[]): Promise<(PublicLocation | null)[]> {
    const { rows } = await sql<{ place: PublicLocation }>`
      select distinct on (place ->> 'id') place
      from directory.service s, jsonb_array_elements(s.detail -> 'locations') place
      where jsonb_path_query_array(s.detail, '$.locations[*].id') ?| ${[...ids]}::text[] and place ->> 'id' = any(${[...ids]}::text[])
      order by place ->> 'id', s.id`.execute(this.#db);
    const byId = new Map(rows.map(({ place }) => [place.id, place]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async #loadPages(questions: readonly ListQuestion[]): Promise<Page<ServiceRow>[]> {
    // Fields of one selection ask for the same page of many owners: one statement for each different selection.
    const groups = Map.groupBy(questions, ({ list, first, after }) => JSON.stringify([list, first, after]));
    const answers = new Map<string, Page<ServiceRow>>();
    await Promise.all(
      [...groups.values()].map(async (group) => {
        const [question] = group as [ListQuestion];
        const rows = await this.#page(
          question,
          group.map(({ owner }) => owner),
        );
        const byOwner = Map.groupBy(rows, (row) => row.owner);
        for (const asked of group) {
          const own = byOwner.get(asked.owner) ?? [];
          answers.set(JSON.stringify(asked), { rows: own.slice(0, asked.first), hasNextPage: own.length > asked.first });
        }
      }),
    );
    return questions.map((question) => answers.get(JSON.stringify(question)) ?? { rows: [], hasNextPage: false });
  }

  async #page({ list, first, after }: ListQuestion, owners: string[]): Promise<(ServiceRow & { owner: string })[]> {
    const { given, key, keyType, ownerType } = lists[list];
    const later = after ? sql`and (${key}, s.id) > (${after.key}::${keyType}, ${after.id}::uuid)` : sql``;
    const { rows } = await sql<Omit<ServiceRow, 'position'> & { owner: string; key: string }>`
      select owners.id as owner, page.* from unnest(${owners}::${ownerType}[]) as owners(id)
      cross join lateral (
        select s.id, s.card, s.detail, s.updated_at, (${key})::text as key from ${given} given join directory.service s on s.id = given.id
        where true ${later} order by ${key}, s.id limit ${first + 1}
      ) page`.execute(this.#db);
    return rows.map(({ key: sortKey, ...row }) => ({ ...row, position: { key: sortKey, id: row.id } }));
  }

  async #loadCounts(questions: readonly { list: ServiceList; owner: string }[]): Promise<number[]> {
    const groups = Map.groupBy(questions, ({ list }) => list);
    const counts = new Map<string, number>();
    await Promise.all(
      [...groups].map(async ([list, group]) => {
        const { given, ownerType } = lists[list];
        const { rows } = await sql<{ owner: string; count: string }>`
          select owners.id as owner, count(*) as count from unnest(${group.map((question) => question.owner)}::${ownerType}[]) as owners(id)
          cross join lateral (select 1 from ${given} given join directory.service s on s.id = given.id) one group by 1`.execute(this.#db);
        for (const row of rows) counts.set(`${list} ${row.owner}`, Number(row.count));
      }),
    );
    return questions.map(({ list, owner }) => counts.get(`${list} ${owner}`) ?? 0);
  }
}

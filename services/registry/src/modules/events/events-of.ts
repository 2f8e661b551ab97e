import type { DirectoryTables, PublicEvent } from '@drogowskaz/directory';
import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';

type Owner = 'service_id' | 'provider_id';

/** The events of many services or providers in one statement: a page of services asks for each of them. */
export const eventsOf = (db: Kysely<DirectoryTables>, owner: Owner, notBefore: () => Date): DataLoader<string, PublicEvent[]> =>
  new DataLoader(async (ids) => {
    const rows = await db
      .selectFrom('directory.event')
      .select([owner, 'record'])
      .where(sql<boolean>`${sql.ref(owner)} = any(${[...ids]}::uuid[])`)
      .where(sql<boolean>`(last_at is null or last_at >= ${notBefore()})`)
      .execute();
    const byOwner = Map.groupBy(rows, (row) => row[owner]);
    return ids.map((id) => (byOwner.get(id) ?? []).map(({ record }) => record));
  });

import type { Transaction } from '../../../database/transaction.ts';
import { uuidArray } from '../../../database/uuid-array.ts';
import { settleLinks } from '../../linking/index.ts';

/** Without a row in `directory.service` there is nothing to take away: a draft that nobody has seen leaves no tombstone. */
const WITHDRAW = `
  with gone as (
    delete from directory.service where id = any(?::uuid[]) returning id
  ), counted as (
    update registry.service s set publication_version = s.publication_version + 1 from gone where s.id = gone.id
    returning s.id, s.publication_version
  )
  insert into directory.tombstone (service_id, version, removed_at)
  select id, publication_version, ? from counted
  on conflict (service_id) do update set version = excluded.version, removed_at = excluded.removed_at
  returning service_id`;

/** Takes services out of the public projection, leaves tombstones and asks the index to follow. Runs inside `asPublisher`. */
export const withdrawServices = async ({ em, now }: Pick<Transaction, 'em' | 'now'>, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await em.flush();
  const rows = await em.execute<{ service_id: string }[]>(WITHDRAW, [uuidArray(ids), now]);
  await em.execute('select registry.enqueue_services(?::uuid[])', [uuidArray(rows.map((row) => row.service_id))]);
  // Whom it stood for is shown again.
  await settleLinks({ em, now }, 'SERVICE', ids);
};

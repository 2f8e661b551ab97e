import type { Transaction } from '../../../database/transaction.ts';
import type { StandardItemEntity } from '../standard-entities.ts';

/** Writes how far items are met for the public, of those that stand in a version that was proposed. */
export const publishStatus = async ({ em }: Transaction, items: readonly Pick<StandardItemEntity, 'id' | 'status'>[]): Promise<void> => {
  await em.execute(
    `insert into directory.standard_status (item_id, status, status_on, note)
     select row.id, row.status, row.on_day, row.note
     from jsonb_to_recordset(?::jsonb) as row(id uuid, status text, on_day date, note jsonb)
     where exists (select from directory.standard_version v, jsonb_array_elements(v.items) item where (item ->> 'id')::uuid = row.id)
     on conflict (item_id) do update set status = excluded.status, status_on = excluded.status_on, note = excluded.note`,
    [JSON.stringify(items.map(({ id, status }) => ({ id, status: status.status, on_day: status.on, note: status.note })))],
  );
};

import type { Transaction } from '../../database/transaction.ts';
import { uuidArray } from '../../database/uuid-array.ts';

/** Who never was public leaves no tombstone. */
const WITHDRAW = `
  with gone as (delete from directory.provider where id = any(?::uuid[]) returning id)
  insert into directory.provider_tombstone (provider_id, removed_at) select id, ? from gone
  on conflict (provider_id) do update set removed_at = excluded.removed_at`;

/** Takes providers that have no public service left away from the public; tombstones stay, so that feeds can follow. */
export const withdrawProviders = async ({ em, now }: Transaction, ids: readonly string[]): Promise<void> => {
  await em.execute(WITHDRAW, [uuidArray(ids), now]);
};

/** Finds pairs: of what has changed since the last time, with whatever shares keys with it. The first time, that is everything. */
import { inTransaction, type Transaction, type TransactionOptions } from '../../../database/transaction.ts';
import { uuidArray } from '../../../database/uuid-array.ts';
import { blockingKeys, sortOf } from '../rules/blocking-keys.ts';
import type { ComparedRecord, DuplicateKind } from '../rules/compared-record.ts';
import { likelihoodOf, WORTH_A_LOOK } from '../rules/score.ts';
import { PAGE, type ReadRecord, readChanged } from './read-compared.ts';

/** Of those with the same key each is compared with so many on either side: a key that everybody has costs no more than a rare one. */
const NEIGHBOURS = 8;
const ENOUGH = 2;
const FIRST = '00000000-0000-0000-0000-000000000000';

const REMEMBER = `
  insert into registry.duplicate_record (kind, id, mark, home_key, compared)
  select ?, id, mark, home_key, compared from jsonb_to_recordset(?::jsonb) as row(id uuid, mark text, home_key text, compared jsonb)
  on conflict (kind, id) do update set mark = excluded.mark, home_key = excluded.home_key, compared = excluded.compared`;

const WRITE_KEYS = `
  insert into registry.duplicate_key (kind, key, sort, id, weight)
  select ?, key, sort, id, weight from jsonb_to_recordset(?::jsonb) as row(key text, sort text, id uuid, weight smallint)
  on conflict do nothing`;

const CANDIDATES = `
  with mine as materialized (select key, sort, id, weight from registry.duplicate_key where kind = ? and id = any(?::uuid[])),
  near as (
    select m.id, n.id as other, m.key, m.weight from mine m cross join lateral (
      (select k.id from registry.duplicate_key k where k.kind = ? and k.key = m.key and (k.sort, k.id) > (m.sort, m.id)
        order by k.sort, k.id limit ${NEIGHBOURS})
      union all
      (select k.id from registry.duplicate_key k where k.kind = ? and k.key = m.key and (k.sort, k.id) < (m.sort, m.id)
        order by k.sort desc, k.id desc limit ${NEIGHBOURS})
    ) n
  ), distinct_keys as (
    select distinct least(id, other) as left_id, greatest(id, other) as right_id, key, weight from near where id <> other
  )
  select left_id, right_id from distinct_keys group by left_id, right_id having sum(weight) >= ${ENOUGH}`;

const KEEP = `
  insert into registry.duplicate_pair (kind, left_id, right_id, score, features, same_source, left_home, right_home, found_at)
  select ?, left_id, right_id, score, features, same_source, left_home, right_home, ?
  from jsonb_to_recordset(?::jsonb) as row(left_id uuid, right_id uuid, score real, features jsonb, same_source boolean, left_home text, right_home text)
  on conflict (kind, left_id, right_id) do update set score = excluded.score, features = excluded.features, same_source = excluded.same_source,
    left_home = excluded.left_home, right_home = excluded.right_home`;

const FORGET = `
  delete from registry.duplicate_pair p where p.kind = ? and (p.left_id = any(?::uuid[]) or p.right_id = any(?::uuid[]))
    and not exists (select from unnest(?::uuid[], ?::uuid[]) as kept(left_id, right_id) where kept.left_id = p.left_id and kept.right_id = p.right_id)`;

const GONE = {
  SERVICE: `delete from registry.duplicate_record k where k.kind = 'SERVICE' and not exists (select from directory.service s where s.id = k.id)`,
  PROVIDER: `delete from registry.duplicate_record k where k.kind = 'PROVIDER' and not exists (select from directory.provider d where d.id = k.id)`,
};

export interface Compared {
  /** Records that had changed. */
  records: number;
  /** Pairs that were looked at. */
  compared: number;
  /** Pairs worth a look. */
  found: number;
}

/** Compares what has changed, a page in a transaction; killed anywhere, it goes on where it was. */
export const compareChanged = async (
  work: TransactionOptions,
  kind: DuplicateKind,
  { signal, onProgress }: { signal?: AbortSignal | undefined; onProgress?: (records: number) => void } = {},
): Promise<Compared> => {
  const sum: Compared = { records: 0, compared: 0, found: 0 };
  await inTransaction(work, ({ em }) => em.execute(GONE[kind]));
  for (let after: string | undefined = FIRST; after !== undefined && !signal?.aborted; ) {
    const from: string = after;
    const page = await inTransaction(work, async (transaction) => {
      const changed = await readChanged(transaction.em, kind, from);
      return { changed, ...(await comparePage(transaction, kind, changed)) };
    });
    sum.records += page.changed.length;
    sum.compared += page.compared;
    sum.found += page.found;
    onProgress?.(sum.records);
    after = page.changed.length < PAGE ? undefined : page.changed.at(-1)?.compared.id;
  }
  return sum;
};

const comparePage = async (
  { em, now }: Transaction,
  kind: DuplicateKind,
  changed: readonly ReadRecord[],
): Promise<{ compared: number; found: number }> => {
  if (changed.length === 0) return { compared: 0, found: 0 };
  const ids = uuidArray(changed.map(({ compared }) => compared.id));
  const rows = changed.map(({ mark, compared }) => ({ id: compared.id, mark, home_key: compared.home, compared }));
  await em.execute(REMEMBER, [kind, JSON.stringify(rows)]);
  await em.execute('delete from registry.duplicate_key where kind = ? and id = any(?::uuid[])', [kind, ids]);
  const keys = changed.flatMap(({ compared }) => {
    const sort = sortOf(compared);
    return blockingKeys(kind, compared).map(({ key, weight }) => ({ key: key.slice(0, 200), weight, sort, id: compared.id }));
  });
  await em.execute(WRITE_KEYS, [kind, JSON.stringify(keys)]);

  const candidates = await em.execute<{ left_id: string; right_id: string }[]>(CANDIDATES, [kind, ids, kind, kind]);
  const records = new Map(changed.map(({ compared }) => [compared.id, compared]));
  const others = new Set(candidates.flatMap(({ left_id, right_id }) => [left_id, right_id]).filter((id) => !records.has(id)));
  const known = await em.execute<{ compared: ComparedRecord }[]>(
    'select compared from registry.duplicate_record where kind = ? and id = any(?::uuid[])',
    [kind, uuidArray([...others])],
  );
  for (const { compared } of known) records.set(compared.id, compared);
  const pairs = candidates.flatMap(({ left_id, right_id }) => {
    const [left, right] = [records.get(left_id), records.get(right_id)];
    if (!left || !right) return [];
    const { score, features } = likelihoodOf(kind, left, right);
    if (score < WORTH_A_LOOK) return [];
    return [
      { left_id, right_id, score, features, same_source: left.source === right.source, left_home: left.home, right_home: right.home },
    ];
  });
  await em.execute(FORGET, [
    ...[kind, ids, ids],
    ...[uuidArray(pairs.map(({ left_id }) => left_id)), uuidArray(pairs.map(({ right_id }) => right_id))],
  ]);
  await em.execute(KEEP, [kind, now, JSON.stringify(pairs)]);
  return { compared: candidates.length, found: pairs.length };
};

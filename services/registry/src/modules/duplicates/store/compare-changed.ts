/** Finds pairs: of what has changed since the last time, with whatever shares keys with it. The first time, that is everything. */
import { inTransaction, type Transaction, type TransactionOptions } from '../../../database/transaction.ts';
import { uuidArray } from '../../../database/uuid-array.ts';
import { blockingKeys, sortOf } from '../rules/blocking-keys.ts';
import type { ComparedRecord, DuplicateKind } from '../rules/compared-record.ts';
import { likelihoodOf, WORTH_A_LOOK } from '../rules/score.ts';
import { findChanged, type ReadRecord, readCompared } from './read-compared.ts';

/** How many are compared in a transaction. */
const PAGE = 250;

/** Of those with the same key each is compared with so many on either side: a key that everybody has costs no more than a rare one. */
const NEIGHBOURS = 8;
const ENOUGH = 2;
/** What more others have than are looked at on a side says little, however strong a key it is elsewhere: it takes a second one. */
const COMMON = NEIGHBOURS;

const REMEMBER = `
  insert into registry.duplicate_record (kind, id, mark, compared)
  select ?, id, mark, compared from jsonb_to_recordset(?::jsonb) as row(id uuid, mark text, compared jsonb)
  on conflict (kind, id) do update set mark = excluded.mark, compared = excluded.compared`;

const WRITE_KEYS = `
  insert into registry.duplicate_key (kind, key, sort, id, weight)
  select ?, key, sort, id, weight from jsonb_to_recordset(?::jsonb) as row(key text, sort text, id uuid, weight smallint)
  on conflict do nothing`;

const CANDIDATES = `
  with mine as materialized (select key, sort, id, weight from registry.duplicate_key where kind = ? and id = any(?::uuid[])),
  near as (
    select m.id, n.id as other, m.key, case when n.others < ${COMMON} then m.weight else 1 end as weight
    from mine m cross join lateral (select found.id, count(*) over () as others from (
      (select k.id from registry.duplicate_key k where k.kind = ? and k.key = m.key and (k.sort, k.id) > (m.sort, m.id)
        order by k.sort, k.id limit ${NEIGHBOURS})
      union all
      (select k.id from registry.duplicate_key k where k.kind = ? and k.key = m.key and (k.sort, k.id) < (m.sort, m.id)
        order by k.sort desc, k.id desc limit ${NEIGHBOURS})
    ) found) n
  ), distinct_keys as (
    select distinct least(id, other) as left_id, greatest(id, other) as right_id, key, weight from near where id <> other
  )
  select left_id, right_id from distinct_keys group by left_id, right_id having sum(weight) >= ${ENOUGH}`;

const KEEP = `
  insert into registry.duplicate_pair (kind, left_id, right_id, score, features, same_source, left_home, right_home)
  select ?, left_id, right_id, score, features, same_source, left_home, right_home
  from jsonb_to_recordset(?::jsonb) as row(left_id uuid, right_id uuid, score real, features jsonb, same_source boolean, left_home text, right_home text)
  on conflict (kind, left_id, right_id) do update set score = excluded.score, features = excluded.features, same_source = excluded.same_source,
    left_home = excluded.left_home, right_home = excluded.right_home`;

/** Each side by its own index: of both in one condition, all pairs are read. */
const FORGET = `
  delete from registry.duplicate_pair p using (
    select left_id, right_id from registry.duplicate_pair where kind = ? and left_id = any(?::uuid[])
    union select left_id, right_id from registry.duplicate_pair where kind = ? and right_id = any(?::uuid[])
  ) touched where p.kind = ? and p.left_id = touched.left_id and p.right_id = touched.right_id
    and not exists (select from unnest(?::uuid[], ?::uuid[]) as kept(left_id, right_id) where kept.left_id = p.left_id and kept.right_id = p.right_id)`;

const GONE = {
  SERVICE: `delete from registry.duplicate_record k where k.kind = 'SERVICE' and not exists (select from directory.service s where s.id = k.id)`,
  PROVIDER: `delete from registry.duplicate_record k where k.kind = 'PROVIDER' and not exists (select from directory.provider d where d.id = k.id)`,
};

/**
 * Compares what has changed, a page in a transaction; killed anywhere, the next run takes what is left. What has changed is asked once: asked
 * for each page, it would read the whole directory as often as there are pages.
 */
export const compareChanged = async (work: TransactionOptions, kind: DuplicateKind, signal?: AbortSignal): Promise<void> => {
  const changed = await inTransaction(work, async ({ em }) => {
    await em.execute(GONE[kind]);
    return findChanged(em, kind);
  });
  for (let from = 0; from < changed.length && !signal?.aborted; from += PAGE)
    await inTransaction(work, (transaction) => comparePage(transaction, kind, changed.slice(from, from + PAGE)));
};

const comparePage = async ({ em }: Transaction, kind: DuplicateKind, page: readonly string[]): Promise<void> => {
  const changed: ReadRecord[] = await readCompared(em, kind, page);
  const ids = uuidArray(changed.map(({ compared }) => compared.id));
  const rows = changed.map(({ mark, compared }) => ({ id: compared.id, mark, compared }));
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
    ...[kind, ids, kind, ids, kind],
    ...[uuidArray(pairs.map(({ left_id }) => left_id)), uuidArray(pairs.map(({ right_id }) => right_id))],
  ]);
  await em.execute(KEEP, [kind, JSON.stringify(pairs)]);
};

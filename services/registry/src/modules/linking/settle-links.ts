/** Keeps who is shown in whose place true: after a decision, and whenever a linked record is published or withdrawn. */
import type { PublicVerification } from '@drogowskaz/directory';
import type { Transaction } from '../../database/transaction.ts';
import { uuidArray } from '../../database/uuid-array.ts';
import { leaderOf } from './leader-of.ts';

export type LinkedKind = 'SERVICE' | 'PROVIDER';

/** Everything that is linked with these, over as many links as there are. Alone, a record is no group. */
const GROUPS = `
  with recursive reached(start, id) as (
    select id, id from unnest(?::uuid[]) as start(id)
    union
    select r.start, case when d.left_id = r.id then d.right_id else d.left_id end
    from reached r join registry.duplicate_decision d
      on d.kind = ? and d.undone_at is null and d.decision = 'LINKED' and (d.left_id = r.id or d.right_id = r.id)
  )
  select start, array_agg(id order by id) as members from reached group by start`;

const KNOWN = `select id from directory.linked_record where kind = ? and (id = any(?::uuid[]) or leader_id = any(?::uuid[]))`;

/** Whoever publishes or withdraws one of them holds its row, and is waited for. */
const LOCK_SERVICES = 'select 1 from registry.service where id = any(?::uuid[]) order by id for update';
/** Linked providers are few: one lock for all of them. */
const LOCK_PROVIDERS = "select pg_advisory_xact_lock(hashtextextended('linked providers', 0))";

const SERVICES = `
  select s.id, r.source_id is null as own, (s.card ->> 'demonstration')::boolean as demonstration, s.card -> 'verification' as verification, s.updated_at
  from directory.service s join registry.service r on r.id = s.id where s.id = any(?::uuid[])`;

/** A provider is as well confirmed as its best confirmed service. */
const PROVIDERS = `
  select d.id, p.source_id is null as own, d.updated_at, coalesce(bool_and(s.demonstration), false) as demonstration,
    jsonb_build_object('verifiedAt', max(s.verified_at), 'dueAt', max(s.due_at)) as verification
  from directory.provider d join registry.provider p on p.id = d.id
  left join registry.service s on s.provider_id = d.id and s.status = 'PUBLISHED'
  where d.id = any(?::uuid[]) group by d.id, p.source_id, d.updated_at`;

/** The index takes the newer version: of a follower it is told that it has gone, of one that comes back that it is there. */
const COUNT_UP = `
  with counted as (
    update registry.service s set publication_version = s.publication_version + 1
    where s.id = any(?::uuid[]) and exists (select from directory.service d where d.id = s.id)
    returning s.id, s.publication_version
  )
  update directory.service d set version = counted.publication_version from counted where d.id = counted.id returning d.id`;

interface MemberRow {
  id: string;
  own: boolean;
  demonstration: boolean;
  verification: PublicVerification;
  updated_at: string;
}

/** Who is shown of all records that are linked with these. Runs inside `asPublisher`. */
export const settleLinks = async (
  { em, now }: Pick<Transaction, 'em' | 'now'>,
  kind: LinkedKind,
  ids: readonly string[],
): Promise<void> => {
  if (ids.length === 0) return;
  await em.flush();
  const groups = await em.execute<{ start: string; members: string[] }[]>(GROUPS, [uuidArray(ids), kind]);
  const touched = new Set(groups.flatMap(({ members }) => (members.length > 1 ? members : [])));
  const known = await em.execute<{ id: string }[]>(KNOWN, [kind, uuidArray(ids), uuidArray(ids)]);
  for (const { id } of known) touched.add(id);
  if (touched.size === 0) return;
  const all = [...new Set([...touched, ...ids])].sort();
  await em.execute(kind === 'SERVICE' ? LOCK_SERVICES : LOCK_PROVIDERS, kind === 'SERVICE' ? [uuidArray(all)] : []);

  // Read again under the lock: a neighbour may have decided meanwhile.
  const settled = await em.execute<{ start: string; members: string[] }[]>(GROUPS, [uuidArray(all), kind]);
  const members = [...new Set(settled.flatMap((group) => group.members))];
  const rows = await em.execute<MemberRow[]>(kind === 'SERVICE' ? SERVICES : PROVIDERS, [uuidArray(members)]);
  const byId = new Map(rows.map((row) => [row.id, { ...row, updatedAt: new Date(row.updated_at) }]));
  const leaders = new Map<string, string>();
  for (const group of settled) {
    const shown = group.members.flatMap((id) => byId.get(id) ?? []);
    const leader = leaderOf(shown, now);
    for (const { id } of shown) if (leader && id !== leader.id) leaders.set(id, leader.id);
  }
  await write({ em }, kind, members, leaders);
};

const write = async (
  { em }: Pick<Transaction, 'em'>,
  kind: LinkedKind,
  members: readonly string[],
  leaders: ReadonlyMap<string, string>,
): Promise<void> => {
  const gone = await em.execute<{ id: string }[]>(
    'delete from directory.linked_record where kind = ? and id = any(?::uuid[]) and not id = any(?::uuid[]) returning id',
    [kind, uuidArray(members), uuidArray([...leaders.keys()])],
  );
  const before = new Set(
    (
      await em.execute<{ id: string }[]>('select id from directory.linked_record where kind = ? and id = any(?::uuid[])', [
        kind,
        uuidArray([...leaders.keys()]),
      ])
    ).map(({ id }) => id),
  );
  await em.execute(
    `insert into directory.linked_record (kind, id, leader_id)
     select ?, id, leader from unnest(?::uuid[], ?::uuid[]) as wanted(id, leader)
     on conflict (kind, id) do update set leader_id = excluded.leader_id where linked_record.leader_id <> excluded.leader_id`,
    [kind, uuidArray([...leaders.keys()]), uuidArray([...leaders.values()])],
  );
  if (kind === 'PROVIDER') return;
  const moved = [...gone.map(({ id }) => id), ...[...leaders.keys()].filter((id) => !before.has(id))];
  if (moved.length === 0) return;
  const counted = await em.execute<{ id: string }[]>(COUNT_UP, [uuidArray(moved)]);
  await em.execute('select registry.enqueue_services(?::uuid[])', [uuidArray(counted.map(({ id }) => id))]);
};

import { type ConfirmedBy, GRACE_PERIOD_DAYS, type ProviderRecord, type ServiceRecord } from '@drogowskaz/directory';
import type { Transaction } from '../../database/transaction.ts';
import { requireRightAtAll } from '../accounts/index.ts';
import { daysLater } from './reminder-steps.ts';

/** Why a moderator should look: its owner announced a change or said that it is no longer offered, or nobody confirmed it in time, or ever. */
export type ListedState = 'CHANGED' | 'NOT_OFFERED' | 'LAPSED' | 'STALE' | 'DUE' | 'UNVERIFIED';

export interface ListedService {
  id: string;
  state: ListedState;
  record: ServiceRecord;
  provider_id: string;
  provider_record: ProviderRecord;
  verified_at: Date | null;
  verified_by: ConfirmedBy | null;
  due_at: Date | null;
  letters: number;
  last_letter_at: Date | null;
  note: string | null;
}

const LISTED = `
  with listed as (
    select s.id, s.provider_id, s.published_revision_id, s.verified_at, s.verified_by, s.due_at,
      case when s.lapse = 'NOT_OFFERED' then 'NOT_OFFERED' when s.lapse is not null then 'LAPSED'
        when s.change_announced_at is not null then 'CHANGED' when s.due_at is null then 'UNVERIFIED'
        when s.due_at <= ? then 'STALE' when s.due_at <= ? then 'DUE' end as state
    from registry.service s
    where s.source_id is null and (s.status = 'PUBLISHED' or (s.status = 'UNPUBLISHED' and s.lapse is not null))
  ), wanted as (
    select *, coalesce(due_at, 'epoch') as since from listed where case when ?::text is null then state <> 'UNVERIFIED' else state = ? end
  )`;

const COUNT = `${LISTED} select count(*)::int as total from wanted`;

const PAGE = `${LISTED}
  select wanted.*, r.record, p.record as provider_record, letters.letters, letters.last_letter_at,
    (select c.note from registry.confirmation c where c.service_id = wanted.id and c.note is not null order by c.at desc limit 1) as note
  from wanted
  join registry.service_revision r on r.id = wanted.published_revision_id
  join registry.provider p on p.id = wanted.provider_id
  cross join lateral (
    select count(*)::int as letters, max(l.written_at) as last_letter_at from registry.verification_letter l
    where l.service_id = wanted.id and l.due_at = wanted.due_at
  ) letters
  where (wanted.since, wanted.id) > (?::timestamptz, ?::uuid)
  order by wanted.since, wanted.id limit ?`;

export interface ListPosition {
  since: Date;
  id: string;
}

/** What this moderator should look after, the longest overdue first; one more than asked for tells that there are more. */
export const findVerificationList = async (
  { em, caller, now }: Transaction,
  state: ListedState | null,
  limit: number,
  after: ListPosition | null,
): Promise<{ totalCount: number; found: ListedService[] }> => {
  requireRightAtAll(caller, 'READ_VERIFICATION_LIST');
  const wanted = [daysLater(now, -GRACE_PERIOD_DAYS), now, state, state];
  const [counted] = await em.execute<{ total: number }[]>(COUNT, wanted);
  const { since, id } = after ?? { since: new Date(-1), id: '00000000-0000-0000-0000-000000000000' };
  const found = await em.execute<ListedService[]>(PAGE, [...wanted, since, id, limit]);
  return { totalCount: counted?.total ?? 0, found };
};

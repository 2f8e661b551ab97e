import { type NoticeRecord, noticeRecord, type PublicNotice } from '@drogowskaz/directory';
import { findMunicipality } from '@drogowskaz/vocabulary';
import type { Transaction } from '../../database/transaction.ts';
import { uuidArray } from '../../database/uuid-array.ts';
import { invalid, type UserError } from '../../values/user-error.ts';
import type { PostingKind, PublishedPosting } from '../postings/index.ts';

const PUBLISH = `
  insert into directory.notice (id, audience, published_at, expires_on, service_ids, record, updated_at)
  select * from jsonb_to_record(?::jsonb) as row(
    id uuid, audience text, published_at timestamptz, expires_on text, service_ids uuid[], record jsonb, updated_at timestamptz)
  on conflict (id) do update set audience = excluded.audience, published_at = excluded.published_at, expires_on = excluded.expires_on,
    service_ids = excluded.service_ids, record = excluded.record, updated_at = excluded.updated_at`;

const rowOf = ({ id, homeKey, record, publishedAt }: PublishedPosting<NoticeRecord>, now: Date) => {
  const notice: PublicNotice = {
    ...record,
    id,
    home: homeKey === null ? null : (findMunicipality(homeKey)?.code ?? null),
    publishedAt: publishedAt.toISOString(),
    updatedAt: now.toISOString(),
  };
  return {
    id,
    audience: record.audience,
    published_at: publishedAt,
    expires_on: record.expiresOn ?? null,
    service_ids: record.services,
    record: notice,
    updated_at: now,
  };
};

const serviceProblems = async ({ em }: Transaction, { services }: NoticeRecord): Promise<UserError[]> => {
  const found = await em.execute<{ id: string }[]>('select id from directory.service where id = any(?::uuid[])', [uuidArray(services)]);
  const there = new Set(found.map(({ id }) => id));
  return services.flatMap((id, position) =>
    there.has(id.toLowerCase())
      ? []
      : [
          {
            ...invalid('There is no public service with this id. Check the id, or leave it out.', 'services', String(position)),
            code: 'NOT_FOUND' as const,
          },
        ],
  );
};

export const noticeKind: PostingKind<NoticeRecord> = {
  name: 'NOTICE',
  schema: noticeRecord,
  write: 'WRITE_NOTICE',
  withdraw: 'WITHDRAW_NOTICE',
  homeOf: () => null,
  pages: { public: (id) => `/notice/${id}`, portal: (id) => `/portal/notices/${id}` },
  check: serviceProblems,
  publish: async ({ em, now }, posting) => {
    await em.execute(PUBLISH, [JSON.stringify(rowOf(posting, now))]);
  },
  hide: async ({ em }, id) => {
    await em.execute('delete from directory.notice where id = ?', [id]);
  },
};

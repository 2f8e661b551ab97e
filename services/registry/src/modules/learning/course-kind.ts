import { type CourseRecord, courseRecord, lastMoment, type PublicCourse } from '@drogowskaz/directory';
import type { Transaction } from '../../database/transaction.ts';
import { namesAddress } from '../../values/names-address.ts';
import { invalid, type UserError } from '../../values/user-error.ts';
import type { PostingKind, PostingOwner, PublishedPosting } from '../postings/index.ts';
import { ownerProblems } from './owner-problems.ts';
import { datesOf } from './rules/course-dates.ts';

const PUBLISH = `
  insert into directory.course (id, provider_id, service_id, municipality_key, categories, languages, last_at, record, updated_at)
  select * from jsonb_to_record(?::jsonb) as row(id uuid, provider_id uuid, service_id uuid, municipality_key text, categories text[],
    languages text[], last_at timestamptz, record jsonb, updated_at timestamptz)
  on conflict (id) do update set provider_id = excluded.provider_id, service_id = excluded.service_id,
    municipality_key = excluded.municipality_key, categories = excluded.categories, languages = excluded.languages,
    last_at = excluded.last_at, record = excluded.record, updated_at = excluded.updated_at`;

const rowOf = ({ id, providerId, record }: PublishedPosting<CourseRecord>, now: Date) => {
  if (providerId === null) throw new Error('A course without a provider was stored; its check must refuse that.');
  const course: PublicCourse = { ...record, id, providerId, updatedAt: now.toISOString() };
  const dated = datesOf(record);
  return {
    id,
    provider_id: providerId,
    service_id: record.service ?? null,
    municipality_key: record.municipality?.slice(0, 6) ?? null,
    categories: record.categories,
    languages: record.languages,
    last_at: dated && lastMoment(dated),
    record: course,
    updated_at: now,
  };
};

/** A shelter that hides its address in its services must not come to light by its course. */
const hiddenProblems = async ({ em }: Transaction, { venue }: CourseRecord, { providerId }: PostingOwner): Promise<UserError[]> => {
  if (venue === undefined || providerId === null) return [];
  const rows = await em.execute<{ address: string | null }[]>(
    `select a ->> 'address1' as address from registry.location l, jsonb_array_elements(l.record -> 'addresses') a
     where l.provider_id = ? and l.hidden`,
    [providerId],
  );
  const told = rows.some(({ address }) => address !== null && namesAddress(venue, address));
  return told ? [invalid('Your services hide this address. Leave it out, or write another place.', 'venue')] : [];
};

export const courseKind: PostingKind<CourseRecord> = {
  name: 'COURSE',
  schema: courseRecord,
  write: 'WRITE_COURSE',
  withdraw: 'WITHDRAW_COURSE',
  homeOf: ({ municipality }) => municipality ?? null,
  inputPaths: { free: ['cost', 'free'], price: ['cost', 'amount'], currency: ['cost', 'currency'], priceNote: ['cost', 'note'] },
  pages: { public: (id) => `/learning/${id}`, portal: (id) => `/portal/learning/${id}` },
  check: async (transaction, record, owner) => [
    ...(await ownerProblems(transaction, record, owner)),
    ...(await hiddenProblems(transaction, record, owner)),
  ],
  publish: async ({ em, now }, posting) => {
    await em.execute(PUBLISH, [JSON.stringify(rowOf(posting, now))]);
  },
  hide: async ({ em }, id) => {
    await em.execute('delete from directory.course where id = ?', [id]);
  },
};

import { type EventRecord, eventRecord } from '@drogowskaz/directory';
import type { Transaction } from '../../database/transaction.ts';
import { invalid, type UserError } from '../../values/user-error.ts';
import type { PostingKind, PostingOwner } from '../postings/index.ts';
import { projectEvent } from './rules/project-event.ts';

const PUBLISH = `
  insert into directory.event (id, provider_id, service_id, municipality_key, categories, languages, first_at, last_at, record, updated_at)
  select * from jsonb_to_record(?::jsonb) as row(id uuid, provider_id uuid, service_id uuid, municipality_key text, categories text[],
    languages text[], first_at timestamptz, last_at timestamptz, record jsonb, updated_at timestamptz)
  on conflict (id) do update set provider_id = excluded.provider_id, service_id = excluded.service_id,
    municipality_key = excluded.municipality_key, categories = excluded.categories, languages = excluded.languages,
    first_at = excluded.first_at, last_at = excluded.last_at, record = excluded.record, updated_at = excluded.updated_at`;

/** Events stand on the pages of their services: on those of another provider's nobody may put hers. */
const serviceProblems = async ({ em }: Transaction, { service }: EventRecord, { providerId }: PostingOwner): Promise<UserError[]> => {
  if (service === undefined) return [];
  const [found] = await em.execute<{ provider_id: string }[]>('select provider_id from directory.service where id = ?', [service]);
  if (!found)
    return [{ ...invalid('There is no public service with this id. Check the id, or leave it out.', 'service'), code: 'NOT_FOUND' }];
  if (providerId !== null && found.provider_id !== providerId)
    return [invalid('This service is another provider’s; name one of its own.', 'service')];
  return [];
};

/** A shelter that hides its address in its services must not come to light by its own event. */
const hiddenProblems = async ({ em }: Transaction, { place }: EventRecord, { providerId }: PostingOwner): Promise<UserError[]> => {
  if (!place?.street || place.hidden || providerId === null) return [];
  const hidden = await em.execute<unknown[]>(
    `select 1 from registry.location l, jsonb_array_elements(l.record -> 'addresses') a
     where l.provider_id = ? and l.hidden and lower(regexp_replace(a ->> 'address1', '\\s+', '', 'g')) = lower(regexp_replace(?, '\\s+', '', 'g')) limit 1`,
    [providerId, place.street],
  );
  if (hidden.length === 0) return [];
  return [invalid('Your services hide this address. Hide it here, too, or write another place.', 'place', 'street')];
};

export const eventKind: PostingKind<EventRecord> = {
  name: 'EVENT',
  schema: eventRecord,
  write: 'WRITE_EVENT',
  withdraw: 'WITHDRAW_EVENT',
  homeOf: ({ municipality }) => municipality ?? null,
  inputPaths: { free: ['cost', 'free'], price: ['cost', 'amount'], currency: ['cost', 'currency'], priceNote: ['cost', 'note'] },
  pages: { public: (id) => `/event/${id}`, portal: (id) => `/portal/events/${id}` },
  check: async (transaction, record, owner) => [
    ...(await serviceProblems(transaction, record, owner)),
    ...(await hiddenProblems(transaction, record, owner)),
  ],
  publish: async ({ em, now }, posting) => {
    await em.execute(PUBLISH, [JSON.stringify(projectEvent(posting, now))]);
  },
  hide: async ({ em }, id) => {
    await em.execute('delete from directory.event where id = ?', [id]);
  },
};

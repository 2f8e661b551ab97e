import { type EventRecord, eventRecord } from '@drogowskaz/directory';
import type { Transaction } from '../../database/transaction.ts';
import { namesAddress } from '../../values/names-address.ts';
import { invalid, type UserError } from '../../values/user-error.ts';
import { type PostingKind, type PostingOwner, serviceProblems } from '../postings/index.ts';
import { projectEvent } from './rules/project-event.ts';

const PUBLISH = `
  insert into directory.event (id, provider_id, service_id, municipality_key, categories, languages, first_at, last_at, record, updated_at)
  select * from jsonb_to_record(?::jsonb) as row(id uuid, provider_id uuid, service_id uuid, municipality_key text, categories text[],
    languages text[], first_at timestamptz, last_at timestamptz, record jsonb, updated_at timestamptz)
  on conflict (id) do update set provider_id = excluded.provider_id, service_id = excluded.service_id,
    municipality_key = excluded.municipality_key, categories = excluded.categories, languages = excluded.languages,
    first_at = excluded.first_at, last_at = excluded.last_at, record = excluded.record, updated_at = excluded.updated_at`;

interface HiddenLocation {
  addresses?: { address1?: string }[];
  latitude?: number;
  longitude?: number;
}

/** About a hundred metres: what is farther away may well be another house, of which it may tell. */
const TOO_NEAR = 0.001;
/** A shelter that hides its address in its services must not come to light by its own event: by its street, its name or its position. */
const hiddenProblems = async ({ em }: Transaction, { place }: EventRecord, { providerId }: PostingOwner): Promise<UserError[]> => {
  if (!place || providerId === null) return [];
  const rows = await em.execute<{ record: HiddenLocation }[]>('select record from registry.location where provider_id = ? and hidden', [
    providerId,
  ]);
  const addresses = rows.flatMap(({ record }) => (record.addresses ?? []).flatMap(({ address1 }) => (address1 ? [address1] : [])));
  const told = (text: string | undefined) => text !== undefined && addresses.some((address) => namesAddress(text, address));
  // The name is shown of a hidden place, too.
  if (told(place.name)) return [invalid('Your services hide this address. Leave it out of the name.', 'place', 'name')];
  if (place.hidden) return [];
  if (told(place.street))
    return [invalid('Your services hide this address. Hide it here, too, or write another place.', 'place', 'street')];
  const { latitude, longitude } = place;
  const near = rows.some(
    ({ record }) =>
      latitude !== undefined &&
      longitude !== undefined &&
      record.latitude !== undefined &&
      record.longitude !== undefined &&
      Math.abs(record.latitude - latitude) < TOO_NEAR &&
      Math.abs(record.longitude - longitude) < TOO_NEAR,
  );
  return near ? [invalid('Your services hide this position. Hide the place here, too, or write another one.', 'place', 'latitude')] : [];
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

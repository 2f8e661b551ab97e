import { type PublicVolunteerOffer, type VolunteerOfferRecord, volunteerOfferRecord } from '@drogowskaz/directory';
import { homeDay } from '@drogowskaz/platform';
import type { Transaction } from '../../database/transaction.ts';
import { invalid, type UserError } from '../../values/user-error.ts';
import type { PostingKind, PostingOwner, PublishedPosting } from '../postings/index.ts';
import { daysLater, obstacleErrors, offerObstacles, publicUntil } from './rules/offer-obstacles.ts';

/** Nobody can vouch for longer. */
const LONGEST_DAYS = 366;

const PUBLISH = `
  insert into directory.volunteer_offer (id, provider_id, municipality_key, with_children, until, record, updated_at)
  select * from jsonb_to_record(?::jsonb) as row(
    id uuid, provider_id uuid, municipality_key text, with_children boolean, until text, record jsonb, updated_at timestamptz)
  on conflict (id) do update set provider_id = excluded.provider_id, municipality_key = excluded.municipality_key,
    with_children = excluded.with_children, until = excluded.until, record = excluded.record, updated_at = excluded.updated_at`;

const rowOf = ({ id, providerId, record }: PublishedPosting<VolunteerOfferRecord>, now: Date) => {
  if (providerId === null) throw new Error('An offer without a coordinator was stored; its check must refuse that.');
  const { childCheckOn: _, ...open } = record;
  const offer: PublicVolunteerOffer = { ...open, id, providerId, updatedAt: now.toISOString() };
  return {
    id,
    provider_id: providerId,
    municipality_key: record.municipality?.slice(0, 6) ?? null,
    with_children: record.withChildren,
    until: publicUntil(record),
    record: offer,
    updated_at: now,
  };
};

/** Who reads it must have a way to go: contacts of the service, of another of the coordinator's services, or its site. */
const coordinatorProblems = async (
  { em, now }: Transaction,
  { service, expiresOn }: VolunteerOfferRecord,
  { providerId }: PostingOwner,
): Promise<UserError[]> => {
  if (providerId === null) return [invalid('Say which organisation coordinates: an offer needs one that vouches for it.', 'provider')];
  if (expiresOn > daysLater(homeDay(now), LONGEST_DAYS))
    return [invalid('An offer holds for at most a year; write an earlier last day and confirm it again then.', 'expiresOn')];
  const services = await em.execute<{ id: string; reachable: boolean }[]>(
    "select id, jsonb_array_length(detail -> 'contacts') > 0 as reachable from directory.service where provider_id = ?",
    [providerId],
  );
  if (service !== undefined && !services.some(({ id }) => id === service.toLowerCase()))
    return [invalid('This organisation has no such public service. Check the id, or leave it out.', 'service')];
  if (services.some(({ reachable }) => reachable)) return [];
  const [provider] = await em.execute<{ url: string | null }[]>('select url from directory.provider where id = ?', [providerId]);
  if (provider?.url) return [];
  return [
    invalid(
      'Nobody could reach you: your organisation has no public contact. Write its site into the organisation, or a contact into one of its services.',
      'provider',
    ),
  ];
};

export const volunteerOfferKind: PostingKind<VolunteerOfferRecord> = {
  name: 'VOLUNTEER_OFFER',
  schema: volunteerOfferRecord,
  write: 'WRITE_VOLUNTEER_OFFER',
  withdraw: 'WITHDRAW_VOLUNTEER_OFFER',
  homeOf: ({ municipality }) => municipality ?? null,
  pages: { public: (id) => `/volunteers/${id}`, portal: (id) => `/portal/volunteering/${id}` },
  check: coordinatorProblems,
  mayBePublic: (record, now) => obstacleErrors(offerObstacles(record, homeDay(now))),
  publish: async ({ em, now }, posting) => {
    await em.execute(PUBLISH, [JSON.stringify(rowOf(posting, now))]);
  },
  hide: async ({ em }, id) => {
    await em.execute('delete from directory.volunteer_offer where id = ?', [id]);
  },
};

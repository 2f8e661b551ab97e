import { HubError, newId } from '@drogowskaz/platform';
import { findMunicipality } from '@drogowskaz/vocabulary';
import { LockMode } from '@mikro-orm/core';
import { asPublisher, type Transaction } from '../../database/transaction.ts';
import { uuidArray } from '../../database/uuid-array.ts';
import { invalid, type UserError } from '../../values/user-error.ts';
import { requireRight, requireRightAtAll } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import { checkPosting, writePostingTexts } from '../postings/index.ts';
import { publishServices } from '../services/index.ts';
import { CollectionEntity } from './collection-entities.ts';
import { collectionRecord, descriptionsOf, textsOf, titlesOf, type WrittenCollection } from './write-collection.ts';

export interface CollectionOutcome {
  collection: CollectionEntity | null;
  userErrors: UserError[];
}

const WORD = /^[a-z0-9][a-z0-9-]{1,59}$/;
const stateOf = ({ published }: Pick<CollectionEntity, 'published'>) => (published ? 'PUBLISHED' : 'DRAFT');

/**
 * Puts a collection together, in the order in which its services are named: a new one, or, with the version that was read, one that is there.
 * Public at once, or in quiet.
 */
export const saveCollection = async (
  transaction: Transaction,
  id: string,
  expectedVersion: number | null,
  input: WrittenCollection,
): Promise<CollectionOutcome> => {
  const { em, caller, now } = transaction;
  requireRightAtAll(caller, 'WRITE_COLLECTION');
  if (!WORD.test(id)) return refused(invalid('Make it a word of small letters, digits and hyphens: "first-week-in-plock".', 'id'));
  // Two who make the same one take turns, also while there is no row to lock.
  await em.execute("select pg_advisory_xact_lock(hashtextextended('collection:' || ?, 0))", [id]);
  const present = await em.findOne(CollectionEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (present) requireRight(caller, 'WRITE_COLLECTION', { providerId: null, homeKey: present.homeKey, state: stateOf(present) });
  if (expectedVersion !== (present?.version ?? null)) throw unexpected(present, expectedVersion);
  if (!present && (await isTaken(transaction, id)))
    return refused(invalid('There is a collection of this name already; choose another.', 'id'));

  const home = homeOf(transaction, input, present);
  if (home.error) return refused(home.error);
  requireRight(caller, 'WRITE_COLLECTION', { providerId: null, homeKey: home.key, state: 'NONE' });
  const before = present ? await servicesOf(transaction, id) : [];
  const services = input.services === undefined ? before : (input.services ?? []).map((service) => service.toLowerCase());
  const written = { texts: writePostingTexts(present ? textsOf(present) : [], input), services };
  const { record, errors } = checkPosting({ schema: collectionRecord }, written, input.locale);
  if (!record) return refused(...errors);
  const strange = await strangers(transaction, services, before);
  if (strange.length > 0) return refused(...strange);

  const state = {
    title: titlesOf(record.texts),
    description: descriptionsOf(record.texts),
    homeKey: home.key,
    published: input.published ?? present?.published ?? true,
    version: (present?.version ?? 0) + 1,
    updatedAt: now,
    editedAt: now,
  };
  const previous = present && stateOf(present);
  const collection = present ?? em.create(CollectionEntity, { id, key: newId(), ...state });
  if (present) em.assign(present, state, { merge: false });
  else em.persist(collection);
  recordAudit(transaction, {
    action: present ? 'UPDATE_COLLECTION' : 'CREATE_COLLECTION',
    recordType: 'collection',
    recordId: collection.key,
    municipalityKey: home.key,
    ...(previous && { before: { status: previous, version: state.version - 1, services: before.length } }),
    after: { status: stateOf(state), version: state.version, collection: id, services: services.length },
  });
  await em.flush();
  await placeServices(transaction, id, services);
  await publishCollection(transaction, collection);
  await asPublisher(transaction, () => publishServices(transaction, [...new Set([...before, ...services])]));
  return { collection, userErrors: [] };
};

const refused = (...userErrors: UserError[]): CollectionOutcome => ({ collection: null, userErrors });

const unexpected = (present: CollectionEntity | null, expected: number | null): HubError => {
  if (!present)
    return new HubError('NOT_FOUND', 'There is no collection of this name that you look after. Leave "expectedVersion" out to make it.');
  const message =
    expected === null
      ? `There is a collection of this name at version ${present.version}. Choose another name, or give "expectedVersion" to change it.`
      : `Somebody was faster: this collection is at version ${present.version}. Read it again and repeat your change on it.`;
  return new HubError('CONFLICT', message, { currentVersion: present.version, differs: [] });
};

/** By somebody else, in quiet: the name is taken all the same. */
const isTaken = async ({ em }: Transaction, id: string): Promise<boolean> => {
  const [row] = await em.execute<{ taken: boolean }[]>('select registry.collection_exists(?) as taken', [id]);
  return row?.taken === true;
};

const homeOf = (
  { caller }: Transaction,
  { municipality }: WrittenCollection,
  present: CollectionEntity | null,
): { key: string | null; error?: UserError } => {
  if (municipality == null) return { key: present ? present.homeKey : caller.municipality?.length === 6 ? caller.municipality : null };
  const found = findMunicipality(municipality);
  return found ? { key: found.key } : { key: null, error: invalid('This is no municipality of this hub.', 'municipality') };
};

export const servicesOf = async ({ em }: Transaction, id: string): Promise<string[]> =>
  (
    await em.execute<{ service_id: string }[]>(
      'select service_id from registry.collection_service where collection_id = ? order by position, service_id',
      [id],
    )
  ).map((row) => row.service_id);

/** Only what the public reads can be put in; what was in and has gone from the public meanwhile may stay. */
const strangers = async ({ em }: Transaction, services: readonly string[], before: readonly string[]): Promise<UserError[]> => {
  const rows = await em.execute<{ id: string }[]>('select id from directory.service where id = any(?::uuid[])', [uuidArray(services)]);
  const known = new Set([...rows.map((row) => row.id), ...before]);
  return services.flatMap((service, position) =>
    known.has(service)
      ? []
      : [
          {
            ...invalid('There is no public service with this id. Check the id, or leave it out.', 'services', String(position)),
            code: 'NOT_FOUND' as const,
          },
        ],
  );
};

const placeServices = async ({ em }: Transaction, id: string, services: readonly string[]): Promise<void> => {
  await em.execute('delete from registry.collection_service where collection_id = ? and not (service_id = any(?::uuid[]))', [
    id,
    uuidArray(services),
  ]);
  await em.execute(
    `insert into registry.collection_service (collection_id, service_id, position)
     select ?, service, position - 1 from unnest(?::uuid[]) with ordinality as row(service, position)
     on conflict (collection_id, service_id) do update set position = excluded.position`,
    [id, uuidArray(services)],
  );
};

const publishCollection = async ({ em }: Transaction, { id, title, description, homeKey, published }: CollectionEntity): Promise<void> => {
  if (!published) {
    await em.execute('delete from directory.collection where id = ?', [id]);
    return;
  }
  await em.execute(
    `insert into directory.collection (id, title, description, home_key) values (?, ?::jsonb, ?::jsonb, ?)
     on conflict (id) do update set title = excluded.title, description = excluded.description, home_key = excluded.home_key`,
    [id, JSON.stringify(title), JSON.stringify(description), homeKey],
  );
};

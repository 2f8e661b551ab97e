import { forbidden, isUuid, newId, worksForMunicipality, worksForProvider } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { invalid } from '../../../values/user-error.ts';
import { answersFor, missingRight, requireRight, requireRightAtAll } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { requireOwn } from '../../provenance/index.ts';
import { ProviderEntity } from '../../providers/provider-entity.ts';
import { checkRecord } from '../rules/check-record.ts';
import { homeMunicipality } from '../rules/home-municipality.ts';
import { inputPath } from '../rules/input-path.ts';
import { writeService } from '../rules/write-service.ts';
import type { WrittenService } from '../rules/written-service.ts';
import { ServiceEntity } from '../service-entity.ts';
import { ServiceRevisionEntity } from '../service-revision-entity.ts';
import { findPlaces } from './find-places.ts';
import { newDraft } from './new-revision.ts';
import { type RevisionOutcome, refused, written } from './outcome.ts';

/**
 * A new service with its first draft. Nobody but its owner and the moderators of its home sees it. A request that comes again with the
 * same key is answered with the service that the first one made. `onlyCheck`: says what is wrong, and writes nothing.
 */
export const createService = async (
  transaction: Transaction,
  input: WrittenService,
  requestKey?: string | null,
  onlyCheck = false,
): Promise<RevisionOutcome> => {
  const { em, caller, now } = transaction;
  requireRightAtAll(caller, 'CREATE_SERVICE');
  const providerId = input.provider ?? caller.providerId;
  if (providerId === null) return refused(invalid('Name the provider: this key belongs to none.', 'provider'));
  if (worksForProvider(caller) && providerId !== caller.providerId) throw missingRight('CREATE_SERVICE');
  const provider = isUuid(providerId) ? await em.findOne(ProviderEntity, { id: providerId }) : null;
  if (!provider) return refused({ ...invalid('There is no such provider that this key may write for.', 'provider'), code: 'NOT_FOUND' });
  requireOwn(provider, 'provider');
  requireRight(caller, 'CREATE_SERVICE', { providerId, homeKey: provider.municipalityKey, state: 'NONE' });
  if (provider.status !== 'APPROVED')
    return refused(invalid('This provider waits for its approval; services can be written after it.', 'provider'));

  if (requestKey && !onlyCheck) {
    const first = await madeBefore(transaction, providerId, requestKey);
    if (first) return first;
  }

  const { record: draft, errors } = writeService(null, input, await findPlaces(transaction, providerId, null));
  if (errors.length > 0) return refused(...errors);
  const { record, problems } = checkRecord(draft);
  if (!record)
    return refused(...problems.map(({ path, message }) => invalid(message, ...inputPath(path, [{ locale: input.locale }], input.locale))));
  const homeKey = homeMunicipality(record, null, provider.municipalityKey);
  if (worksForMunicipality(caller) && !answersFor(caller, homeKey)) {
    throw forbidden('A moderator writes for services of her own municipality: name it first among the municipalities.');
  }
  if (onlyCheck) return { found: null, userErrors: [] };

  const service = em.create(ServiceEntity, {
    id: newId(),
    providerId,
    homeKey,
    status: 'UNPUBLISHED',
    version: 1,
    demonstration: false,
    requestKey: requestKey ?? null,
    createdAt: now,
    updatedAt: now,
  });
  em.persist(service);
  const revision = newDraft(transaction, service, { record, published: null });
  recordAudit(transaction, {
    action: 'CREATE_SERVICE',
    recordType: 'service',
    recordId: service.id,
    providerId,
    municipalityKey: homeKey,
    after: { status: 'DRAFT', version: 1, changedFields: revision.changedFields },
  });
  return written(revision, service);
};

/** Two requests with one key take turns, so that the second finds what the first has made. */
const madeBefore = async ({ em }: Transaction, providerId: string, requestKey: string): Promise<RevisionOutcome | null> => {
  if (!isUuid(requestKey)) return refused(invalid('Make the key a UUID: a new one for each service.', 'key'));
  await em.execute("select pg_advisory_xact_lock(hashtextextended('request:' || ?, 0))", [requestKey]);
  const service = await em.findOne(ServiceEntity, { providerId, requestKey });
  return service && written(await em.findOneOrFail(ServiceRevisionEntity, { serviceId: service.id, version: service.version }), service);
};

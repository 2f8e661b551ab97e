import { forbidden, isUuid, newId, worksForMunicipality, worksForProvider } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { invalid } from '../../../values/user-error.ts';
import { answersFor, missingRight, requireCaller, requireRight } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { ProviderEntity } from '../../providers/provider-entity.ts';
import { changedFields } from '../rules/changed-fields.ts';
import { checkRecord } from '../rules/check-record.ts';
import { homeMunicipality } from '../rules/home-municipality.ts';
import { inputPath } from '../rules/input-path.ts';
import { writeService } from '../rules/write-service.ts';
import type { WrittenService } from '../rules/written-service.ts';
import { ServiceEntity } from '../service-entity.ts';
import { ServiceRevisionEntity } from '../service-revision-entity.ts';
import { findPlaces } from './find-places.ts';
import { type RevisionOutcome, refused, written } from './outcome.ts';

/** A new service with its first draft. Nobody but its owner and the moderators of its home sees it. */
export const createService = async (transaction: Transaction, input: WrittenService): Promise<RevisionOutcome> => {
  const { em, caller, now } = transaction;
  requireCaller(caller);
  const providerId = input.provider ?? caller.providerId;
  if (providerId === null) return refused(invalid('Name the provider: this key belongs to none.', 'provider'));
  if (worksForProvider(caller) && providerId !== caller.providerId) throw missingRight('CREATE_SERVICE');
  const provider = isUuid(providerId) ? await em.findOne(ProviderEntity, { id: providerId }) : null;
  if (!provider) return refused({ ...invalid('There is no such provider that this key may write for.', 'provider'), code: 'NOT_FOUND' });
  requireRight(caller, 'CREATE_SERVICE', { providerId, homeKey: provider.municipalityKey, state: 'NONE' });
  if (provider.status !== 'APPROVED')
    return refused(invalid('This provider waits for its approval; services can be written after it.', 'provider'));

  const { record: draft, errors } = writeService(null, input, await findPlaces(transaction, providerId, null));
  if (errors.length > 0) return refused(...errors);
  const { record, problems } = checkRecord(draft);
  if (!record)
    return refused(...problems.map(({ path, message }) => invalid(message, ...inputPath(path, [{ locale: input.locale }], input.locale))));
  const homeKey = homeMunicipality(record, null, provider.municipalityKey);
  if (worksForMunicipality(caller) && !answersFor(caller, homeKey)) {
    throw forbidden('A moderator writes for services of her own municipality: name it first among the municipalities.');
  }

  const service = em.create(ServiceEntity, {
    id: newId(),
    providerId,
    homeKey,
    status: 'UNPUBLISHED',
    version: 1,
    publishedRevisionId: null,
    verifiedAt: null,
    dueAt: null,
    demonstration: false,
    archiveReason: null,
    sourceId: null,
    externalId: null,
    createdAt: now,
    updatedAt: now,
  });
  const revision = em.create(ServiceRevisionEntity, {
    id: newId(),
    serviceId: service.id,
    version: 1,
    status: 'DRAFT',
    record,
    changedFields: changedFields(null, record),
    message: null,
    authorKeyId: caller.keyId,
    reviewerKeyId: null,
    createdAt: now,
    submittedAt: null,
    decidedAt: null,
  });
  em.persist([service, revision]);
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

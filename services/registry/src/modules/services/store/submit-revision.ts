import { worksForMunicipality } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { requireRight } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { ProviderEntity } from '../../providers/provider-entity.ts';
import { homeMunicipality } from '../rules/home-municipality.ts';
import type { ServiceEntity } from '../service-entity.ts';
import type { ServiceRevisionEntity } from '../service-revision-entity.ts';
import { endReview } from './end-review.ts';
import { lockRevision } from './lock-service.ts';
import { type RevisionOutcome, refused, replaced, written, wrongRevisionState, wrongServiceState } from './outcome.ts';

/** Puts a draft before the moderators of its home. From now on its content stays as it is; a review of an older one ends. */
export const submitRevision = async (transaction: Transaction, id: string): Promise<RevisionOutcome> => {
  const { caller, now } = transaction;
  const { service, revision } = await lockRevision(transaction, id, 'SUBMIT_REVISION');
  const { providerId, homeKey } = service;
  const decision = requireRight(caller, 'SUBMIT_REVISION', { providerId, homeKey, state: revision.status });
  if (decision === 'ALREADY_DONE') return written(revision, service);
  if (decision === 'WRONG_STATE') return refused(wrongRevisionState(revision.status));
  if (service.status === 'ARCHIVED') return refused(wrongServiceState(service.status));
  if (revision.version !== service.version) return refused(replaced(service.version));

  await endReview(transaction, service, `Replaced by version ${revision.version}, which its author submitted later.`);
  if (service.status === 'UNPUBLISHED' && !worksForMunicipality(caller)) await settleHome(transaction, service, revision);
  const before = { status: revision.status, version: revision.version };
  revision.status = 'IN_REVIEW';
  revision.submittedAt = now;
  recordAudit(transaction, {
    action: 'SUBMIT_REVISION',
    recordType: 'revision',
    recordId: revision.id,
    providerId,
    municipalityKey: service.homeKey,
    before,
    after: { status: 'IN_REVIEW', version: revision.version },
  });
  return written(revision, service);
};

/** Until it is public, a service has its home where its newest submission says. */
const settleHome = async ({ em }: Transaction, service: ServiceEntity, { record }: ServiceRevisionEntity): Promise<void> => {
  const provider = await em.findOneOrFail(ProviderEntity, { id: service.providerId });
  service.homeKey = homeMunicipality(record, service.homeKey, provider.municipalityKey);
};

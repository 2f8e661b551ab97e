import { forbidden, worksForMunicipality } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { requireRight } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { dueAfter } from '../../verification/index.ts';
import { publishRevision } from '../publication/publish-revision.ts';
import { homeMunicipality } from '../rules/home-municipality.ts';
import { ServiceRevisionEntity } from '../service-revision-entity.ts';
import { lockRevision } from './lock-service.ts';
import { type RevisionOutcome, refused, written, wrongRevisionState, wrongServiceState } from './outcome.ts';

/**
 * Makes a revision the public one: exactly what the moderator saw, for its content has not changed since it was submitted. What the
 * public reads, the audit row and the job for the index commit together.
 */
export const approveRevision = async (transaction: Transaction, id: string): Promise<RevisionOutcome> => {
  const { em, caller, now } = transaction;
  const { service, revision } = await lockRevision(transaction, id, 'APPROVE_REVISION');
  const { providerId, homeKey } = service;
  const decision = requireRight(caller, 'APPROVE_REVISION', { providerId, homeKey, state: revision.status });
  if (decision === 'ALREADY_DONE') return written(revision, service);
  if (decision === 'WRONG_STATE') return refused(wrongRevisionState(revision.status));
  if (service.status === 'ARCHIVED') return refused(wrongServiceState(service.status));
  const home = homeMunicipality(revision.record, homeKey, homeKey);
  if (home !== homeKey && worksForMunicipality(caller)) {
    throw forbidden('This revision moves the service to another municipality; an administrator approves that.');
  }

  const previous = service.publishedRevisionId && (await em.findOne(ServiceRevisionEntity, { id: service.publishedRevisionId }));
  const before = { status: revision.status, version: revision.version };
  revision.status = 'APPROVED';
  revision.reviewerKeyId = caller.keyId;
  revision.decidedAt = now;
  service.status = 'PUBLISHED';
  service.publishedRevisionId = revision.id;
  service.homeKey = home;
  service.updatedAt = now;
  if (service.verifiedAt === null && !previous) {
    // Its author submitted it and a moderator read it: the first publication is the first confirmation. Later ones may be a comma.
    service.verifiedAt = now;
    service.dueAt = dueAfter(now);
  }
  recordAudit(transaction, {
    action: 'APPROVE_REVISION',
    recordType: 'revision',
    recordId: revision.id,
    providerId,
    municipalityKey: home,
    before,
    after: { status: 'APPROVED', version: revision.version, changedFields: revision.changedFields },
  });
  await publishRevision(transaction, { service, record: revision.record, previous: previous ? previous.record : null });
  return written(revision, service);
};

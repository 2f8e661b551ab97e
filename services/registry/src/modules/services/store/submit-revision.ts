import type { Transaction } from '../../../database/transaction.ts';
import { requireRight } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { ProviderEntity } from '../../providers/provider-entity.ts';
import { homeMunicipality } from '../rules/home-municipality.ts';
import type { ServiceEntity } from '../service-entity.ts';
import { ServiceRevisionEntity } from '../service-revision-entity.ts';
import { lockRevision } from './lock-service.ts';
import { type RevisionOutcome, refused, written, wrongRevisionState, wrongServiceState } from './outcome.ts';

/** Puts a draft before the moderators of its home. From now on its content stays as it is; a review of an older one ends. */
export const submitRevision = async (transaction: Transaction, id: string): Promise<RevisionOutcome> => {
  const { caller, now } = transaction;
  const { service, revision } = await lockRevision(transaction, id, 'SUBMIT_REVISION');
  const { providerId, homeKey } = service;
  const decision = requireRight(caller, 'SUBMIT_REVISION', { providerId, homeKey, state: revision.status });
  if (decision === 'ALREADY_DONE') return written(revision, service);
  if (decision === 'WRONG_STATE') return refused(wrongRevisionState(revision.status));
  if (service.status === 'ARCHIVED') return refused(wrongServiceState(service.status));

  await endOlderReview(transaction, service, revision);
  if (service.status === 'UNPUBLISHED' && caller.role !== 'MODERATOR') await settleHome(transaction, service, revision);
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

/** One revision of a service is in review at a time: the author's newest word counts. */
const endOlderReview = async (transaction: Transaction, service: ServiceEntity, newer: ServiceRevisionEntity): Promise<void> => {
  const { em, now } = transaction;
  const older = await em.findOne(ServiceRevisionEntity, { serviceId: service.id, status: 'IN_REVIEW' });
  if (!older) return;
  older.status = 'REJECTED';
  older.message = `Replaced by version ${newer.version}, which its author submitted later.`;
  older.decidedAt = now;
  recordAudit(transaction, {
    action: 'REPLACE_REVISION',
    recordType: 'revision',
    recordId: older.id,
    providerId: service.providerId,
    municipalityKey: service.homeKey,
    before: { status: 'IN_REVIEW', version: older.version },
    after: { status: 'REJECTED', version: older.version },
  });
  // Before the newer one takes its place: an index allows one review of a service.
  await em.flush();
};

/** Until it is public, a service has its home where its newest submission says. */
const settleHome = async ({ em }: Transaction, service: ServiceEntity, { record }: ServiceRevisionEntity): Promise<void> => {
  const provider = await em.findOneOrFail(ProviderEntity, { id: service.providerId });
  service.homeKey = homeMunicipality(record, service.homeKey, provider.municipalityKey);
};

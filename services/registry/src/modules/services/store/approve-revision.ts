import { forbidden, worksForMunicipality } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { invalid } from '../../../values/user-error.ts';
import { type Action, requireRight } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { homeMunicipality } from '../rules/home-municipality.ts';
import type { ServiceEntity } from '../service-entity.ts';
import type { ServiceRevisionEntity } from '../service-revision-entity.ts';
import { lockRevision } from './lock-service.ts';
import { makePublic, pastItsEnd } from './make-public.ts';
import { publishedRevision } from './new-revision.ts';
import { overtaken, type RevisionOutcome, refused, written, wrongRevisionState, wrongServiceState } from './outcome.ts';
import { tellAuthor } from './tell-author.ts';

/**
 * Makes a revision public at once: one that waits for its review, or one that had been approved for later. Of one that its trusted
 * provider has published already it says that a moderator has read it now.
 */
export const approveRevision = async (transaction: Transaction, id: string): Promise<RevisionOutcome> => {
  const { service, revision } = await lockRevision(transaction, id, 'APPROVE_REVISION');
  const decision = requireRight(transaction.caller, 'APPROVE_REVISION', subjectOf(service, revision));
  if (decision === 'ALREADY_DONE' && revision.publishedAt !== null) {
    if (revision.letThrough) readAfter(transaction, service, revision);
    return written(revision, service);
  }
  if (decision === 'WRONG_STATE') return refused(wrongRevisionState(revision.status));
  const problem = await inTheWay(transaction, service, revision, transaction.now);
  if (problem) return refused(problem);
  approve(transaction, revision);
  revision.publishAt = null;
  await makePublic(transaction, { service, revision, action: 'APPROVE_REVISION' });
  await tellAuthor(transaction, { service, revision, template: 'serviceApproved' });
  return written(revision, service);
};

/** Approves a revision that shall become public at a later moment; null takes that moment back, and it waits for `approveRevision`. */
export const schedulePublication = async (transaction: Transaction, id: string, at: Date | null): Promise<RevisionOutcome> => {
  const { caller, now } = transaction;
  const action: Action = 'SCHEDULE_PUBLICATION';
  const { service, revision } = await lockRevision(transaction, id, action);
  const decision = requireRight(caller, action, subjectOf(service, revision));
  if (decision === 'WRONG_STATE' || revision.publishedAt !== null) return refused(wrongRevisionState(revision.status));
  if (at !== null && at <= now) return refused(invalid('Choose a moment that is still to come, or use approveRevision.', 'at'));
  const problem = await inTheWay(transaction, service, revision, at ?? now);
  if (problem) return refused(problem);
  if (revision.status === 'APPROVED' && revision.publishAt?.getTime() === at?.getTime()) return written(revision, service);

  const before = { status: revision.status, publishAt: revision.publishAt?.toISOString() ?? null };
  approve(transaction, revision);
  revision.publishAt = at;
  recordAudit(transaction, {
    action,
    recordType: 'revision',
    recordId: revision.id,
    providerId: service.providerId,
    municipalityKey: service.homeKey,
    before,
    after: { status: 'APPROVED', version: revision.version, publishAt: at?.toISOString() ?? null },
  });
  return written(revision, service);
};

const subjectOf = ({ providerId, homeKey }: ServiceEntity, { status }: ServiceRevisionEntity) => ({ providerId, homeKey, state: status });

const approve = ({ caller, now }: Transaction, revision: ServiceRevisionEntity): void => {
  if (revision.status === 'APPROVED') return;
  revision.status = 'APPROVED';
  revision.reviewerKeyId = caller.keyId;
  revision.reviewerAccountId = caller.accountId;
  revision.decidedAt = now;
};

const inTheWay = async (transaction: Transaction, service: ServiceEntity, revision: ServiceRevisionEntity, moment: Date) => {
  if (service.status === 'ARCHIVED') return wrongServiceState(service.status);
  if (homeMunicipality(revision.record, service.homeKey, service.homeKey) !== service.homeKey && worksForMunicipality(transaction.caller)) {
    throw forbidden('This revision moves the service to another municipality; an administrator approves that.');
  }
  const published = await publishedRevision(transaction, service);
  if (published && published.version > revision.version) return overtaken(published.version);
  return pastItsEnd(revision, moment);
};

const readAfter = (transaction: Transaction, service: ServiceEntity, revision: ServiceRevisionEntity): void => {
  const { caller, now } = transaction;
  revision.letThrough = false;
  revision.reviewerKeyId = caller.keyId;
  revision.reviewerAccountId = caller.accountId;
  revision.decidedAt = now;
  recordAudit(transaction, {
    action: 'REVIEW_AFTER',
    recordType: 'revision',
    recordId: revision.id,
    providerId: service.providerId,
    municipalityKey: service.homeKey,
    after: { status: revision.status, version: revision.version },
  });
};

import type { Transaction } from '../../../database/transaction.ts';
import { sameJson } from '../../../values/same-json.ts';
import { requireRight } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { ServiceRevisionEntity } from '../service-revision-entity.ts';
import { somebodyWasFaster } from './conflict.ts';
import { lockService } from './lock-service.ts';
import { newDraft, publishedRevision } from './new-revision.ts';
import { type RevisionOutcome, refused, written, wrongServiceState } from './outcome.ts';

export interface Undo {
  serviceId: string;
  toVersion: number;
  expectedVersion: number | null;
}

/** What an earlier version said, as a new draft. Nothing is overwritten: an open draft stays where it was in the history. */
export const undoService = async (transaction: Transaction, { serviceId, toVersion, expectedVersion }: Undo): Promise<RevisionOutcome> => {
  const { em, caller, now } = transaction;
  const service = await lockService(transaction, serviceId, 'UNDO_SERVICE');
  const { providerId, homeKey, status } = service;
  if (requireRight(caller, 'UNDO_SERVICE', { providerId, homeKey, state: status }) !== 'ALLOWED') return refused(wrongServiceState(status));
  const newest = await em.findOneOrFail(ServiceRevisionEntity, { serviceId, version: service.version });
  const earlier = await em.findOne(ServiceRevisionEntity, { serviceId, version: toVersion });
  if (!earlier) {
    const message = 'This version is not kept: a draft is kept as it was saved last. The field "revisions" lists those that are.';
    return refused({ code: 'NOT_FOUND', message, path: ['toVersion'] });
  }
  if (expectedVersion !== null && expectedVersion !== service.version) {
    throw somebodyWasFaster(transaction, newest, earlier.record);
  }
  // Pressed twice.
  if (newest.status === 'DRAFT' && sameJson(newest.record, earlier.record)) return written(newest, service);

  service.version += 1;
  service.updatedAt = now;
  const published = await publishedRevision(transaction, service);
  const revision = newDraft(transaction, service, { record: earlier.record, published: published?.record ?? null });
  recordAudit(transaction, {
    action: 'UNDO_SERVICE',
    recordType: 'revision',
    recordId: revision.id,
    providerId,
    municipalityKey: homeKey,
    before: { status: newest.status, version: newest.version },
    after: { status: 'DRAFT', version: service.version, toVersion, changedFields: revision.changedFields },
  });
  return written(revision, service);
};

import type { Transaction } from '../../../database/transaction.ts';
import { invalid, type UserError } from '../../../values/user-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { publishRevision } from '../publication/publish-revision.ts';
import { homeMunicipality } from '../rules/home-municipality.ts';
import { markVerified, publicationVerifies } from '../rules/mark-verified.ts';
import { publicBetween } from '../rules/public-between.ts';
import type { ServiceEntity } from '../service-entity.ts';
import type { ServiceRevisionEntity } from '../service-revision-entity.ts';
import { publishedRevision } from './new-revision.ts';

/** Why a revision cannot become public, however well it is written; null when nothing is in the way. */
export const pastItsEnd = ({ record }: ServiceRevisionEntity, moment: Date): UserError | null =>
  record.expiresAt !== undefined && Date.parse(record.expiresAt) <= moment.getTime()
    ? invalid('What it says of its end (expiresAt) has passed: set a later moment, or none.', 'id')
    : null;

/**
 * Makes an approved revision what the public reads: exactly what it says, for its content has not changed since it was submitted. What the
 * public reads, the audit row and the job for the index commit together.
 */
export const makePublic = async (
  transaction: Transaction,
  { service, revision, action }: { service: ServiceEntity; revision: ServiceRevisionEntity; action: string },
): Promise<void> => {
  const { now } = transaction;
  const previous = await publishedRevision(transaction, service);
  const { record } = revision;
  revision.publishedAt = now;
  service.status = 'PUBLISHED';
  service.publishedRevisionId = revision.id;
  service.homeKey = homeMunicipality(record, service.homeKey, service.homeKey);
  Object.assign(service, publicBetween(record, now));
  service.updatedAt = now;
  if (publicationVerifies(service, previous)) {
    markVerified(service, { at: now, by: revision.letThrough ? 'OWNER' : 'MUNICIPALITY', categories: record.categories });
  }
  recordAudit(transaction, {
    action,
    recordType: 'revision',
    recordId: revision.id,
    providerId: service.providerId,
    municipalityKey: service.homeKey,
    after: { status: revision.status, version: revision.version, changedFields: revision.changedFields },
  });
  await publishRevision(transaction, { service, record, previous: previous?.record ?? null });
};

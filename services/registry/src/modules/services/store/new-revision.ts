import type { ServiceRecord } from '@drogowskaz/directory';
import { newId } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { changedFields } from '../rules/changed-fields.ts';
import type { ServiceEntity } from '../service-entity.ts';
import { ServiceRevisionEntity } from '../service-revision-entity.ts';

export interface RevisionContent {
  record: ServiceRecord;
  /** What the public reads now. */
  published: ServiceRecord | null;
  message?: string | null;
}

/** What a revision says and whose it is, for the version that its service has now. */
export const contentOf = (
  { caller }: Pick<Transaction, 'caller'>,
  { version }: Pick<ServiceEntity, 'version'>,
  { record, published }: RevisionContent,
) => ({
  version,
  status: 'DRAFT' as const,
  record,
  changedFields: changedFields(published, record),
  authorKeyId: caller.keyId,
  authorAccountId: caller.accountId,
});

/** A draft of the caller's, beside whatever there is. */
export const newDraft = (
  transaction: Transaction,
  service: Pick<ServiceEntity, 'id' | 'version'>,
  content: RevisionContent,
): ServiceRevisionEntity => {
  const { em, now } = transaction;
  const revision = em.create(ServiceRevisionEntity, {
    id: newId(),
    serviceId: service.id,
    minor: false,
    letThrough: false,
    message: content.message ?? null,
    createdAt: now,
    ...contentOf(transaction, service, content),
  });
  em.persist(revision);
  return revision;
};

/** What the public reads of a service; null when it reads nothing. */
export const publishedRevision = async ({ em }: Pick<Transaction, 'em'>, service: ServiceEntity): Promise<ServiceRevisionEntity | null> =>
  service.publishedRevisionId === null ? null : await em.findOne(ServiceRevisionEntity, { id: service.publishedRevisionId });

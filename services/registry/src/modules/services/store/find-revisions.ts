import { isUuid } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { decide, requireCaller, requireRightAtAll } from '../../accounts/index.ts';
import { ServiceEntity } from '../service-entity.ts';
import { ServiceRevisionEntity } from '../service-revision-entity.ts';

/** A revision, for its owner, the moderators of its home and administrators; null for everybody else. */
export const findRevision = async ({ em, caller }: Transaction, id: string): Promise<FoundRevision | null> => {
  requireCaller(caller);
  const revision = isUuid(id) ? await em.findOne(ServiceRevisionEntity, { id }) : null;
  if (!revision) return null;
  const { providerId, homeKey } = await em.findOneOrFail(ServiceEntity, { id: revision.serviceId });
  return decide(caller, 'READ_REVISION', { providerId, homeKey, state: revision.status }) === 'ALLOWED' ? { revision, providerId } : null;
};

export interface FoundRevision {
  revision: ServiceRevisionEntity;
  providerId: string;
}

/** Where a page of the queue ends: in the order of submission. */
export interface QueuePosition {
  submittedAt: Date;
  id: string;
}

export interface ReviewQueuePage {
  totalCount: number;
  found: FoundRevision[];
}

/** What waits for this moderator, the longest waiting first; one more than asked for tells that there are more. */
export const findReviewQueue = async (
  { em, caller }: Transaction,
  limit: number,
  after: QueuePosition | null,
): Promise<ReviewQueuePage> => {
  requireRightAtAll(caller, 'READ_REVIEW_QUEUE');
  const totalCount = await em.count(ServiceRevisionEntity, { status: 'IN_REVIEW' });
  const revisions = await em.find(
    ServiceRevisionEntity,
    {
      status: 'IN_REVIEW',
      ...(after && { $or: [{ submittedAt: { $gt: after.submittedAt } }, { submittedAt: after.submittedAt, id: { $gt: after.id } }] }),
    },
    { orderBy: { submittedAt: 'asc', id: 'asc' }, limit },
  );
  const services = await em.find(ServiceEntity, { id: { $in: revisions.map((revision) => revision.serviceId) } });
  const providers = new Map(services.map(({ id, providerId }) => [id, providerId]));
  return { totalCount, found: revisions.map((revision) => ({ revision, providerId: providers.get(revision.serviceId) ?? '' })) };
};

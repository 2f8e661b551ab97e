import { isUuid } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { decide, requireCaller, requireRightAtAll } from '../../accounts/index.ts';
import { ServiceEntity } from '../service-entity.ts';
import { ServiceRevisionEntity } from '../service-revision-entity.ts';
import type { FoundRevision } from './outcome.ts';

const found = (revision: ServiceRevisionEntity, { providerId, homeKey }: ServiceEntity): FoundRevision => ({
  revision,
  providerId,
  homeKey,
});

/** A revision, for its owner, the moderators of its home and administrators; null for everybody else. */
export const findRevision = async ({ em, caller }: Transaction, id: string): Promise<FoundRevision | null> => {
  requireCaller(caller);
  const revision = isUuid(id) ? await em.findOne(ServiceRevisionEntity, { id }) : null;
  if (!revision) return null;
  const service = await em.findOneOrFail(ServiceEntity, { id: revision.serviceId });
  const { providerId, homeKey } = service;
  return decide(caller, 'READ_REVISION', { providerId, homeKey, state: revision.status }) === 'ALLOWED' ? found(revision, service) : null;
};

/** What a revision differs from: the last approved one before it; null when it was the first. */
export const findBase = ({ em }: Transaction, { serviceId, version }: ServiceRevisionEntity): Promise<ServiceRevisionEntity | null> =>
  em.findOne(ServiceRevisionEntity, { serviceId, status: 'APPROVED', version: { $lt: version } }, { orderBy: { version: 'desc' } });

export interface RevisionPage {
  totalCount: number;
  found: FoundRevision[];
}

/** Where a page of the queue ends: in the order of submission. */
export interface QueuePosition {
  submittedAt: Date;
  id: string;
}

/** BEFORE: what waits to become public. AFTER: what trusted providers have made public and nobody has read yet. */
export type ReviewKind = 'BEFORE' | 'AFTER';

export interface QueueOrder {
  kind: ReviewKind;
  /** Only what this municipality answers for: the first six digits of its TERC code. */
  municipality: string | null;
  limit: number;
  after: QueuePosition | null;
}

/** What waits for this moderator, the longest waiting first; one more than asked for tells that there are more. */
export const findReviewQueue = async (
  { em, caller }: Transaction,
  { kind, municipality, limit, after }: QueueOrder,
): Promise<RevisionPage> => {
  requireRightAtAll(caller, 'READ_REVIEW_QUEUE');
  const waiting = {
    ...(kind === 'BEFORE' ? { status: 'IN_REVIEW' as const } : { letThrough: true }),
    ...(municipality !== null && { serviceId: { $in: await waitingServices(em, municipality) } }),
  };
  const totalCount = await em.count(ServiceRevisionEntity, waiting);
  const revisions = await em.find(
    ServiceRevisionEntity,
    {
      ...waiting,
      ...(after && { $or: [{ submittedAt: { $gt: after.submittedAt } }, { submittedAt: after.submittedAt, id: { $gt: after.id } }] }),
    },
    { orderBy: { submittedAt: 'asc', id: 'asc' }, limit },
  );
  const services = await em.find(ServiceEntity, { id: { $in: revisions.map((revision) => revision.serviceId) } });
  const byId = new Map(services.map((service) => [service.id, service]));
  return { totalCount, found: revisions.flatMap((revision) => found(revision, byId.get(revision.serviceId) as ServiceEntity)) };
};

const waitingServices = async (em: Transaction['em'], municipality: string): Promise<string[]> =>
  (
    await em.execute<{ id: string }[]>(
      `select distinct s.id from registry.service_revision r join registry.service s on s.id = r.service_id
       where (r.status = 'IN_REVIEW' or r.let_through) and s.home_key = ?`,
      [municipality],
    )
  ).map(({ id }) => id);

/** The history of a service, the newest version first; null for whom it is not. */
export const findHistory = async (
  { em, caller }: Transaction,
  serviceId: string,
  limit: number,
  beforeVersion: number | null,
): Promise<RevisionPage | null> => {
  requireRightAtAll(caller, 'READ_SERVICE');
  const service = isUuid(serviceId) ? await em.findOne(ServiceEntity, { id: serviceId }) : null;
  if (!service || decide(caller, 'READ_SERVICE', { ...service, state: service.status }) !== 'ALLOWED') return null;
  const totalCount = await em.count(ServiceRevisionEntity, { serviceId });
  const revisions = await em.find(
    ServiceRevisionEntity,
    { serviceId, ...(beforeVersion !== null && { version: { $lt: beforeVersion } }) },
    { orderBy: { version: 'desc' }, limit },
  );
  return { totalCount, found: revisions.map((revision) => found(revision, service)) };
};

import { isUuid } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { decide, requireRightAtAll } from '../../accounts/index.ts';
import { ServiceEntity, type ServiceStatus } from '../service-entity.ts';
import { ServiceRevisionEntity } from '../service-revision-entity.ts';

export interface FoundService {
  service: ServiceEntity;
  newest: ServiceRevisionEntity;
  published: ServiceRevisionEntity | null;
}

export interface ServiceListOrder {
  status: ServiceStatus | null;
  providerId: string | null;
  limit: number;
  after: { updatedAt: Date; id: string } | null;
}

/** What this caller writes for or answers for, the last changed first. Which rows those are is the policies' matter. */
export const findServices = async (
  transaction: Transaction,
  { status, providerId, limit, after }: ServiceListOrder,
): Promise<{ totalCount: number; found: FoundService[] }> => {
  const { em, caller } = transaction;
  requireRightAtAll(caller, 'READ_SERVICE');
  // What belongs to other directories is written there; only the public pages show it.
  const wanted = { sourceId: null, ...(status && { status }), ...(providerId !== null && { providerId }) };
  const totalCount = await em.count(ServiceEntity, wanted);
  const services = await em.find(
    ServiceEntity,
    { ...wanted, ...(after && { $or: [{ updatedAt: { $lt: after.updatedAt } }, { updatedAt: after.updatedAt, id: { $gt: after.id } }] }) },
    { orderBy: { updatedAt: 'desc', id: 'asc' }, limit },
  );
  return { totalCount, found: await withRevisions(transaction, services) };
};

/** A service with its drafts, for its owner, the moderators of its home and administrators; null for everybody else. */
export const findService = async (transaction: Transaction, id: string): Promise<FoundService | null> => {
  const { em, caller } = transaction;
  requireRightAtAll(caller, 'READ_SERVICE');
  const service = isUuid(id) ? await em.findOne(ServiceEntity, { id }) : null;
  if (!service || service.sourceId !== null || decide(caller, 'READ_SERVICE', { ...service, state: service.status }) !== 'ALLOWED')
    return null;
  const [found] = await withRevisions(transaction, [service]);
  return found ?? null;
};

const withRevisions = async ({ em }: Transaction, services: readonly ServiceEntity[]): Promise<FoundService[]> => {
  if (services.length === 0) return [];
  const revisions = await em.find(ServiceRevisionEntity, {
    $or: [
      ...services.map(({ id, version }) => ({ serviceId: id, version })),
      { id: { $in: services.flatMap(({ publishedRevisionId }) => publishedRevisionId ?? []) } },
    ],
  });
  return services.flatMap((service) => {
    const newest = revisions.find(({ serviceId, version }) => serviceId === service.id && version === service.version);
    const published = revisions.find(({ id }) => id === service.publishedRevisionId) ?? null;
    return newest ? [{ service, newest, published }] : [];
  });
};

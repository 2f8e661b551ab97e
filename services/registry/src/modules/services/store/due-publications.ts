import { asPublisher, inTransaction, type Transaction, type TransactionOptions } from '../../../database/transaction.ts';
import { recordAudit } from '../../audit/index.ts';
import { publishServices } from '../publication/publish-services.ts';
import { withdrawServices } from '../publication/withdraw-services.ts';
import type { ServiceEntity } from '../service-entity.ts';
import { lockAnyService, lockRevision } from './lock-service.ts';
import { makePublic, pastItsEnd } from './make-public.ts';
import { publishedRevision } from './new-revision.ts';
import { tellAuthor } from './tell-author.ts';

/**
 * Makes public what was approved for a moment that has come, or says that it begins then, and takes away what has reached its end. Each in a transaction of its own that
 * looks again under the lock: whoever is killed in between, or works beside another one, does nothing twice.
 */
export const runDuePublications = async (work: TransactionOptions): Promise<void> => {
  const ids = (question: string) =>
    inTransaction(work, async ({ em, now }) => (await em.execute<{ id: string }[]>(question, [now])).map(({ id }) => id));
  for (const id of await ids(DUE)) await inTransaction(work, (transaction) => publishDue(transaction, id));
  for (const id of await ids(BEGUN)) await inTransaction(work, (transaction) => beginService(transaction, id));
  for (const id of await ids(ENDED)) await inTransaction(work, (transaction) => endService(transaction, id));
};

const DUE = 'select id from registry.service_revision where published_at is null and publish_at <= ? order by publish_at, version';
const BEGUN = "select id from registry.service where status = 'PUBLISHED' and public_from <= ? order by id";
const ENDED = `select s.id from registry.service s where s.status = 'PUBLISHED' and s.expires_at <= ?
  and (s.source_id is null or exists (select from directory.service d where d.id = s.id)) order by s.id`;

const publishDue = async (transaction: Transaction, id: string): Promise<void> => {
  const { service, revision } = await lockRevision(transaction, id, 'APPROVE_REVISION');
  const { now } = transaction;
  if (revision.publishedAt !== null || revision.publishAt === null || revision.publishAt > now) return;
  const published = await publishedRevision(transaction, service);
  const overtaken = published !== null && published.version > revision.version;
  if (overtaken || service.status === 'ARCHIVED' || pastItsEnd(revision, now)) {
    revision.publishAt = null;
    return;
  }
  await makePublic(transaction, { service, revision, action: 'PUBLISH_SCHEDULED' });
  await tellAuthor(transaction, { service, revision, template: 'serviceApproved' });
};

const beginService = async (transaction: Transaction, id: string): Promise<void> => {
  const service = await lockAnyService(transaction, id, 'APPROVE_REVISION');
  const { now } = transaction;
  if (service.status !== 'PUBLISHED' || service.publicFrom === null || service.publicFrom > now) return;
  service.publicFrom = null;
  service.updatedAt = now;
  recordAudit(transaction, { ...ofService(service), action: 'PUBLISH_SCHEDULED', after: { status: service.status } });
  await asPublisher(transaction, () => publishServices(transaction, [id]));
};

/** Of what belongs to another directory nothing changes here but that the public does not read it. */
const endService = async (transaction: Transaction, id: string): Promise<void> => {
  const service = await lockAnyService(transaction, id, 'ARCHIVE_SERVICE');
  const { now } = transaction;
  if (service.status !== 'PUBLISHED' || service.expiresAt === null || service.expiresAt > now) return;
  if (service.sourceId === null) service.status = 'UNPUBLISHED';
  service.updatedAt = now;
  recordAudit(transaction, {
    ...ofService(service),
    action: 'EXPIRE_SERVICE',
    before: { status: 'PUBLISHED' },
    after: { status: service.status },
  });
  await asPublisher(transaction, () => withdrawServices(transaction, [id]));
};

const ofService = ({ id, providerId, homeKey }: ServiceEntity) => ({
  recordType: 'service' as const,
  recordId: id,
  providerId,
  municipalityKey: homeKey,
});

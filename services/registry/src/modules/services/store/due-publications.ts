import { asPublisher, inTransaction, type Transaction, type TransactionOptions } from '../../../database/transaction.ts';
import { recordAudit } from '../../audit/index.ts';
import { withdrawServices } from '../publication/withdraw-services.ts';
import { lockRevision, lockService } from './lock-service.ts';
import { makePublic, pastItsEnd } from './make-public.ts';
import { publishedRevision } from './new-revision.ts';
import { tellAuthor } from './tell-author.ts';

/**
 * Makes public what was approved for a moment that has come, and takes away what has reached its end. Each in a transaction of its own that
 * looks again under the lock: whoever is killed in between, or works beside another one, does nothing twice.
 */
export const runDuePublications = async (work: TransactionOptions): Promise<void> => {
  const ids = (question: string) =>
    inTransaction(work, async ({ em, now }) => (await em.execute<{ id: string }[]>(question, [now])).map(({ id }) => id));
  for (const id of await ids(DUE)) await inTransaction(work, (transaction) => publishDue(transaction, id));
  for (const id of await ids(ENDED)) await inTransaction(work, (transaction) => endService(transaction, id));
};

const DUE = 'select id from registry.service_revision where published_at is null and publish_at <= ? order by publish_at, version';
const ENDED = `select id from registry.service where status = 'PUBLISHED' and expires_at <= ? order by id`;

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

const endService = async (transaction: Transaction, id: string): Promise<void> => {
  const service = await lockService(transaction, id, 'ARCHIVE_SERVICE');
  const { now } = transaction;
  if (service.status !== 'PUBLISHED' || service.expiresAt === null || service.expiresAt > now) return;
  service.status = 'UNPUBLISHED';
  service.updatedAt = now;
  recordAudit(transaction, {
    action: 'EXPIRE_SERVICE',
    recordType: 'service',
    recordId: id,
    providerId: service.providerId,
    municipalityKey: service.homeKey,
    before: { status: 'PUBLISHED' },
    after: { status: 'UNPUBLISHED' },
  });
  await asPublisher(transaction, () => withdrawServices(transaction, [id]));
};

import { worksForMunicipality, worksForProvider } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { requireRight } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { ProviderEntity } from '../../providers/provider-entity.ts';
import { changedFields } from '../rules/changed-fields.ts';
import { homeMunicipality } from '../rules/home-municipality.ts';
import { minorChange } from '../rules/minor-change.ts';
import type { ServiceEntity } from '../service-entity.ts';
import type { ServiceRevisionEntity } from '../service-revision-entity.ts';
import { endReview } from './end-review.ts';
import { lockRevision } from './lock-service.ts';
import { makePublic, pastItsEnd } from './make-public.ts';
import { publishedRevision } from './new-revision.ts';
import { type RevisionOutcome, refused, replaced, written, wrongRevisionState, wrongServiceState } from './outcome.ts';

/**
 * Puts a draft before the moderators of its home. From now on its content stays as it is; a review of an older one ends. What a trusted
 * provider submits is public at once, and a moderator reads it after.
 */
export const submitRevision = async (transaction: Transaction, id: string, minor = false): Promise<RevisionOutcome> => {
  const { em, caller, now } = transaction;
  const { service, revision } = await lockRevision(transaction, id, 'SUBMIT_REVISION');
  const { providerId, homeKey } = service;
  const decision = requireRight(caller, 'SUBMIT_REVISION', { providerId, homeKey, state: revision.status });
  // Let through, it has been submitted, too.
  if (decision === 'ALREADY_DONE' || revision.letThrough) return written(revision, service);
  if (decision === 'WRONG_STATE') return refused(wrongRevisionState(revision.status));
  if (service.status === 'ARCHIVED') return refused(wrongServiceState(service.status));
  if (revision.version !== service.version) return refused(replaced(service.version));
  const problem = pastItsEnd(revision, now);
  if (problem) return refused(problem);

  await endReview(transaction, service, `Replaced by version ${revision.version}, which its author submitted later.`);
  const provider = await em.findOneOrFail(ProviderEntity, { id: providerId });
  if (service.status === 'UNPUBLISHED' && !worksForMunicipality(caller)) settleHome(service, revision, provider);
  if (minor && revision.status === 'DRAFT') await makeMinor(transaction, service, revision);
  const before = { status: revision.status, version: revision.version };
  revision.submittedAt = now;
  if (maySkipReview(transaction, service, revision, provider)) {
    revision.status = 'APPROVED';
    revision.letThrough = true;
    await makePublic(transaction, { service, revision, action: 'LET_THROUGH' });
    return written(revision, service);
  }
  revision.status = 'IN_REVIEW';
  recordAudit(transaction, {
    action: 'SUBMIT_REVISION',
    recordType: 'revision',
    recordId: revision.id,
    providerId,
    municipalityKey: service.homeKey,
    before,
    after: { status: 'IN_REVIEW', version: revision.version, minor: revision.minor },
  });
  return written(revision, service);
};

/** Until it is public, a service has its home where its newest submission says. */
const settleHome = (service: ServiceEntity, { record }: ServiceRevisionEntity, provider: ProviderEntity): void => {
  service.homeKey = homeMunicipality(record, service.homeKey, provider.municipalityKey);
};

const makeMinor = async (transaction: Transaction, service: ServiceEntity, revision: ServiceRevisionEntity): Promise<void> => {
  const published = await publishedRevision(transaction, service);
  if (!published) return;
  const record = minorChange(published.record, revision.record);
  transaction.em.assign(revision, { minor: true, record, changedFields: changedFields(published.record, record) }, { merge: false });
};

/** Trust is its own municipality's: what another one answers for, or would from now on, is read before. */
const maySkipReview = (
  { caller }: Transaction,
  service: ServiceEntity,
  { record }: ServiceRevisionEntity,
  provider: ProviderEntity,
): boolean =>
  provider.trusted &&
  worksForProvider(caller) &&
  service.homeKey === provider.municipalityKey &&
  homeMunicipality(record, service.homeKey, service.homeKey) === service.homeKey;

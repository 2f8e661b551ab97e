import type { LocationRecord, ServiceRecord } from '@drogowskaz/directory';
import type { Transaction } from '../../../database/transaction.ts';
import { invalid, type UserError } from '../../../values/user-error.ts';
import { type Action, requireRight } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { checkRecord } from '../rules/check-record.ts';
import { inputPath } from '../rules/input-path.ts';
import { writeService } from '../rules/write-service.ts';
import { writeTranslation } from '../rules/write-texts.ts';
import type { WrittenService, WrittenTranslation } from '../rules/written-service.ts';
import type { ServiceEntity } from '../service-entity.ts';
import { ServiceRevisionEntity } from '../service-revision-entity.ts';
import { somebodyWasFaster } from './conflict.ts';
import { findPlaces } from './find-places.ts';
import { lockService } from './lock-service.ts';
import { contentOf, newDraft, publishedRevision } from './new-revision.ts';
import { type RevisionOutcome, refused, written, wrongServiceState } from './outcome.ts';

interface Edit {
  action: Extract<Action, 'UPDATE_SERVICE' | 'TRANSLATE_SERVICE'>;
  serviceId: string;
  expectedVersion: number;
  /** The language of what is written: problems in other languages' texts are named by their language. */
  locale: string;
  write(before: ServiceRecord, service: ServiceEntity, places: LocationRecord[]): { record: unknown; errors: UserError[] };
}

export const updateService = (transaction: Transaction, serviceId: string, expectedVersion: number, input: WrittenService) =>
  edit(transaction, {
    action: 'UPDATE_SERVICE',
    serviceId,
    expectedVersion,
    locale: input.locale,
    write: (before, service, places) => {
      if (input.provider && input.provider !== service.providerId) {
        return { record: null, errors: [invalid('A service stays with its provider; leave this out.', 'provider')] };
      }
      return writeService(before, input, places);
    },
  });

export const setServiceTranslation = (transaction: Transaction, serviceId: string, expectedVersion: number, input: WrittenTranslation) =>
  edit(transaction, {
    action: 'TRANSLATE_SERVICE',
    serviceId,
    expectedVersion,
    locale: input.locale,
    write: (before) => {
      const texts = writeTranslation(before.texts, input);
      return Array.isArray(texts) ? { record: { ...before, texts }, errors: [] } : { record: null, errors: [texts] };
    },
  });

const isOpen = (revision: ServiceRevisionEntity): boolean => revision.status === 'DRAFT' || revision.status === 'CHANGES_REQUESTED';

/** Writes over the newest revision: into it while nobody else has seen it, else into a new one beside what is public. */
const edit = async (transaction: Transaction, { action, serviceId, expectedVersion, locale, write }: Edit): Promise<RevisionOutcome> => {
  const { em, caller } = transaction;
  const service = await lockService(transaction, serviceId, action);
  const { providerId, homeKey, status } = service;
  if (requireRight(caller, action, { providerId, homeKey, state: status }) !== 'ALLOWED') return refused(wrongServiceState(status));

  const newest = await em.findOneOrFail(ServiceRevisionEntity, { serviceId, version: service.version });
  const places = await findPlaces(transaction, providerId, { record: newest.record, open: isOpen(newest) });
  const { record: draft, errors } = write(newest.record, service, places);
  const { record, problems } = errors.length > 0 ? { record: null, problems: [] } : checkRecord(draft);
  if (expectedVersion !== service.version) throw somebodyWasFaster(transaction, newest, record);
  if (errors.length > 0) return refused(...errors);
  if (!record) {
    const { texts } = draft as Pick<ServiceRecord, 'texts'>;
    return refused(...problems.map(({ path, message }) => invalid(message, ...inputPath(path, texts, locale))));
  }
  return written(await keep(transaction, action, service, newest, record), service);
};

const keep = async (
  transaction: Transaction,
  action: Edit['action'],
  service: ServiceEntity,
  newest: ServiceRevisionEntity,
  record: ServiceRecord,
): Promise<ServiceRevisionEntity> => {
  const before = { status: newest.status, version: service.version };
  const published = await publishedRevision(transaction, service);
  service.version += 1;
  service.updatedAt = transaction.now;
  // The author edits because of its message, and the next review asks whether it was met.
  const message = newest.status === 'CHANGES_REQUESTED' ? newest.message : null;
  const content = { record, published: published?.record ?? null, message };
  let revision = newest;
  // What was submitted keeps its content, also when it came back: whoever still has it before her approves that or nothing.
  if (newest.status === 'DRAFT') transaction.em.assign(newest, contentOf(transaction, service, content), { merge: false });
  else revision = newDraft(transaction, service, content);
  recordAudit(transaction, {
    action,
    recordType: 'revision',
    recordId: revision.id,
    providerId: service.providerId,
    municipalityKey: service.homeKey,
    before,
    after: { status: 'DRAFT', version: service.version, changedFields: revision.changedFields },
  });
  return revision;
};

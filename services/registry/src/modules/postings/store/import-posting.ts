import type { PostingRecord } from '@drogowskaz/directory';
import type { Transaction } from '../../../database/transaction.ts';
import { sameJson } from '../../../values/same-json.ts';
import { recordAudit } from '../../audit/index.ts';
import { PostingEntity } from '../posting-entity.ts';
import type { PostingKind, PostingOwner } from '../posting-kind.ts';
import { makePublic } from './make-public.ts';

/** One that an import brings, approved by the operator's authority. What people have changed here since stays theirs. */
export const importPosting = async <Posted extends PostingRecord>(
  transaction: Transaction,
  kind: PostingKind<Posted>,
  { id, record, ...owner }: PostingOwner & { id: string; record: Posted },
): Promise<void> => {
  const { em, now } = transaction;
  const present = await em.findOne(PostingEntity, { id });
  if (present && (present.editedAt || sameJson(present.record, record))) return;
  if (kind.mayBePublic && kind.mayBePublic(record, now).length > 0) return;
  const version = (present?.version ?? 0) + 1;
  const posting =
    present ?? em.create(PostingEntity, { id, kind: kind.name, state: 'DRAFT', version, record, createdAt: now, updatedAt: now });
  em.assign(posting, { ...owner, record, version, updatedAt: now }, { merge: false });
  if (!present) em.persist(posting);
  await makePublic(transaction, kind, posting, record);
  posting.state = 'PUBLISHED';
  recordAudit(transaction, {
    action: `IMPORT_${kind.name}`,
    recordType: 'posting',
    recordId: id,
    providerId: owner.providerId,
    municipalityKey: owner.homeKey,
    after: { status: 'PUBLISHED', version },
  });
  await em.flush();
};

import { newId } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { messageProblem } from '../../../values/message-problem.ts';
import { invalid } from '../../../values/user-error.ts';
import { decide, requireRight } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { RevisionNoteEntity } from '../revision-note-entity.ts';
import { lockRevision } from './lock-service.ts';
import { type FoundRevision, type RevisionOutcome, refused, written } from './outcome.ts';

/** Writes a note that stays among moderators. The same note once more by the same person is a double click. */
export const addNote = async (transaction: Transaction, revisionId: string, said: string): Promise<RevisionOutcome> => {
  const { em, caller, now } = transaction;
  const { service, revision } = await lockRevision(transaction, revisionId, 'ADD_NOTE');
  const { providerId, homeKey } = service;
  requireRight(caller, 'ADD_NOTE', { providerId, homeKey, state: revision.status });
  const problem = messageProblem(said);
  if (problem !== null) return refused(invalid(problem, 'text'));
  const author = { authorKeyId: caller.keyId, authorAccountId: caller.accountId };
  const text = said.normalize('NFC');
  if (await em.findOne(RevisionNoteEntity, { revisionId, text, ...author })) return written(revision, service);
  em.persist(em.create(RevisionNoteEntity, { id: newId(), revisionId, text, writtenAt: now, ...author }));
  recordAudit(transaction, {
    action: 'ADD_NOTE',
    recordType: 'revision',
    recordId: revisionId,
    // Not of the provider: nobody there is told that there are notes.
    providerId: null,
    municipalityKey: homeKey,
    after: { version: revision.version },
  });
  return written(revision, service);
};

/** The notes of a revision, the oldest first; null for whom they are not meant. */
export const findNotes = async (
  { em, caller }: Transaction,
  { revision, providerId, homeKey }: FoundRevision,
): Promise<RevisionNoteEntity[] | null> =>
  decide(caller, 'READ_NOTES', { providerId, homeKey, state: revision.status }) === 'ALLOWED'
    ? em.find(RevisionNoteEntity, { revisionId: revision.id }, { orderBy: { writtenAt: 'asc', id: 'asc' } })
    : null;

import type { Transaction } from '../../../database/transaction.ts';
import { messageProblem } from '../../../values/message-problem.ts';
import { invalid } from '../../../values/user-error.ts';
import { type Action, requireRight } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import type { RevisionStatus } from '../service-revision-entity.ts';
import { lockRevision } from './lock-service.ts';
import { type RevisionOutcome, refused, written, wrongRevisionState } from './outcome.ts';
import { tellAuthor } from './tell-author.ts';

/** Sends a revision back to its author, who can edit and submit it again. */
export const requestChanges = (transaction: Transaction, id: string, message: string) =>
  answerAuthor(transaction, id, { action: 'REQUEST_CHANGES', status: 'CHANGES_REQUESTED', message, argument: 'message' });

/** Ends the review of a revision; the public goes on reading what it read. */
export const rejectRevision = (transaction: Transaction, id: string, reason: string) =>
  answerAuthor(transaction, id, { action: 'REJECT_REVISION', status: 'REJECTED', message: reason, argument: 'reason' });

interface Answer {
  action: Extract<Action, 'REQUEST_CHANGES' | 'REJECT_REVISION'>;
  status: Extract<RevisionStatus, 'CHANGES_REQUESTED' | 'REJECTED'>;
  message: string;
  argument: string;
}

const answerAuthor = async (transaction: Transaction, id: string, answer: Answer): Promise<RevisionOutcome> => {
  const { caller, now } = transaction;
  const { service, revision } = await lockRevision(transaction, id, answer.action);
  const { providerId, homeKey } = service;
  const decision = requireRight(caller, answer.action, { providerId, homeKey, state: revision.status });
  const message = answer.message.normalize('NFC');
  // The same once more is a double click; another message would be lost without a word.
  if (decision === 'ALREADY_DONE' && revision.message === message) return written(revision, service);
  if (decision !== 'ALLOWED') return refused(wrongRevisionState(revision.status));
  const problem = messageProblem(answer.message);
  if (problem !== null) return refused(invalid(problem, answer.argument));

  const before = { status: revision.status, version: revision.version };
  revision.status = answer.status;
  revision.message = message;
  revision.reviewerKeyId = caller.keyId;
  revision.reviewerAccountId = caller.accountId;
  revision.decidedAt = now;
  recordAudit(transaction, {
    action: answer.action,
    recordType: 'revision',
    recordId: revision.id,
    providerId,
    municipalityKey: homeKey,
    before,
    after: { status: answer.status, version: revision.version },
  });
  const template = answer.status === 'REJECTED' ? 'serviceRejected' : 'changesRequested';
  await tellAuthor(transaction, { service, revision, template });
  return written(revision, service);
};

import type { Transaction } from '../../../database/transaction.ts';
import { messageProblem } from '../../../values/message-problem.ts';
import { invalid } from '../../../values/user-error.ts';
import { requireRight, requireRightAtAll } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import type { PostingEntity, PostingKindName } from '../posting-entity.ts';
import { type AnyPostingKind, ownerOf } from '../posting-kind.ts';
import { lockPosting } from './lock-posting.ts';
import { makePublic } from './make-public.ts';
import { type PostingOutcome, refused, written, wrongPostingState } from './outcome.ts';
import { tellAuthor } from './tell-author.ts';

export type PostingKinds = Readonly<Record<PostingKindName, AnyPostingKind>>;

/** Makes a posting public, exactly as it waits: `version` is the one that the moderator has read. */
export const approvePosting = async (
  transaction: Transaction,
  kinds: PostingKinds,
  id: string,
  version: number | null,
): Promise<PostingOutcome> => {
  const { posting, refusal } = await waiting(transaction, id, version);
  if (!posting) return refusal;
  const kind = kinds[posting.kind];
  // It may have waited longer than what it stands on holds.
  const missing = kind.mayBePublic?.(posting.record, transaction.now) ?? [];
  if (missing.length > 0) return refused(...missing);
  await makePublic(transaction, kind, posting, posting.record);
  posting.state = 'PUBLISHED';
  posting.message = null;
  decided(transaction, posting, 'APPROVE_POSTING');
  await tellAuthor(transaction, kinds[posting.kind], posting, null);
  return written(posting);
};

/** Sends a posting back to its author with a message; what is public stays. */
export const returnPosting = async (
  transaction: Transaction,
  kinds: PostingKinds,
  id: string,
  message: string,
): Promise<PostingOutcome> => {
  const { posting, refusal } = await waiting(transaction, id, null);
  if (!posting) return refusal;
  const problem = messageProblem(message);
  if (problem !== null) return refused(invalid(problem, 'message'));
  posting.state = 'DRAFT';
  posting.message = message.normalize('NFC');
  decided(transaction, posting, 'RETURN_POSTING');
  await tellAuthor(transaction, kinds[posting.kind], posting, posting.message);
  return written(posting);
};

const waiting = async (
  transaction: Transaction,
  id: string,
  version: number | null,
): Promise<{ posting: PostingEntity; refusal: null } | { posting: null; refusal: PostingOutcome }> => {
  requireRightAtAll(transaction.caller, 'DECIDE_POSTING');
  const posting = await lockPosting(transaction, id);
  const decision = requireRight(transaction.caller, 'DECIDE_POSTING', { ...ownerOf(posting), state: posting.state });
  if (decision === 'ALREADY_DONE') return { posting: null, refusal: written(posting) };
  if (decision !== 'ALLOWED') return { posting: null, refusal: refused(wrongPostingState(posting.state)) };
  if (version !== null && version !== posting.version) {
    const message = `It has been edited since: version ${posting.version} waits now. Read it again.`;
    return { posting: null, refusal: refused({ code: 'WRONG_STATE', message, path: ['version'] }) };
  }
  return { posting, refusal: null };
};

const decided = (transaction: Transaction, posting: PostingEntity, action: string): void => {
  posting.updatedAt = transaction.now;
  recordAudit(transaction, {
    action,
    recordType: 'posting',
    recordId: posting.id,
    providerId: posting.providerId,
    municipalityKey: posting.homeKey,
    before: { status: 'WAITING', version: posting.version },
    after: { status: posting.state, version: posting.version },
  });
};

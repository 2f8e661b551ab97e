import { isUuid } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { decide, requireCaller, requireRightAtAll } from '../../accounts/index.ts';
import { PostingEntity, type PostingKindName, type PostingState } from '../posting-entity.ts';
import { ownerOf } from '../posting-kind.ts';

export interface PostingPage {
  totalCount: number;
  found: PostingEntity[];
}

/** A posting with its drafts, for those who write it or answer for it; null for everybody else. */
export const findPosting = async ({ em, caller }: Transaction, kind: PostingKindName, id: string): Promise<PostingEntity | null> => {
  requireCaller(caller);
  const posting = isUuid(id) ? await em.findOne(PostingEntity, { id, kind }) : null;
  if (!posting) return null;
  return decide(caller, 'READ_POSTING', { ...ownerOf(posting), state: posting.state }) === 'ALLOWED' ? posting : null;
};

export interface PostingOrder {
  kind: PostingKindName;
  state: PostingState | null;
  limit: number;
  after: { at: Date; id: string } | null;
}

/** What she writes or answers for, the last changed first; one more than asked for tells that there are more. */
export const findPostings = async ({ em, caller }: Transaction, { kind, state, limit, after }: PostingOrder): Promise<PostingPage> => {
  requireRightAtAll(caller, 'READ_POSTING');
  const wanted = { kind, ...(state && { state }) };
  const totalCount = await em.count(PostingEntity, wanted);
  const later = after && { $or: [{ updatedAt: { $lt: after.at } }, { updatedAt: after.at, id: { $lt: after.id } }] };
  const found = await em.find(PostingEntity, { ...wanted, ...later }, { orderBy: { updatedAt: 'desc', id: 'desc' }, limit });
  return { totalCount, found };
};

/** What waits for this moderator, of every kind, the longest waiting first. */
export const findWaitingPostings = async (
  { em, caller }: Transaction,
  limit: number,
  after: { at: Date; id: string } | null,
): Promise<PostingPage> => {
  requireRightAtAll(caller, 'READ_WAITING_POSTINGS');
  const wanted = { state: 'WAITING' as const };
  const totalCount = await em.count(PostingEntity, wanted);
  const later = after && { $or: [{ submittedAt: { $gt: after.at } }, { submittedAt: after.at, id: { $gt: after.id } }] };
  const found = await em.find(PostingEntity, { ...wanted, ...later }, { orderBy: { submittedAt: 'asc', id: 'asc' }, limit });
  return { totalCount, found };
};

import type { Transaction } from '../../database/transaction.ts';
import { invalid, type UserError } from '../../values/user-error.ts';
import { type PostingOwner, serviceProblems } from '../postings/index.ts';

/** What is learned belongs to an organisation, and to one of its own services or to none. */
export const ownerProblems = async (
  transaction: Transaction,
  record: { service?: string | undefined },
  owner: PostingOwner,
): Promise<UserError[]> =>
  owner.providerId === null ? [invalid('Say which organisation gives it.', 'provider')] : serviceProblems(transaction, record, owner);

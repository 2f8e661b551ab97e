import type { Transaction } from '../../../database/transaction.ts';
import { invalid, type UserError } from '../../../values/user-error.ts';
import type { PostingOwner } from '../posting-kind.ts';

/** What is posted stands on the page of its service: on that of another provider's nobody may put hers. */
export const serviceProblems = async (
  { em }: Transaction,
  { service }: { service?: string | undefined },
  { providerId }: PostingOwner,
): Promise<UserError[]> => {
  if (service === undefined) return [];
  const [found] = await em.execute<{ provider_id: string }[]>('select provider_id from directory.service where id = ?', [service]);
  if (!found)
    return [{ ...invalid('There is no public service with this id. Check the id, or leave it out.', 'service'), code: 'NOT_FOUND' }];
  if (providerId !== null && found.provider_id !== providerId)
    return [invalid('This service is another provider’s; name one of its own.', 'service')];
  return [];
};

import type { Transaction } from '../../database/transaction.ts';
import { invalid, type UserError } from '../../values/user-error.ts';

/** What is learned belongs to an organisation, and to one of its own services or to none. */
export const ownerProblems = async (
  { em }: Transaction,
  { service }: { service?: string | undefined },
  { providerId }: { providerId: string | null },
): Promise<UserError[]> => {
  if (providerId === null) return [invalid('Say which organisation gives it.', 'provider')];
  if (service === undefined) return [];
  const [found] = await em.execute<{ provider_id: string }[]>('select provider_id from directory.service where id = ?', [service]);
  if (!found)
    return [{ ...invalid('There is no public service with this id. Check the id, or leave it out.', 'service'), code: 'NOT_FOUND' }];
  return found.provider_id === providerId ? [] : [invalid('This service is another provider’s; name one of its own.', 'service')];
};

import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import type { Transaction } from '../../database/transaction.ts';
import { recipientsOf } from '../accounts/index.ts';

export interface Recipient {
  email: string;
  locale: string;
}

/**
 * Who is written to about a service: the people of its provider who want such mails; where nobody has an account, whoever vouched for the
 * service, else the provider's address.
 */
export const recipientsOfService = async (
  transaction: Transaction,
  providerId: string,
  service: Pick<ServiceRecord, 'assurerEmail'>,
  provider: Pick<ProviderRecord, 'email'>,
): Promise<Recipient[]> => {
  const people = await recipientsOf(transaction, { providerId });
  const email = service.assurerEmail ?? provider.email;
  return people.length > 0 || email === undefined ? people : [{ email, locale: 'pl' }];
};

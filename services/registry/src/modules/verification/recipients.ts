import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import type { Transaction } from '../../database/transaction.ts';

export interface Recipient {
  email: string;
  locale: string;
}

/** Who is asked about a service: whoever vouched for it, else the provider's address. */
export const recipientsOf = async (
  _transaction: Transaction,
  _providerId: string,
  service: Pick<ServiceRecord, 'assurerEmail'>,
  provider: Pick<ProviderRecord, 'email'>,
): Promise<Recipient[]> => {
  const email = service.assurerEmail ?? provider.email;
  return email === undefined ? [] : [{ email, locale: 'pl' }];
};

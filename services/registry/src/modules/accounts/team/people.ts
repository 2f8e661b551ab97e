import type { MembershipRole, PersonLocale } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { uuidArray } from '../../../database/uuid-array.ts';

export interface Recipient {
  accountId: string;
  email: string;
  name: string;
  locale: PersonLocale;
}

const writers: MembershipRole[] = ['NGO_EDITOR', 'NGO_OWNER', 'MODERATOR', 'MUNICIPAL_ADMINISTRATOR'];

/** Whom to write to about work that waits: those of a provider or of a municipality (or county) who want such mails. */
export const recipientsOf = async (
  { em }: Transaction,
  { providerId = null, municipalityKey = null }: { providerId?: string | null; municipalityKey?: string | null },
  roles: readonly MembershipRole[] = writers,
): Promise<Recipient[]> => {
  const rows = await em.execute<(Omit<Recipient, 'accountId'> & { account_id: string })[]>(
    'select account_id, email, name, locale from accounts.recipients(?, ?, ?::text[]) order by email',
    [providerId, municipalityKey, `{${roles.join(',')}}`],
  );
  return rows.map(({ account_id: accountId, ...rest }) => ({ accountId, ...rest }));
};

/** The names of accounts; those that were erased are not among them. */
export const namesOf = async ({ em }: Transaction, accountIds: readonly string[]): Promise<Map<string, string>> => {
  const rows = await em.execute<{ account_id: string; name: string }[]>('select account_id, name from accounts.names(?::uuid[])', [
    uuidArray(accountIds),
  ]);
  return new Map(rows.map(({ account_id, name }) => [account_id, name]));
};

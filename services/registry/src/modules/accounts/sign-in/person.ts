import type { PersonLocale } from '@drogowskaz/platform';
import type { Auth } from './accounts-parts.ts';

export interface NewPerson {
  email: string;
  name: string;
  locale: PersonLocale;
  /** Hashed; null for somebody who comes by mailed links. */
  passwordHash: string | null;
}

const PASSWORD = 'credential';

/** Somebody and the hash of her password, by an address that was typed. */
export const findPerson = async ({ people }: Auth, email: string) => {
  const found = await people.findUserByEmail(email, { includeAccounts: true });
  if (found === null) return null;
  const passwordHash = found.accounts.find(({ providerId }) => providerId === PASSWORD)?.password ?? null;
  return { ...(found.user as typeof found.user & { locale: PersonLocale }), passwordHash };
};

/** Makes an account for an address that has just been confirmed. null when somebody has it by now. */
export const createPerson = async (auth: Auth, { email, name, locale, passwordHash }: NewPerson): Promise<string | null> => {
  if ((await findPerson(auth, email)) !== null) return null;
  const { id } = await auth.people.createUser({ email, name, emailVerified: true, locale, workMails: true }, { method: 'email-password' });
  if (passwordHash !== null) await writePassword(auth, id, passwordHash);
  return id;
};

export const writePassword = async ({ people }: Auth, personId: string, password: string): Promise<void> => {
  const known = await people.findCredentialAccount(personId);
  if (known) await people.updatePassword(personId, password);
  else await people.linkAccount({ userId: personId, providerId: PASSWORD, accountId: personId, password });
};

/** As slow for somebody who is not there, or has no password, as for somebody who is. */
export const isRightPassword = async ({ password }: Auth, hash: string | null | undefined, given: string): Promise<boolean> => {
  if (hash) return password.verify({ hash, password: given });
  await password.hash(given);
  return false;
};

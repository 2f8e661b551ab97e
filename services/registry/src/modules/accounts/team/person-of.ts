import { asRole, type Transaction } from '../../../database/transaction.ts';
import { uuidArray } from '../../../database/uuid-array.ts';

export interface Person {
  id: string;
  email: string;
  name: string;
  locale: string;
}

const COLUMNS = 'select id, email, name, locale from accounts.person';

/** Whoever has this confirmed address. No answer may tell it to who types an address: only to a moderator who decides, or herself. */
export const personWith = async (transaction: Transaction, email: string): Promise<Person | null> => {
  const [person] = await asRole(transaction, 'ACCOUNTS', () =>
    transaction.em.execute<Person[]>(`${COLUMNS} where email = ? and email_verified`, [email.toLowerCase()]),
  );
  return person ?? null;
};

export const personsOf = async (transaction: Transaction, ids: readonly string[]): Promise<Map<string, Person>> => {
  const persons = await asRole(transaction, 'ACCOUNTS', () =>
    transaction.em.execute<Person[]>(`${COLUMNS} where id = any(?::uuid[])`, [uuidArray(ids)]),
  );
  return new Map(persons.map((person) => [person.id, person]));
};

import type { ProviderRecord } from '@drogowskaz/directory';
import { asRole, type Transaction } from '../../../database/transaction.ts';
import { type Likelihood, type Likeness, likelihood, WORTH_A_LOOK } from '../rules/likeness.ts';

export interface Duplicate extends Likelihood {
  id: string;
  record: ProviderRecord;
}

interface Row {
  id: string;
  record: ProviderRecord;
  addresses: Likeness['addresses'] | null;
}

const MOST = 5;

/** Addresses of hidden places are compared with nothing: three questions would find a shelter. */
const READ = `
  select p.id, p.record, (
    select jsonb_agg(distinct jsonb_build_object('street', a ->> 'address1', 'city', a ->> 'city'))
    from registry.location l, jsonb_array_elements(l.record -> 'addresses') a
    where l.provider_id = p.id and not l.hidden and a ->> 'address1' is not null
  ) as addresses
  from registry.provider p where p.status = ? and p.id is distinct from ?`;

const likenessOf = (
  { name, alternateName, identifiers, url, address }: ProviderRecord,
  addresses: Likeness['addresses'] = [],
): Likeness => ({
  ...{ name, alternateName, identifiers, url },
  addresses: [...addresses, ...(address?.address1 === undefined ? [] : [{ street: address.address1, city: address.city }])],
});

/**
 * Providers that this record may be another description of, the likeliest first. Of those that wait, only those that the caller may see
 * by herself; of the approved ones all, as everybody knows them.
 */
export const findDuplicates = async (
  transaction: Transaction,
  record: ProviderRecord,
  self: string | null = null,
): Promise<Duplicate[]> => {
  const read = (status: string) => transaction.em.execute<Row[]>(READ, [status, self]);
  const approved = await asRole(transaction, 'REGISTRAR', () => read('APPROVED'));
  const waiting = await read('WAITING');
  const own = likenessOf(record);
  return [...approved, ...waiting]
    .map((row) => ({ id: row.id, record: row.record, ...likelihood(own, likenessOf(row.record, row.addresses ?? [])) }))
    .filter(({ score }) => score >= WORTH_A_LOOK)
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST);
};

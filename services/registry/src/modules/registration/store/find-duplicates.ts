import type { ProviderRecord } from '@drogowskaz/directory';
import { asRole, type Transaction } from '../../../database/transaction.ts';
import { uuidArray } from '../../../database/uuid-array.ts';
import { type Likelihood, type Likeness, likelihoodWith, WORTH_A_LOOK } from '../rules/likeness.ts';

export interface Duplicate extends Likelihood {
  id: string;
  record: ProviderRecord;
}

interface Row {
  id: string;
  likeness: Pick<ProviderRecord, 'name' | 'alternateName' | 'identifiers' | 'url' | 'address'>;
  addresses: Likeness['addresses'] | null;
}

const MOST = 5;

/** Addresses of hidden places are compared with nothing: three questions would find a shelter. */
const READ = `
  select p.id, jsonb_strip_nulls(jsonb_build_object('name', p.record -> 'name', 'alternateName', p.record -> 'alternateName',
      'identifiers', p.record -> 'identifiers', 'url', p.record -> 'url', 'address', p.record -> 'address')) as likeness, (
    select jsonb_agg(distinct jsonb_build_object('street', a ->> 'address1', 'city', a ->> 'city'))
    from registry.location l, jsonb_array_elements(l.record -> 'addresses') a
    where l.provider_id = p.id and not l.hidden and a ->> 'address1' is not null
  ) as addresses
  from registry.provider p where p.status = ? and p.id is distinct from ?`;

const likenessOf = (record: Row['likeness'], addresses: Likeness['addresses'] | null = null): Likeness => {
  const { name, alternateName, identifiers, url, address } = record;
  const office = address?.address1 === undefined ? [] : [{ street: address.address1, city: address.city }];
  return { name, alternateName, identifiers, url, addresses: [...(addresses ?? []), ...office] };
};

/**
 * Providers that this record may be another description of, the likeliest first. Of those that wait, only those that the caller may see
 * by herself; of the approved ones all, as everybody knows them.
 */
export const findDuplicates = async (
  transaction: Transaction,
  record: ProviderRecord,
  self: string | null = null,
): Promise<Duplicate[]> => {
  const likelihood = likelihoodWith(likenessOf(record));
  const find = async (status: string): Promise<Duplicate[]> => {
    const { em } = transaction;
    const likely = (await em.execute<Row[]>(READ, [status, self]))
      .map(({ id, likeness, addresses }) => ({ id, ...likelihood(likenessOf(likeness, addresses)) }))
      .filter(({ score }) => score >= WORTH_A_LOOK)
      .sort((one, other) => other.score - one.score)
      .slice(0, MOST);
    const rows = await em.execute<{ id: string; record: ProviderRecord }[]>(
      'select id, record from registry.provider where id = any(?::uuid[])',
      [uuidArray(likely.map(({ id }) => id))],
    );
    const records = new Map(rows.map((row) => [row.id, row.record]));
    return likely.flatMap((each) => {
      const found = records.get(each.id);
      return found ? [{ ...each, record: found }] : [];
    });
  };
  const approved = await asRole(transaction, 'REGISTRAR', () => find('APPROVED'));
  const waiting = await find('WAITING');
  return [...approved, ...waiting].sort((one, other) => other.score - one.score).slice(0, MOST);
};

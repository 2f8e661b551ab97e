import type { LocationRecord, ServiceRecord } from '@drogowskaz/directory';
import type { Transaction } from '../../../database/transaction.ts';
import { LocationEntity } from '../../locations/index.ts';

/**
 * The places that a provider can name: those of the edited record and the approved ones. What an open draft says of a place counts
 * before its approved state, or the next edit would undo the last; otherwise the approved state does.
 */
export const findPlaces = async (
  { em }: Transaction,
  providerId: string,
  edited: { record: ServiceRecord; open: boolean } | null,
): Promise<LocationRecord[]> => {
  const approved = (await em.find(LocationEntity, { providerId }, { orderBy: { id: 'asc' } })).map(({ record }) => record);
  const own = (edited?.record.locations ?? []).map(({ location }) => location);
  const [first, second] = edited?.open ? [own, approved] : [approved, own];
  const known = new Set(first.map((place) => place.id));
  return [...first, ...second.filter((place) => !known.has(place.id))];
};

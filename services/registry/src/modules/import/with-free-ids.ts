import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import type { OrganizationRead, ProviderImport, Repair } from '@drogowskaz/hsds';
import { stableId } from '@drogowskaz/platform';
import { asPublisher, type Transaction } from '../../database/transaction.ts';
import { uuidArray } from '../../database/uuid-array.ts';
import { sameJson } from '../../values/same-json.ts';

interface Here<Written> {
  id: string;
  /** What the public reads, as exports have it; of this source's own nobody asks. */
  record: Written | null;
}
type ProviderHere = Here<ProviderRecord> & { own: boolean };
type ServiceHere = Here<ServiceRecord> & { provider_id: string };

const PROVIDERS = `
  select p.id, own, case when not own then d.record end as record
  from registry.provider p cross join lateral (select p.imported_from is not distinct from ? as own) brought
  left join directory.published_provider d on d.id = p.id where p.id = any(?::uuid[])`;

const SERVICES = `
  select s.id, s.provider_id, d.record
  from registry.service s left join directory.published_record d on d.service_id = s.id and s.provider_id = any(?::uuid[])
  where s.id = any(?::uuid[])`;

/**
 * Organisations whose id another source has brought, or somebody has written here, get one of this source, with their services; so do
 * services with an id of another organisation's. The report says so. Who says exactly what the public reads here already is nothing new,
 * and stays out: a copy that comes back, `provider` is null.
 */
export const withFreeIds = async (
  transaction: Transaction,
  source: string,
  batch: readonly OrganizationRead[],
): Promise<{ read: OrganizationRead; provider: ProviderImport | null }[]> => {
  const given = batch.flatMap(({ provider }) => provider ?? []);
  // An id is taken also where the caller may not see by whom.
  const { providers, services } = await asPublisher(transaction, async () => {
    const providers = await transaction.em.execute<ProviderHere[]>(PROVIDERS, [source, uuidArray(given.map(({ id }) => id))]);
    const services = await transaction.em.execute<ServiceHere[]>(SERVICES, [
      uuidArray(providers.flatMap(({ id, own }) => (own ? [] : [id]))),
      uuidArray(given.flatMap((provider) => provider.services.map(({ id }) => id))),
    ]);
    return { providers, services };
  });
  const providerHere = new Map(providers.map((row) => [row.id, row]));
  const serviceHere = new Map(services.map((row) => [row.id, row]));
  const seen = new Set<string>();
  return batch.map((read) => {
    const { provider } = read;
    if (provider === null) return { read, provider };
    const here = providerHere.get(provider.id);
    if (here && !here.own && isCopy(provider, here, serviceHere)) return { read, provider: null };
    const repairs: Repair[] = [];
    const giveWay = (what: string, before: string, ...names: string[]): string => {
      const after = stableId(source, ...names);
      repairs.push({ rule: 'taken-id', path: `${read.name}, ${what}`, before, after });
      return after;
    };
    const id = here === undefined || here.own ? provider.id : giveWay('id', provider.id, 'organization', provider.id);
    const freed = provider.services.map((service) => {
      const there = serviceHere.get(service.id);
      const isFree = !seen.has(service.id) && (there === undefined || there.provider_id === id);
      seen.add(service.id);
      return isFree ? service : { ...service, id: giveWay(`service ${service.id}, id`, service.id, 'service', id, service.id) };
    });
    if (repairs.length === 0) return { read, provider };
    return { read: { ...read, repairs: [...read.repairs, ...repairs] }, provider: { ...provider, id, services: freed } };
  });
};

const isCopy = ({ id, provider, services }: ProviderImport, here: ProviderHere, serviceHere: ReadonlyMap<string, ServiceHere>): boolean =>
  sameJson(here.record, provider) &&
  services.every(({ id: service, ...written }) => {
    const there = serviceHere.get(service);
    return there?.provider_id === id && sameJson(there.record, written);
  });

import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import type { OrganizationRead, ProviderImport, Repair } from '@drogowskaz/hsds';
import { stableId } from '@drogowskaz/platform';
import { asPublisher, type Transaction } from '../../database/transaction.ts';
import { uuidArray } from '../../database/uuid-array.ts';
import { sameJson } from '../../values/same-json.ts';
import { type Brought, withFreeParts } from '../provenance/index.ts';

interface Here<Written> {
  id: string;
  /** What the public reads, as exports have it; of this source's own nobody asks. */
  record: Written | null;
}
type ProviderHere = Here<ProviderRecord> & { own: boolean };
type ServiceHere = Here<ServiceRecord> & { provider_id: string };

interface Freed {
  read: OrganizationRead;
  provider: ProviderImport | null;
}

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
export const withFreeIds = async (transaction: Transaction, source: string, batch: readonly OrganizationRead[]): Promise<Freed[]> => {
  const given = batch.flatMap(({ provider }) => provider ?? []);
  const insteadOf = (provider: string): string => stableId(source, 'organization', provider);
  // An id is taken also where the caller may not see by whom.
  const { providers, services } = await asPublisher(transaction, async () => {
    const asked = given.flatMap(({ id, provider: { parentOrganizationId: parent } }) =>
      parent === undefined ? id : [id, parent, insteadOf(parent)],
    );
    const providers = await transaction.em.execute<ProviderHere[]>(PROVIDERS, [source, uuidArray(asked)]);
    const services = await transaction.em.execute<ServiceHere[]>(SERVICES, [
      uuidArray(providers.flatMap(({ id, own }) => (own ? [] : [id]))),
      uuidArray(given.flatMap((provider) => provider.services.map(({ id }) => id))),
    ]);
    return { providers, services };
  });
  const providerHere = new Map(providers.map((row) => [row.id, row]));
  const serviceHere = new Map(services.map((row) => [row.id, row]));
  const isAnothers = (provider: string): boolean => providerHere.get(provider)?.own === false;
  const brings = new Set(
    given.flatMap((provider) => (isAnothers(provider.id) && isCopy(provider, providerHere, serviceHere) ? [] : [provider.id])),
  );
  const seen = new Set<string>();
  const freed = batch.map((read): Freed => {
    const { provider } = read;
    if (provider === null) return { read, provider };
    if (!brings.has(provider.id)) return { read, provider: null };
    const repairs: Repair[] = [];
    const giveWay = (what: string, before: string, after: string): string => {
      repairs.push({ rule: 'taken-id', path: `${read.name}, ${what}`, before, after });
      return after;
    };
    const id = isAnothers(provider.id) ? giveWay('id', provider.id, insteadOf(provider.id)) : provider.id;
    const { parentOrganizationId: parent } = provider.provider;
    const follows = parent !== undefined && isAnothers(parent) && (providerHere.has(insteadOf(parent)) || brings.has(parent));
    const record = follows
      ? { ...provider.provider, parentOrganizationId: giveWay('parentOrganizationId', parent, insteadOf(parent)) }
      : provider.provider;
    const services = provider.services.map((service) => {
      const there = serviceHere.get(service.id);
      const isFree = !seen.has(service.id) && (there === undefined || there.provider_id === id);
      seen.add(service.id);
      return isFree
        ? service
        : { ...service, id: giveWay(`service ${service.id}, id`, service.id, stableId(source, 'service', id, service.id)) };
    });
    if (repairs.length === 0) return { read, provider };
    return { read: withRepairs(read, repairs), provider: { id, provider: record, services } };
  });
  return withFreePartsOf(transaction, source, freed);
};

/** The same for what stands inside of them. */
const withFreePartsOf = async (transaction: Transaction, source: string, batch: readonly Freed[]): Promise<Freed[]> => {
  const taken = batch.flatMap(({ provider }) => provider ?? []);
  const bringer = { id: source, providers: taken.map(({ id }) => id) };
  const brought: Brought[] = taken.flatMap(({ id, provider, services }) => [
    { id, record: provider },
    ...services.map(({ id: service, ...record }) => ({ id: service, record })),
  ]);
  const freed = await withFreeParts(transaction, bringer, brought);
  let next = 0;
  return batch.map(({ read, provider }) => {
    if (provider === null) return { read, provider };
    const from = next;
    next += 1 + provider.services.length;
    const its = freed.slice(from, next);
    const gaveWay = new Map(its.flatMap((each) => [...each.gaveWay]));
    if (gaveWay.size === 0) return { read, provider };
    const [record, ...services] = its.map((each) => each.record) as [ProviderRecord, ...ServiceRecord[]];
    return {
      read: withRepairs(
        read,
        [...gaveWay].map(([before, after]) => ({ rule: 'taken-id', path: `${read.name}, id of a part`, before, after })),
      ),
      provider: {
        id: provider.id,
        provider: record,
        services: provider.services.map(({ id }, at) => ({ ...(services[at] as ServiceRecord), id })),
      },
    };
  });
};

const withRepairs = (read: OrganizationRead, repairs: readonly Repair[]): OrganizationRead => ({
  ...read,
  repairs: [...read.repairs, ...repairs],
});

const isCopy = (
  { id, provider, services }: ProviderImport,
  providerHere: ReadonlyMap<string, ProviderHere>,
  serviceHere: ReadonlyMap<string, ServiceHere>,
): boolean =>
  sameJson(providerHere.get(id)?.record, provider) &&
  services.every(({ id: service, ...written }) => {
    const there = serviceHere.get(service);
    return there?.provider_id === id && sameJson(there.record, written);
  });

/** Takes in what another directory says of one organisation: as approved, read-only, under its owner's name. */
import { dueAfter, type LocationRecord, latestDue, type RecordSource, type ServiceRecord } from '@drogowskaz/directory';
import { newId, stableId } from '@drogowskaz/platform';
import { lookalikeKey } from '@drogowskaz/text';
import { asPublisher, type Transaction } from '../../database/transaction.ts';
import { sameJson } from '../../values/same-json.ts';
import { recordAudit } from '../audit/index.ts';
import { type Bringer, type SourceEntity, withFreeParts } from '../provenance/index.ts';
import { ProviderEntity, publishProviders, saveProvider } from '../providers/index.ts';
import {
  changedFields,
  homeMunicipality,
  type Publication,
  publicBetween,
  publishServices,
  ServiceEntity,
  ServiceRevisionEntity,
  settlePlaces,
} from '../services/index.ts';
import { asHarvest, forgetForeign } from './as-harvest.ts';
import { type FoundId, findIds } from './find-ids.ts';
import type { ForeignOrganization, ForeignService, ForeignVerification } from './foreign-organization.ts';
import type { KnownHere } from './known-here.ts';
import { isItsOwner, originOf } from './rules/origin.ts';

export interface TakenCounts {
  created: number;
  updated: number;
  unchanged: number;
  /** Here already: our own, or come by another way. */
  known: number;
  /** By the source that had passed them on, how many come from their owner now. */
  takenOver: Record<string, number>;
  /** Names that a reader could take for one of ours. */
  lookalikes: string[];
}

export type HarvestedSource = Pick<SourceEntity, 'id' | 'name' | 'licence' | 'options' | 'url' | 'hub' | 'state' | 'report'>;

export const takeOrganization = async (
  transaction: Transaction,
  source: HarvestedSource,
  here: KnownHere,
  organization: ForeignOrganization,
): Promise<TakenCounts> => {
  const counts: TakenCounts = { created: 0, updated: 0, unchanged: 0, known: 0, takenOver: {}, lookalikes: [] };
  await asHarvest(transaction, async () => {
    const { em } = transaction;
    const [provider] = await findIds(transaction, 'provider', source, here, [organization]);
    if (!provider || provider.outcome === 'KNOWN') {
      counts.known += organization.services.length;
      return;
    }
    const found = await findIds(transaction, 'service', source, here, organization.services);
    const mayTake = provider.outcome === 'TAKE' ? () => true : ofSameOrigin(source, organization);
    const taken = organization.services.flatMap((service, at) => {
      const { outcome, id } = found[at] as FoundId;
      if (outcome === 'TAKE' && mayTake(service)) return [{ ...service, id }];
      counts.known += 1;
      return [];
    });
    const lookalikes = new Set<string>();
    const provenance: Provenance = (externalId, origin) => {
      const written = provenanceOf(source, externalId, origin, transaction.now);
      const names = [organization.record.name, written.name].filter((name) => here.names.has(lookalikeKey(name)));
      for (const name of names) lookalikes.add(name);
      return names.length > 0 && source.url !== null ? { ...written, from: new URL(source.url).host } : written;
    };
    const bringer = { id: source.id, providers: [provider.id], isGuest: provider.outcome !== 'TAKE' };
    const { provider: kept, change } = bringer.isGuest
      ? { provider: await em.findOneOrFail(ProviderEntity, { id: provider.id }), change: 'UNCHANGED' }
      : await saveForeignProvider(
          transaction,
          source,
          provenance,
          await withOwnIds(transaction, bringer, { ...organization, id: provider.id }),
        );
    const services = await withFreeParts(transaction, bringer, bringer.isGuest ? taken.map((each) => withOwnPlaces(source, each)) : taken);
    const publications = await saveServices(transaction, source, provenance, kept, services, counts);
    counts.lookalikes = [...lookalikes];
    await asPublisher(transaction, async () => {
      const touched = await settlePlaces(transaction, publications);
      const all = change === 'UPDATED' ? await servicesOf(transaction, kept.id) : [];
      const modified = new Map(taken.map(({ id, modifiedAt }) => [id, modifiedAt]));
      await publishServices(transaction, [...new Set([...publications.map(({ service }) => service.id), ...touched, ...all])], {
        modified,
      });
    });
    await em.flush();
    await forgetForeign(
      transaction,
      publications.map(({ service }) => service.id),
    );
  });
  return counts;
};

/** To an organisation that another has passed on, too, nobody adds what is not its owner's. */
const ofSameOrigin = (source: HarvestedSource, { externalId, origin }: ForeignOrganization): ((service: ForeignService) => boolean) => {
  const keyOf = (said: RecordSource | null): string | null => {
    const { hub, url } = originOf(source, externalId, said);
    return hub ?? url;
  };
  return (service) => keyOf(service.origin) === keyOf(origin);
};

/** Nobody describes the places of an organisation that comes by another way: what is given there by this one stands at places of its own. */
const withOwnPlaces = ({ id: source }: HarvestedSource, service: ForeignService): ForeignService => {
  const own = (location: LocationRecord): LocationRecord => ({ ...location, id: stableId(source, location.id) });
  const locations = service.record.locations.map((at) => ({ ...at, location: own(at.location) }));
  return { ...service, record: { ...service.record, locations } };
};

/** What it stands below may have got another id here than it has at its source; one that comes later is found at the next reading. */
const withOwnIds = async (transaction: Transaction, bringer: Bringer, organization: ForeignOrganization): Promise<ForeignOrganization> => {
  const { parentOrganizationId } = organization.record;
  const [parent] =
    parentOrganizationId === undefined
      ? []
      : await transaction.em.execute<{ id: string }[]>('select id from registry.provider where source_id = ? and external_id = ?', [
          bringer.id,
          parentOrganizationId,
        ]);
  const record = parent ? { ...organization.record, parentOrganizationId: parent.id } : organization.record;
  const [freed] = await withFreeParts(transaction, bringer, [{ ...organization, record }]);
  return freed ?? organization;
};

const provenanceOf = (source: HarvestedSource, externalId: string, origin: RecordSource | null, now: Date): RecordSource => ({
  ...originOf(source, externalId, origin),
  // What an import brings by hand was taken over from its owner when it says so.
  harvestedAt: (source.state === 'IMPORTED' ? origin?.harvestedAt : null) ?? now.toISOString(),
});

/** What is kept of whose a record is. */
type Provenance = (externalId: string, origin: RecordSource | null) => RecordSource;

const saveForeignProvider = async (
  transaction: Transaction,
  source: HarvestedSource,
  provenanceAs: Provenance,
  { id, externalId, record, origin }: ForeignOrganization,
): Promise<Awaited<ReturnType<typeof saveProvider>>> => {
  const provenance = provenanceAs(externalId, origin);
  const saved = await saveProvider(transaction, { id, record, origin: { sourceId: source.id, externalId, provenance } });
  const { provider } = saved;
  if (sameOrigin(provider, source, provenance)) return saved;
  // Nothing of it has changed but by which way, or under which name, it comes.
  transaction.em.assign(provider, { sourceId: source.id, externalId, provenance }, { merge: false });
  await publishProviders(transaction, [provider]);
  return { ...saved, change: saved.change === 'CREATED' ? 'CREATED' : 'UPDATED' };
};

const sameOrigin = (kept: { sourceId: string | null; provenance: RecordSource | null }, source: HarvestedSource, origin: RecordSource) =>
  kept.sourceId === source.id && sameJson({ ...kept.provenance, harvestedAt: null }, { ...origin, harvestedAt: null });

const servicesOf = async ({ em }: Transaction, providerId: string): Promise<string[]> =>
  (await em.execute<{ id: string }[]>('select id from registry.service where provider_id = ?', [providerId])).map((row) => row.id);

const saveServices = async (
  transaction: Transaction,
  source: HarvestedSource,
  provenanceAs: Provenance,
  provider: ProviderEntity,
  services: readonly ForeignService[],
  counts: TakenCounts,
): Promise<Publication[]> => {
  const { em } = transaction;
  const present = new Map(
    (await em.find(ServiceEntity, { id: { $in: services.map(({ id }) => id) } })).map((service) => [service.id, service]),
  );
  const published = new Map(
    (
      await em.find(ServiceRevisionEntity, { id: { $in: [...present.values()].flatMap((service) => service.publishedRevisionId ?? []) } })
    ).map((revision) => [revision.serviceId, revision]),
  );
  const publications = services.flatMap((service) => {
    const { sourceId: before, provenance } = present.get(service.id) ?? { sourceId: null, provenance: null };
    if (before !== null && before !== source.id && isItsOwner(source, provenance))
      counts.takenOver[before] = (counts.takenOver[before] ?? 0) + 1;
    const step = saveService(transaction, source, provenanceAs, provider, service, present.get(service.id), published.get(service.id));
    counts[step.outcome] += 1;
    return step.outcome === 'unchanged' ? [] : [step.publication];
  });
  await em.flush();
  return publications;
};

interface Saved {
  outcome: 'created' | 'updated' | 'unchanged';
  publication: Publication;
}

const saveService = (
  transaction: Transaction,
  source: HarvestedSource,
  provenanceAs: Provenance,
  provider: ProviderEntity,
  { id, externalId, record, origin, verification }: ForeignService,
  present: ServiceEntity | undefined,
  published: ServiceRevisionEntity | undefined,
): Saved => {
  const { em, now } = transaction;
  const provenance = provenanceAs(externalId, origin);
  const publication = { service: { id, providerId: provider.id }, record, previous: published?.record ?? null };
  const checked = verificationOf(verification, record);
  const same = published !== undefined && sameJson(published.record, record);
  const isThere = same && present?.status === 'PUBLISHED' && present.providerId === provider.id;
  if (isThere && sameChecked(present, checked) && sameOrigin(present, source, provenance)) return { outcome: 'unchanged', publication };
  const homeKey = homeMunicipality(record, present?.homeKey ?? null, provider.municipalityKey);
  const version = (present?.version ?? 0) + (same ? 0 : 1);
  const state = {
    ...{
      providerId: provider.id,
      homeKey,
      version,
      status: 'PUBLISHED' as const,
      archiveReason: null,
      demonstration: record.demonstration,
    },
    ...{ sourceId: source.id, externalId, provenance, updatedAt: now },
    ...publicBetween(record, now),
    ...checked,
  };
  const revision = same
    ? published
    : em.create(ServiceRevisionEntity, {
        ...{ id: newId(), serviceId: id, version, status: 'APPROVED' as const, record },
        changedFields: changedFields(published?.record ?? null, record),
        ...{ minor: false, letThrough: false },
        ...{ createdAt: now, submittedAt: now, decidedAt: now, publishedAt: now },
      });
  if (present) em.assign(present, { ...state, publishedRevisionId: revision.id }, { merge: false });
  else em.persist(em.create(ServiceEntity, { id, createdAt: now, ...state, publishedRevisionId: revision.id }));
  if (!same) em.persist(revision);
  recordAudit(transaction, {
    ...{ action: 'HARVEST_SERVICE', recordType: 'service', recordId: id, providerId: provider.id, municipalityKey: homeKey },
    after: { status: 'APPROVED', version, changedFields: same ? [] : revision.changedFields },
  });
  return { outcome: present ? 'updated' : 'created', publication };
};

type Checked = Pick<ServiceEntity, 'verifiedAt' | 'dueAt' | 'verifiedBy'>;

/** Its verification is its owner's word: nobody here confirms it. It never counts for longer than she says, nor than the longest of ours. */
export const verificationOf = (verification: ForeignVerification | null, { categories }: ServiceRecord): Checked => {
  const verifiedAt = verification?.verifiedAt == null ? null : new Date(verification.verifiedAt);
  if (verification === null || verifiedAt === null) return { verifiedAt: null, dueAt: null, verifiedBy: null };
  const dueAt =
    verification.dueAt === null ? dueAfter(verifiedAt, categories) : earlier(new Date(verification.dueAt), latestDue(verifiedAt));
  return { verifiedAt, dueAt, verifiedBy: verification.by };
};

const earlier = (one: Date, other: Date): Date => (one < other ? one : other);

const sameChecked = (one: Checked, other: Checked): boolean =>
  one.verifiedAt?.getTime() === other.verifiedAt?.getTime() &&
  one.dueAt?.getTime() === other.dueAt?.getTime() &&
  one.verifiedBy === other.verifiedBy;
